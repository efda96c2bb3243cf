import Channels
import Testing

@testable import GatewayBot

/// What `channels test` says to an operator.
struct TestVerdictTests {
    @Test(arguments: [
        (Passage.answered(.rejected(reason: "HTTP 401", isPermanent: false)), "take them from the console again"),
        (.answered(.rejected(reason: "HTTP 402, code 1", isPermanent: false)), "top it up"),
        (.answered(.rejected(reason: "code 21211", isPermanent: true)), "check the recipient's number"),
        (.answered(.retry(afterSeconds: 30)), "in 30 seconds"), (.answered(.optedOut), "try another number"),
        (.answered(.ambiguous(reason: "HTTP 500")), "look at the phone"),
        (.uncertain(reason: "no answer"), "look at the phone"),
        (.notSent(reason: "not sent: Could not resolve host"), "this machine's network"),
        (.impossible(reason: "set username, password to send over this channel"), "set username"),
    ])
    func saysWhatToDo(passage: Passage, advice: String) {
        let verdict = TestVerdict(passage)
        #expect(!verdict.isTaken)
        #expect(verdict.text.contains(advice))
    }

    @Test func praisesWhatWasTaken() {
        #expect(TestVerdict(.answered(.accepted(providerMessageID: "7"))).isTaken)
    }
}
