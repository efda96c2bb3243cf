import Foundation

/// What the file system refused; descriptions are one line that says what to do.
enum SpoolError: Error, Equatable, CustomStringConvertible {
    case cannotRead(path: String, code: CInt)
    case cannotWrite(path: String, code: CInt)
    case cannotRemove(path: String, code: CInt)

    var description: String {
        switch self {
        case .cannotRead(let path, let code):
            "cannot read \(path): \(Self.text(code)); check the folder's name and its rights"
        case .cannotWrite(let path, ENOSPC):
            "cannot write \(path): the disk is full; make room"
        case .cannotWrite(let path, EXDEV):
            "cannot move a file to \(path): incoming and outgoing must be on one file system"
        case .cannotWrite(let path, let code):
            "cannot write \(path): \(Self.text(code)); check the folder's name and its rights"
        case .cannotRemove(let path, let code):
            "cannot remove \(path): \(Self.text(code)); give the bot's user the right to"
        }
    }

    private static func text(_ code: CInt) -> String {
        String(cString: strerror(code))
    }
}
