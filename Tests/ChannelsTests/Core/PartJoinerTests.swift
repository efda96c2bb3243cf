import Testing

@testable import Channels

struct PartJoinerTests {
    private func part(
        _ index: Int, of total: Int = 3, reference: String = "r", from: String = "+84901234567", text: String? = nil
    ) -> InboundMessage {
        let place = MessagePart(reference: reference, total: total, index: index)
        return InboundMessage(
            providerMessageID: "m/\(index)", from: SenderAddress(value: from, raw: from, kind: .phone), to: "8099",
            text: text ?? "\(index)", part: place)
    }

    @Test(arguments: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]])
    func joinsInEveryOrder(order: [Int]) {
        var joiner = PartJoiner()
        #expect(joiner.add(part(order[0]), nowMs: 0) == .waiting)
        #expect(joiner.add(part(order[1]), nowMs: 1) == .waiting)
        #expect(joiner.waitingParts.count == 2)
        guard case .whole(let message) = joiner.add(part(order[2]), nowMs: 2) else {
            Issue.record("the message is not whole")
            return
        }
        #expect(message.text == "123")
        #expect(message.providerMessageID == "m/1")
        #expect(message.part == nil)
        #expect(joiner.waitingParts.isEmpty)
    }

    @Test func repeatedPartsChangeNothing() {
        var joiner = PartJoiner()
        #expect(joiner.add(part(1, of: 2), nowMs: 0) == .waiting)
        #expect(joiner.add(part(1, of: 2, text: "other"), nowMs: 0) == .duplicate)
        #expect(joiner.add(part(2, of: 2), nowMs: 0) != .waiting)
        // A late repetition of a part must not become a message of its own.
        #expect(joiner.add(part(2, of: 2), nowMs: 5) == .duplicate)
        #expect(joiner.expire(nowMs: .max).isEmpty)
    }

    @Test func keepsPeopleReferencesAndLengthsApart() {
        var joiner = PartJoiner()
        #expect(joiner.add(part(1, of: 2), nowMs: 0) == .waiting)
        #expect(joiner.add(part(2, of: 2, from: "+84987654321"), nowMs: 0) == .waiting)
        #expect(joiner.add(part(2, of: 2, reference: "s"), nowMs: 0) == .waiting)
        #expect(joiner.add(part(2, of: 3), nowMs: 0) == .waiting)
        #expect(joiner.waitingParts.count == 4)
    }

    @Test func givesUpAfterTheTimeoutWithWhatCame() {
        var joiner = PartJoiner(timeoutMs: 1_000)
        _ = joiner.add(part(3), nowMs: 0)
        _ = joiner.add(part(1), nowMs: 900)
        #expect(joiner.expire(nowMs: 999).isEmpty)
        let given = joiner.expire(nowMs: 1_000)
        #expect(given.map(\.text) == ["13"])
        #expect(given.map(\.providerMessageID) == ["m/1"])
        #expect(joiner.waitingParts.isEmpty)
        // The reference is free again.
        #expect(joiner.add(part(2), nowMs: 2_000) == .waiting)
    }

    @Test func goesOnAfterARestart() {
        var before = PartJoiner(timeoutMs: 1_000)
        _ = before.add(part(2), nowMs: 10)
        _ = before.add(part(3), nowMs: 20)
        var joiner = PartJoiner(waiting: before.waitingParts, timeoutMs: 1_000)
        #expect(joiner.waitingParts.map(\.arrivedAtMs).sorted() == [10, 20])
        guard case .whole(let message) = joiner.add(part(1), nowMs: 500) else {
            Issue.record("the message is not whole")
            return
        }
        #expect(message.text == "123")
    }

    @Test func wholeMessagesPassThrough() {
        var joiner = PartJoiner()
        let message = InboundMessage(
            providerMessageID: "1", from: SenderAddress(value: "a", raw: "a", kind: .account), text: "x")
        #expect(joiner.add(message, nowMs: 0) == .whole(message))
        #expect(joiner.add(message, nowMs: 0) == .whole(message))
    }
}
