import GRDB
import Market
import Vocabulary

extension Reminder {
    static let table = Table("reminder", key: ["kind", "subject"], columns: ["kind", "subject", "due_at_ms"])

    init(reader: inout ColumnReader) throws {
        self.init(kind: try reader.raw(), subject: EntryID(try reader.next()), dueAt: try reader.timestamp())
    }

    var arguments: Arguments {
        [kind.rawValue, subject.sequence, dueAt.milliseconds]
    }
}
