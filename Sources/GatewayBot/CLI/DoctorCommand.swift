import ArgumentParser
import Foundation

/// `gatewaybot doctor`: what is wrong, and how to mend it.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Checks configuration, channels, clock and database, and says how to mend what is wrong.",
        discussion: """
            $ gatewaybot doctor
            ok     clock: 2026-11-25 in Vietnam
            FAULT  channel hotline: channel hotline: set signing_key (the app's Settings → Webhooks → Signing Key)
            …

            The exit code is 1 when anything is wrong. Secrets are not shown.
            """
    )

    @Flag(help: "Checks every index against its table, which takes seconds for each gigabyte.")
    var thorough = false

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let examination = try Examination(sources: options.sources(), now: SystemTime().now)
        let findings = await examination.findings(isThorough: thorough)
        for finding in findings { print(finding.line) }
        let count = findings.count(where: \.isFault)
        guard count == 0 else {
            throw CommandFailure("\(count) of \(findings.count) checks failed; mend them from above")
        }
    }
}
