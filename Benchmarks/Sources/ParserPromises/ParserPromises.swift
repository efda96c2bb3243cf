import CommandParser
import Synchronization
import Vocabulary

/// A promise that the parser did not keep, in words.
package struct BrokenPromise: Error, CustomStringConvertible {
    package let description: String
}

/// What the parser promises for any bytes.
package final class ParserPromises: Sendable {
    private let parser = Parser()
    /// Kept from one message to the next, so that what one leaves behind meets the next.
    private let workspace = Mutex(Workspace())

    package init() {}

    /// Reads a message and holds the parser to one promise besides, which of them the message's length says: so an execution costs
    /// two readings and not five.
    ///
    /// - Throws: `BrokenPromise`.
    package func check(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        let command = read(bytes)
        try require(command.confidence >= 0 && command.confidence <= 1, "a confidence of \(command.confidence)")
        try require(!command.items.contains(where: \.hasFallingRange), "a range falls")
        switch bytes.count % 4 {
        case 0:
            var fresh = Workspace()
            let again = parser.parse(bytes, workspace: &fresh)
            try require(command == again, "a used workspace and a fresh one read a message differently")
        case 1:
            let swapped = bytes.map(Self.swappingCase).withUnsafeBufferPointer(read)
            try require(command.caseless == swapped.caseless, "small letters and capitals are read differently")
        case 2: try require(!FrameJSON.line(command).utf8.contains(UInt8(ascii: "\n")), "a frame takes two lines")
        default: _ = CanonicalForm(command).text
        }
    }

    private func require(_ isKept: Bool, _ otherwise: @autoclosure () -> String) throws {
        if !isKept { throw BrokenPromise(description: otherwise()) }
    }

    private func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Command {
        workspace.withLock { parser.parse(bytes, workspace: &$0) }
    }

    /// Small letters of ASCII for capitals and the other way round.
    private static func swappingCase(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): byte ^ 0x20
        default: byte
        }
    }
}

extension Command {
    /// The command with what was copied from the text in small letters.
    fileprivate var caseless: Command {
        var command = self
        command.name = name?.lowercased()
        command.body = body?.lowercased()
        command.repairs = repairs.map { Repair(written: $0.written.lowercased(), read: $0.read) }
        return command
    }
}

extension Item {
    /// Whether the high end of its quantity or its price is below the low one.
    fileprivate var hasFallingRange: Bool {
        if let quantity, let quantityMax, quantityMax.thousandths < quantity.thousandths { return true }
        if let price, let priceMax, priceMax.count < price.count { return true }
        return false
    }
}
