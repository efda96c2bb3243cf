import Channels

/// A place where bytes from outside are read, with what it promises for any bytes; a broken promise ends the program.
package protocol Door: Sendable {
    /// What the door is called on the command line and among the kept inputs.
    var name: String { get }

    /// Inputs as they should be.
    var examples: [[UInt8]] { get }

    func take(_ bytes: [UInt8])
}

/// Every door.
package enum Doors {
    /// Throws: ``NotThisAdapter`` and others when a channel cannot be made, which is a defect of the fixtures.
    package static func all() throws -> [any Door] {
        let signed = try SignedChannel.all()
        let channels = try ChannelRegistry.standard.adapters.map { try ChannelDoor($0.type, signed: signed) }
        return channels + [LineDoor(), ImportDoor.parties, ImportDoor.listings]
    }

    /// nil when there is none of that name.
    package static func named(_ name: String) throws -> (any Door)? {
        try all().first { $0.name == name }
    }
}
