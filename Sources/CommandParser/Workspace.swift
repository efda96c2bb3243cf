/// The parser's buffers, which serve one message at a time.
package struct Workspace: Sendable {
    var text = FoldedText()
    var lattice = Lattice()
    var path: [Token] = []
    var pieces: [Piece] = []
    var cost: Int32 = 0

    package init() {}
}
