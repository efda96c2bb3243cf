import Glibc

/// One connection to the server with at most one request under way.
struct Connection {
    private(set) var descriptor: Int32 = -1
    private let port: UInt16
    /// What has come of an answer so far.
    private var received: [UInt8] = []
    /// The nanosecond from which the answer's time counts; nil while nothing is under way.
    var startedAt: UInt64?

    init(port: UInt16) throws {
        self.port = port
        try connect()
    }

    /// Opens the connection anew.
    mutating func connect() throws {
        if descriptor >= 0 { close(descriptor) }
        received.removeAll(keepingCapacity: true)
        startedAt = nil
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw LoadError(reason: "cannot connect to port \(port)", code: errno) }
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Sends a request of a few hundred bytes, which a socket's buffer takes whole.
    mutating func send(_ request: [UInt8], startedAt start: UInt64) -> Bool {
        startedAt = start
        let sent = request.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        return sent == request.count
    }

    /// What reading brought.
    enum Answer {
        case incomplete
        /// The whole answer; whether the server closes the connection behind it.
        case complete(status: Int, closes: Bool)
        case broken
    }

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Answer {
        let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
        guard count > 0 else { return .broken }
        received.append(contentsOf: buffer.prefix(count))
        guard let answer = AnswerHead(received), received.count >= answer.length else { return .incomplete }
        received.removeAll(keepingCapacity: true)
        return .complete(status: answer.status, closes: answer.closes)
    }
}
