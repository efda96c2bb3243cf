extension Message {
    /// The most segments that a text message may take.
    private static let mostSegments = 2

    /// The text for a chat: every part in full on a line of its own.
    func lines() -> String {
        parts.map(\.text).joined(separator: "\n")
    }

    /// The text for a text message: in one segment if the meaning fits, else in two.
    ///
    /// - Parameter spelling: makes the characters those that are sent (without accents, or as they are).
    func fitted(spelling: (String) -> String) -> String {
        let spelled = Message(parts.map { $0.spelled(spelling) })
        // Accents leave 70 letters to a segment: room for no answer, so one is not tried for.
        let fewest = spelled.parts.allSatisfy { GSM7.covers($0.text) } ? 1 : Self.mostSegments
        for segments in fewest...Self.mostSegments {
            if let text = spelled.shortened(to: segments) { return text }
        }
        return Self.cut(spelled.joined, to: Self.mostSegments)
    }

    private var joined: String {
        parts.map(\.text).joined(separator: " ")
    }

    /// The fullest form within a number of segments: hints go first, then long wordings, then what may go, from the end.
    private func shortened(to segments: Int) -> String? {
        var message = self
        if message.fits(segments) { return message.joined }
        for step in [Step.leaveOut(.hint), .shorten, .leaveOut(.may)] {
            for index in message.parts.indices.reversed() {
                if message.apply(step, at: index), message.fits(segments) { return message.joined }
            }
        }
        return nil
    }

    private enum Step {
        case shorten
        case leaveOut(Weight)
    }

    /// - Returns: false when the step changes nothing there.
    private mutating func apply(_ step: Step, at index: Int) -> Bool {
        switch step {
        case .shorten:
            guard let brief = parts[index].brief else { return false }
            parts[index].text = brief
        case .leaveOut(let weight):
            guard parts[index].weight == weight else { return false }
            parts.remove(at: index)
        }
        return true
    }

    private func fits(_ segments: Int) -> Bool {
        // One segment is a matter of length alone, which needs no joining.
        if segments == 1, let septets = septetsOfASCII { return septets <= SegmentCount.Encoding.gsm7.unitsAlone }
        return SegmentCount(of: joined).segments <= segments
    }

    /// The length of all parts with the blanks between them; nil with letters other than ASCII.
    private var septetsOfASCII: Int? {
        var sum = max(0, parts.count - 1)
        for part in parts {
            guard let septets = SegmentCount.septetsOfASCII(part.text) else { return nil }
            sum += septets
        }
        return sum
    }

    private static func cut(_ text: String, to segments: Int) -> String {
        let most = segments * SegmentCount(of: text).encoding.unitsInPart
        var scalars = text.unicodeScalars.prefix(most)
        while SegmentCount(of: String(scalars) + "...").segments > segments { scalars.removeLast() }
        return String(scalars) + "..."
    }
}

extension Message.Part {
    /// The same in the characters that are sent.
    func spelled(_ spelling: (String) -> String) -> Message.Part {
        Message.Part(text: spelling(text), brief: brief.map(spelling), weight: weight)
    }
}
