package import Vocabulary

/// Reads text messages of farmers, buyers and lorry owners into commands.
///
/// Built once from the tables; one parser serves every thread.
package struct Parser: Sendable {
    /// What is known beside the text.
    package struct Hints: Sendable {
        /// The sender's province, which settles names that several provinces share.
        package var province: ProvinceID?

        package init(province: ProvinceID? = nil) {
            self.province = province
        }
    }

    /// What stands after this many bytes is not read.
    package static let longestMessage = 8_192

    private let lexicon: Lexicon
    private let filler: LatticeFiller
    private let names: WordNames
    private let matcher: IntentMatcher
    private let inputMethods: InputMethods
    private let workspaces = WorkspacePool()

    package init() {
        lexicon = Lexicon()
        filler = LatticeFiller(lexicon: lexicon)
        names = WordNames(lexicon)
        matcher = IntentMatcher(lexicon)
        inputMethods = InputMethods(words: lexicon.words, syllables: filler.syllables)
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
        workspaces.withWorkspace { parse(bytes, hints: hints, workspace: &$0) }
    }

    /// Parses a message with buffers kept from one message to the next.
    package func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, hints: Hints = Hints(), workspace: inout Workspace
    ) -> Command {
        var command = Command(intent: .unknown)
        fill(&command, from: bytes, hints: hints, workspace: &workspace)
        return command
    }

    /// Fills a command of nothing, in its place: it is too large to be passed on twice.
    private func fill(
        _ command: inout Command, from bytes: UnsafeBufferPointer<UInt8>, hints: Hints, workspace: inout Workspace
    ) {
        let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Self.longestMessage))
        readPath(bytes, into: &workspace)
        let frame = frame(of: &workspace, bytes: bytes, hints: hints)
        let decision = frame.decision(workspace.signs.view)
        frame.fill(&command, decision, drafts: &workspace.drafts)
        command.repairs = repairs(in: workspace, frame: frame)
        command.confidence =
            Confidence(
                openQuestions: command.openQuestions, margin: decision.margin, path: workspace.path,
                text: workspace.text
            ).value
    }

    /// Parses a message and says why it was read so.
    package func explain(_ text: String, hints: Hints = Hints()) -> Explanation {
        var text = text
        return text.withUTF8 { bytes in
            var workspace = Workspace()
            let command = parse(bytes, hints: hints, workspace: &workspace)
            let frame = frame(of: &workspace, bytes: bytes, hints: hints)
            let signs = workspace.signs.view
            let decision = frame.decision(signs)
            let writer = StepWriter(lexicon: lexicon, filler: filler, frame: frame)
            let runnerUp = workspace.lattice.runnerUp(
                to: workspace.path, in: workspace.text, transitions: filler.transitions)
            return Explanation(
                command: command,
                path: Explanation.Path(steps: writer.steps(workspace.path), cost: Int(workspace.cost)),
                runnerUp: runnerUp.map { Explanation.Path(steps: writer.steps($0.tokens), cost: Int($0.cost)) },
                signs: signs.map(matcher.name),
                rule: IntentMatcher.line(of: decision.rule).map(String.init),
                evidence: matcher.evidenceLines(signs).map(String.init), unread: frame.wholeSigns.unread,
                margin: decision.margin)
        }
    }

    /// The reader of a frame, which holds as long as the workspace reads no other message.
    private func frame(
        of workspace: inout Workspace, bytes: UnsafeBufferPointer<UInt8>, hints: Hints
    ) -> FrameReader {
        let amounts = AmountReader(
            tokens: workspace.path, text: workspace.text, digits: workspace.lattice.digits.view, lexicon: lexicon,
            names: names)
        PieceReader.read(amounts, into: &workspace.pieces)
        let frame = FrameReader(
            amounts, pieces: workspace.pieces.view, matcher: matcher, source: bytes, known: hints.province)
        frame.wholeSigns.read(into: &workspace.signs)
        return frame
    }

    private func readPath(_ bytes: UnsafeBufferPointer<UInt8>, into workspace: inout Workspace) {
        workspace.folder.fold(bytes, letters: lexicon.letters)
        seekPath(in: &workspace)
        if Repairer.mayRepair(workspace.path, of: workspace.text) {
            let read = workspace.path.lazy.filter { $0.kind == .produce || $0.kind == .place }.map { $0.start..<$0.end }
            if inputMethods.undo(in: &workspace.folder, except: read) { seekPath(in: &workspace) }
            repairPath(&workspace)
        }
        review(&workspace)
    }

    /// Messages of more words than this are read without looking for names of goods and places across the whole of them.
    private static let longestReview = 96

    /// Settles what neighbours alone cannot: what the whole path says decides.
    private func review(_ workspace: inout Workspace) {
        let text = workspace.text
        workspace.lattice.nameOutvotedGoods(
            in: &workspace.path, names: names, usualUnits: lexicon.usualUnits, text: text)
        workspace.lattice.placeSurplusGoods(in: &workspace.path)
        workspace.lattice.countWhatWasDone(in: &workspace.path, names: names, text: text)
        workspace.lattice.nameWhatIsPutOff(in: &workspace.path, names: names)
        workspace.lattice.nameWhatIsToldOf(in: &workspace.path, names: names)
        workspace.lattice.hearDays(in: &workspace.path, names: names, text: text)
        workspace.lattice.hearClosingParticle(in: &workspace.path, names: names, text: text)
        if workspace.path.count <= Self.longestReview {
            workspace.lattice.nameFirstGoods(in: &workspace.path, text: text)
            workspace.lattice.nameListedGoods(in: &workspace.path, text: text)
            workspace.lattice.nameCountedGoods(in: &workspace.path, names: names, text: text)
            workspace.lattice.nameMeasuredGoods(in: &workspace.path, text: text)
            workspace.lattice.countEggs(in: &workspace.path, names: names, usualUnits: lexicon.usualUnits)
            SwappedLetters(filler: filler, text: text).mend(&workspace.path)
            MisspeltGoods(filler: filler, names: names, text: text).mend(&workspace.path)
            PlacesBeside(filler: filler, text: text).mend(&workspace.path, readings: workspace.lattice.tokens)
            MisspeltProvince(filler: filler, names: names, text: text)
                .mend(&workspace.path, readings: workspace.lattice.tokens)
        }
        let stray = StrayGoods(filler: filler, names: names, text: text)
        stray.hush(in: &workspace.path)
        stray.hushVehicles(in: &workspace.path)
    }

    private func seekPath(in workspace: inout Workspace) {
        filler.fill(&workspace.lattice, from: workspace.text)
        workspace.cost = workspace.lattice.bestPath(
            count: workspace.text.count, transitions: filler.transitions, into: &workspace.path)
    }

    private func repairPath(_ workspace: inout Workspace) {
        let repairs = Repairer(filler: filler, text: workspace.text).repairs(of: workspace.path)
        if repairs.isEmpty { return }
        workspace.lattice.rerun(adding: repairs, in: workspace.text, transitions: filler.transitions)
        workspace.cost = workspace.lattice.bestPath(
            count: workspace.text.count, transitions: filler.transitions, into: &workspace.path)
    }

    /// What was not read as it is written: words repaired in the lattice, and those that an input method left unfinished.
    private func repairs(in workspace: borrowing Workspace, frame: FrameReader) -> [Repair] {
        var repairs: [Repair] = []
        let text = workspace.text
        let rewritten = text.rewritten
        for token in workspace.path where token.isRepaired || !rewritten.isEmpty {
            let range = token.start..<token.end
            if token.isRepaired, token.entry >= 0 {
                repairs.append(
                    Repair(written: frame.written(range), read: lexicon.spelling(of: Int(token.entry))))
                continue
            }
            for word in rewritten where range.contains(word.lowerBound) {
                let read = String(decoding: text.symbols(word).map(Symbol.ascii), as: UTF8.self)
                repairs.append(Repair(written: frame.written(word), read: read))
            }
        }
        return repairs
    }
}
