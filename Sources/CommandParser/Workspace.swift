/// The parser's buffers, which serve one message at a time.
package struct Workspace: ~Copyable, Sendable {
    var folder = TextFolder()
    var lattice = Lattice()
    var path: [Token] = []
    var pieces = Buffer<Piece>()
    /// The signs of the pieces that the rules for intents see.
    var signs = Buffer<UInt16>()
    /// The goods of a message while they are put together.
    var drafts = Buffer<ItemReader.Draft>()
    var cost: Int32 = 0

    var text: FoldedText { folder.text }

    package init() {}
}
