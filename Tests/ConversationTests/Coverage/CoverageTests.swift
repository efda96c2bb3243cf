import CommandParser
import Foundation
import Market
import Testing

/// Everything that the bot can be asked, can say and can do is heard in some transcript.
@Suite struct CoverageTests {
    private static let hearing = Result {
        try TranscriptTests.files.reduce(into: Hearing()) { $0.add(try Transcript(url: $1).played().hearing) }
    }

    private static let wording = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../../Sources/Conversation/Wording").standardized

    @Test(arguments: ["Vietnamese", "English"])
    func everySentenceIsHeard(language: String) throws {
        let hearing = try Self.hearing.get()
        let sentences = try Sentence.all(in: Self.wording.appending(path: language)).filter { !$0.isCrumb }
        #expect(sentences.count > 300, "the wording is not where it is looked for")
        let excepted = try #require(UnheardSentences.reasons[language])
        let unheard = sentences.filter { !hearing.has($0) }
        for sentence in unheard where excepted[sentence.text] == nil {
            Issue.record("in no transcript: \(sentence.file):\(sentence.line) \(sentence.text)")
        }
        let stale = Set(excepted.keys).subtracting(unheard.map(\.text))
        #expect(stale.isEmpty, "excepted, but heard or gone")
    }

    @Test func everyIntentIsAnswered() throws {
        #expect(try Set(Intent.allCases).subtracting(Self.hearing.get().intents).isEmpty)
    }

    @Test func everyRefusalIsHeard() throws {
        let unheard = try Set(RefusalKind.allCases).subtracting(Self.hearing.get().refusals)
        #expect(unheard == Set(UnheardRefusals.reasons.keys))
    }

    @Test func everyStepIsTaken() throws {
        let hearing = try Self.hearing.get()
        #expect(LegalSteps.ofDeals.count > 12 && LegalSteps.ofListings.count > 12)
        #expect(LegalSteps.ofDeals.subtracting(hearing.dealSteps).isEmpty)
        #expect(LegalSteps.ofListings.subtracting(hearing.listingSteps).isEmpty)
        #expect(LegalSteps.ofTrust.subtracting(hearing.trustSteps).isEmpty)
        #expect(LegalSteps.ofTickets.subtracting(hearing.ticketSteps).isEmpty)
    }

    /// The test above hears what it must, and nothing else.
    @Test func hearsASentenceInOneLineOnly() {
        var hearing = Hearing()
        hearing.hear("Đã bỏ tin 1007: bán rau.\nCó hàng cứ nhắn lại.")
        #expect(hearing.has(Sentence(file: "", line: 1, fragments: ["da bo tin ", ": ", "."])))
        #expect(!hearing.has(Sentence(file: "", line: 1, fragments: ["da bo tin ", "co hang"])))
        #expect(!hearing.has(Sentence(file: "", line: 1, fragments: ["co hang ", "da bo tin"])))
    }
}
