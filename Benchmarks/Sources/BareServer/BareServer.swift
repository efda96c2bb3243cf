import Hummingbird
import Logging
import NIOCore

/// Answers every request with one word: what Hummingbird takes by itself.
@main
struct BareServer {
    static func main() async throws {
        var logger = Logger(label: "bare")
        logger.logLevel = .error
        let port = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 8080
        let application = Application(
            responder: CallbackResponder<BasicRequestContext> { _, _ in
                Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: "hello\n")))
            },
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port), backlog: 1_024),
            logger: logger)
        try await application.runService()
    }
}
