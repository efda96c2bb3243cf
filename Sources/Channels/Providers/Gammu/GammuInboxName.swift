/// The name of a received file, `IN<date>_<time>_<serial>_<sender>_<sequence>.txt`.
///
/// The parts of a long message come at once as files of their own, numbered from 0; each has the time at which the
/// network took it, and none says how many there are. See `SMSDFiles_SaveInboxSMS` in Gammu's `smsd/services/files.c`.
struct GammuInboxName: Hashable {
    let name: String
    let sender: String
    /// 0 for the first part or a whole message.
    let sequence: Int
    /// Date and time in one number, which grows with time.
    private let moment: Int64

    /// nil for a name that is not of this form.
    init?(_ name: String) {
        guard name.hasPrefix("IN"), name.hasSuffix(".txt") else { return nil }
        let fields = name.dropFirst(2).dropLast(4).split(separator: "_", omittingEmptySubsequences: false)
        guard fields.count == 5, let moment = Int64(fields[0] + fields[1]), let sequence = Int(fields[4]) else {
            return nil
        }
        self.name = name
        self.moment = moment
        self.sequence = sequence
        sender = String(fields[3])
    }

    /// The names of each message's files in order: a later part joins the message of the same sender that lacks just it
    /// and is nearest in time, or stands alone where there is none.
    static func grouped(_ names: [GammuInboxName]) -> [[String]] {
        var groups: [[GammuInboxName]] = []
        for name in names.sorted(by: { ($0.sequence, $0.moment, $0.name) < ($1.sequence, $1.moment, $1.name) }) {
            let candidates = groups.indices.filter {
                groups[$0].count == name.sequence && groups[$0][0].sender == name.sender && groups[$0][0].sequence == 0
            }
            let nearest = candidates.min { name.distance(to: groups[$0][0]) < name.distance(to: groups[$1][0]) }
            if name.sequence > 0, let nearest { groups[nearest].append(name) } else { groups.append([name]) }
        }
        return groups.sorted { ($0[0].moment, $0[0].name) < ($1[0].moment, $1[0].name) }.map { $0.map(\.name) }
    }

    private func distance(to other: GammuInboxName) -> Int64 {
        abs(moment - other.moment)
    }
}
