import Foundation

/// A provider with a certificate of its own, by OpenSSL's command line.
struct TLSServer {
    static let openssl = "/usr/bin/openssl"

    /// Whether the machine has OpenSSL's command line.
    static var isAvailable: Bool { FileManager.default.isExecutableFile(atPath: openssl) }

    /// The certificate, which is its own authority; it names `localhost` and no address.
    let certificateFile: String
    let port: Int

    /// Runs a server for the length of a test; it answers every GET with a page about the connection.
    static func run(in folder: TemporaryFolder, _ body: (TLSServer) async throws -> Void) async throws {
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
            ["s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-www"], in: folder)
        defer { server.process.send(SIGKILL) }
        let port = try port(from: server.output.fileHandleForReading)
        try await body(TLSServer(certificateFile: certificate, port: port))
    }

    private static func start(
        _ arguments: [String], in folder: TemporaryFolder
    ) throws -> (process: ChildProcess, output: Pipe) {
        let output = Pipe()
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(nothing) }
        let process = try ChildProcess(
            openssl, arguments, in: folder.root,
            streams: ChildProcess.Streams(
                input: nothing, output: output.fileHandleForWriting.fileDescriptor, errors: nothing))
        try output.fileHandleForWriting.close()
        return (process, output)
    }

    /// The server says "ACCEPT 127.0.0.1:12345" once it listens.
    private static func port(from output: FileHandle) throws -> Int {
        var text = ""
        while true {
            let chunk = output.availableData
            guard !chunk.isEmpty else { throw POSIXError(.ECONNREFUSED) }
            text += String(decoding: chunk, as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            if let line = lines.first(where: { $0.hasPrefix("ACCEPT ") }), let port = line.split(separator: ":").last {
                return Int(port) ?? 0
            }
        }
    }
}
