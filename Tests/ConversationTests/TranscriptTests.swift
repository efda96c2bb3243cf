import Foundation
import Testing

/// Conversations word for word. `REWRITE_TRANSCRIPTS=1 swift test` writes what comes out now into the files: read them aloud
/// before committing.
@Suite struct TranscriptTests {
    static let files: [URL] = {
        let folder = Bundle.module.resourceURL?.appending(path: "Fixtures/transcripts")
        let found = folder.flatMap {
            try? FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
        }
        return (found ?? []).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    }()

    @Test(arguments: files)
    func saysWhatTheTranscriptSays(file: URL) throws {
        let replayed = try Transcript(url: file).replayed()
        if ProcessInfo.processInfo.environment["REWRITE_TRANSCRIPTS"] != nil {
            let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/transcripts")
            let source = sources.appending(path: file.lastPathComponent)
            try replayed.write(to: source, atomically: true, encoding: .utf8)
        } else {
            #expect(try replayed == String(contentsOf: file, encoding: .utf8))
        }
    }
}
