/// The folder in which a modem daemon left a file.
package enum SpoolFolder: Sendable, Equatable {
    case incoming
    case sent
    case failed
}
