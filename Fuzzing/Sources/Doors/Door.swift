import Channels

/// A place where bytes from outside are read, with what it promises for any bytes; a broken promise ends the program.
package protocol Door: Sendable {
    /// Inputs as they should be.
    var examples: [[UInt8]] { get }

    func take(_ bytes: [UInt8])
}

/// Every door, made when it is asked for: some take seconds.
package enum Doors {
    package static var names: [String] {
        ChannelRegistry.standard.adapters.map { $0.type.rawValue } + [
            "standard-input", "import-parties", "import-listings",
        ]
    }

    /// nil when there is none of that name.
    ///
    /// Throws: ``NotThisAdapter`` and others when a channel cannot be made, which is a defect of the fixtures.
    package static func named(_ name: String) throws -> (any Door)? {
        switch name {
        case "standard-input": LineDoor()
        case "import-parties": ImportDoor.parties
        case "import-listings": ImportDoor.listings
        default:
            try ChannelRegistry.standard.adapter(of: ChannelType(rawValue: name)).map { adapter in
                try ChannelDoor(adapter.type, signed: SignedChannel.all())
            }
        }
    }
}
