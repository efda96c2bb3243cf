import Foundation

/// A provider with a certificate of its own, by OpenSSL's command line.
struct TLSServer {
    static let openssl = "/usr/bin/openssl"

    /// Whether the machine has OpenSSL's command line.
    static var isAvailable: Bool { FileManager.default.isExecutableFile(atPath: openssl) }

    /// The certificate, which is its own authority; it names `localhost` and no address.
    let certificateFile: String
    let port: Int
    /// What it has decrypted, where it does not answer.
    fileprivate let output: FileHandle

    /// Runs a server for the length of a test; it answers every GET with a page about the connection, or offers other
    /// protocols than HTTP/1.1 and answers nothing.
    static func run(
        in folder: TemporaryFolder, offering protocols: String? = nil, _ body: (TLSServer) async throws -> Void
    ) async throws {
        let certificate = folder.path("certificate.pem")
        let key = folder.path("key.pem")
        let request = try start(
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-keyout", key, "-out", certificate, "-subj", "/CN=localhost", "-addext",
                "subjectAltName=DNS:localhost",
            ], in: folder)
        try await request.process.waitUntilEnded()
        let server = try start(
            ["s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key]
                + (protocols.map { ["-alpn", $0] } ?? ["-www"]), in: folder)
        defer { withExtendedLifetime(server.input) { server.process.send(SIGKILL) } }
        let output = server.output.fileHandleForReading
        let accepting = try await line(from: output) { $0.hasPrefix("ACCEPT ") }
        let port = accepting.split(separator: ":").last.flatMap { Int($0) } ?? 0
        try await body(TLSServer(certificateFile: certificate, port: port, output: output))
    }

    /// The first line of the first request, as soon as it has come.
    func firstRequestLine() async throws -> String {
        try await Self.line(from: output) { $0.contains(" HTTP/") }
    }

    private static func start(
        _ arguments: [String], in folder: TemporaryFolder
    ) throws -> (process: ChildProcess, input: Pipe, output: Pipe) {
        let output = Pipe()
        // A server that reads the end of its input ends the connection.
        let input = Pipe()
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(nothing) }
        let process = try ChildProcess(
            openssl, arguments, in: folder.root,
            streams: ChildProcess.Streams(
                input: input.fileHandleForReading.fileDescriptor, output: output.fileHandleForWriting.fileDescriptor,
                errors: nothing))
        try output.fileHandleForWriting.close()
        return (process, input, output)
    }

    /// The server says "ACCEPT 127.0.0.1:12345" once it listens, and what is sent to it.
    ///
    /// Waits without holding a thread, of which the one that sends needs one too.
    private static func line(from output: FileHandle, where isWanted: (Substring) -> Bool) async throws -> String {
        let descriptor = output.fileDescriptor
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        var text = ""
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            guard count != 0 else { throw POSIXError(.ECONNREFUSED) }
            guard count > 0 else {
                try await Task.turn()
                continue
            }
            text += String(decoding: chunk[..<count], as: UTF8.self)
            let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropLast()
            if let line = lines.first(where: isWanted) { return String(line) }
        }
    }
}
