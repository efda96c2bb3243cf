import CommandParser
import Foundation
import Testing

@Suite struct OutputTests {
    @Test func escapesWhatJSONCannotHold() throws {
        let command = parser.parse("THONG BAO \"mai\" \\ nghi\tcho\u{1}")
        let line = FrameJSON.line(command)
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect(object?["body"] as? String == command.body)
        #expect(!line.contains("\n"))
    }

    @Test func printsOneLineOfTheCorpusForm() {
        let line = FrameJSON.line(parser.parse("BAN RAU 5TAN CAMAU"))
        #expect(
            line == #"{"intent":"sell","items":[{"commodity":"rau","quantity":5,"unit":"tan"}],"place":"ca-mau","#
                + #""confidence":1,"repairs":[]}"#)
    }

    @Test func explainsThePathAndTheRunnerUp() throws {
        let explanation = parser.explain("ban nam tan rau")
        #expect(explanation.path.steps.map(\.reading).contains("numeral 5"))
        let runnerUp = try #require(explanation.runnerUp)
        #expect(runnerUp.cost >= explanation.path.cost)
        #expect(explanation.rule != nil)
        #expect(explanation.description.contains("runner-up"))
    }

    /// What a team debugs a complaint with must not fail on any of them.
    @Test(arguments: ["corpus-dev", "heldout"])
    func explainsEveryMessage(fixture: String) throws {
        for message in try Annotated.all(in: fixture) {
            let explanation = parser.explain(message.text)
            #expect(explanation.command == parser.parse(message.text), "\(message)")
            #expect(explanation.description.hasSuffix(FrameJSON.line(explanation.command)), "\(message)")
        }
    }
}
