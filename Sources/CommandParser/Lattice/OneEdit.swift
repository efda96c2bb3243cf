/// The one edit that makes a name of what is written: a letter too many, missing, changed, or two swapped.
struct OneEdit {
    enum Kind {
        case extra, missing, changed, swapped
    }

    let kind: Kind
    /// How many symbols stand before it, in both.
    let position: Int
    /// How many of the symbols that are written it concerns.
    let writtenCount: Int
    private let letters: (written: UInt8, name: UInt8)

    /// Nil for what is the same already, or more than one edit away.
    init?(from written: some RandomAccessCollection<UInt8>, to name: some RandomAccessCollection<UInt8>) {
        guard abs(written.count - name.count) <= 1 else { return nil }
        let start = zip(written, name).prefix { $0 == $1 }.count
        let rest = (written.dropFirst(start), name.dropFirst(start))
        let common = zip(rest.0.reversed(), rest.1.reversed()).prefix { $0 == $1 }.count
        let (letters, others) = (Array(rest.0.dropLast(common)), Array(rest.1.dropLast(common)))
        switch (letters.count, others.count) {
        case (1, 0): kind = .extra
        case (0, 1): kind = .missing
        case (1, 1): kind = .changed
        case (2, 2) where letters[0] == others[1] && letters[1] == others[0]: kind = .swapped
        default: return nil
        }
        position = start
        writtenCount = letters.count
        self.letters = kind == .changed ? (letters[0], others[0]) : (Symbol.none, Symbol.none)
    }

    /// Whether it changes a letter into one that is not beside it on a keyboard, which thumbs seldom do.
    func isFar(_ keys: Keys) -> Bool {
        kind == .changed && !keys.areNeighbours(letters.written, letters.name)
    }
}
