package import Vocabulary

/// Reads text messages of farmers, buyers and lorry owners into commands.
///
/// Built once from the tables; parsing needs no lock, so one parser serves every thread.
package struct Parser: Sendable {
    /// What is known beside the text.
    package struct Hints: Sendable {
        /// The sender's province, which settles names that several provinces share.
        package var province: ProvinceID?

        package init(province: ProvinceID? = nil) {
            self.province = province
        }
    }

    private let lexicon: Lexicon
    private let filler: LatticeFiller
    private let names: WordNames
    private let matcher: IntentMatcher

    package init() {
        lexicon = Lexicon()
        filler = LatticeFiller(lexicon: lexicon, transitions: Transitions())
        names = WordNames(lexicon)
        matcher = IntentMatcher(lexicon)
    }

    package func parse(_ text: String, hints: Hints = Hints()) -> Command {
        var text = text
        return text.withUTF8 { parse($0, hints: hints) }
    }

    package func parse(_ bytes: [UInt8], hints: Hints = Hints()) -> Command {
        bytes.withUnsafeBufferPointer { parse($0, hints: hints) }
    }

    /// Parses a message of UTF-8; bytes that are not are read as gaps.
    package func parse(_ bytes: UnsafeBufferPointer<UInt8>, hints: Hints = Hints()) -> Command {
        var workspace = Workspace()
        return parse(bytes, hints: hints, workspace: &workspace)
    }

    /// Parses a message with buffers kept from one message to the next.
    package func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, hints: Hints = Hints(), workspace: inout Workspace
    ) -> Command {
        readPath(bytes, into: &workspace)
        let amounts = AmountReader(
            tokens: workspace.path, text: workspace.text, digits: workspace.lattice.digits, lexicon: lexicon,
            names: names)
        var reader = PieceReader(amounts)
        reader.read()
        let frame = FrameReader(
            lexicon: lexicon, names: names, matcher: matcher, text: workspace.text, source: bytes,
            pieces: reader.pieces,
            resolver: PlaceResolver(lexicon: lexicon, names: names, known: hints.province))
        return frame.command()
    }

    private func readPath(_ bytes: UnsafeBufferPointer<UInt8>, into workspace: inout Workspace) {
        workspace.text.fold(bytes, letters: lexicon.letters)
        filler.fill(&workspace.lattice, from: workspace.text)
        workspace.cost = workspace.lattice.bestPath(
            count: workspace.text.count, transitions: filler.transitions, into: &workspace.path)
        let repairer = Repairer(filler: filler, text: workspace.text)
        let repairs = repairer.repairs(of: workspace.path)
        guard !repairs.isEmpty else { return }
        workspace.lattice.rerun(adding: repairs, count: workspace.text.count, transitions: filler.transitions)
        workspace.cost = workspace.lattice.bestPath(
            count: workspace.text.count, transitions: filler.transitions, into: &workspace.path)
    }

    /// For debugging: the path as text.
    package func trace(_ text: String) -> String {
        var workspace = Workspace()
        var text = text
        return text.withUTF8 { bytes in
            readPath(bytes, into: &workspace)
            let tokens = workspace.path.map { token -> String in
                let written = workspace.text.symbols(token.start..<token.end).map(Symbol.ascii)
                let label: String
                switch token.kind {
                case .produce: label = token.payload < 0x8000 ? ProduceID(index: token.payload).slug : "choice"
                case .unit: label = UnitID(index: token.payload).slug
                case .place, .number, .unknown: label = ""
                default: label = Int(token.payload) < lexicon.names.count ? lexicon.names[Int(token.payload)] : ""
                }
                return
                    "\(String(decoding: written, as: UTF8.self)):\(token.kind)\(token.isRepaired ? "*" : "")(\(label),\(token.cost))"
            }
            let amounts = AmountReader(
                tokens: workspace.path, text: workspace.text, digits: workspace.lattice.digits, lexicon: lexicon,
                names: names
            )
            var reader = PieceReader(amounts)
            reader.read()
            let frame = FrameReader(
                lexicon: lexicon, names: names, matcher: matcher, text: workspace.text, source: bytes,
                pieces: reader.pieces,
                resolver: PlaceResolver(lexicon: lexicon, names: names, known: nil))
            let signs = frame.signs.map {
                Int($0) < Sign.allCases.count
                    ? Sign.allCases[Int($0)].name : lexicon.names[Int($0) - Sign.allCases.count]
            }
            return "\(workspace.cost) " + tokens.joined(separator: " ") + "\n   signs " + signs.joined(separator: " ")
                + " rule \(matcher.decide(frame.signs))"
        }
    }
}

/// The parser's buffers, which serve one message at a time.
package struct Workspace {
    var text = FoldedText()
    var lattice = Lattice()
    var path: [Token] = []
    var cost: Int32 = 0

    package init() {}
}
