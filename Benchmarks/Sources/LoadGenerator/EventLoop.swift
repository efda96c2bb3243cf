import Glibc

/// Sends a load over all connections from one thread.
final class EventLoop {
    private var connections: [Connection] = []
    /// What is watched, by the connections' numbers. A few hundred at most, for which poll(2) is as good as anything.
    private var watched: [pollfd] = []
    private var idle: [Int] = []
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 16_384, alignment: 16)

    init(port: UInt16, connections count: Int) throws {
        for _ in 0..<count {
            let connection = try Connection(port: port)
            connections.append(connection)
            watched.append(pollfd(fd: connection.descriptor, events: Int16(POLLIN), revents: 0))
        }
        idle = Array((0..<count).reversed())
    }

    deinit {
        buffer.deallocate()
    }

    /// - Parameter rate: messages a second; 0 to send whenever a connection is idle.
    func run(_ requests: Load, warmup: Double, seconds: Double, rate: Double) throws -> Figures {
        var load = requests
        var figures = Figures()
        figures.latenciesMicroseconds.reserveCapacity(load.requests.count)
        let start = Self.now()
        let measured = start + Self.nanoseconds(warmup)
        let end = measured + Self.nanoseconds(seconds)
        let interval = rate > 0 ? 1_000_000_000 / rate : 0
        var sent = 0
        var isExhausted = false
        var processorAtStart: Double?
        var lastAnswer = measured
        while true {
            let now = Self.now()
            guard now < end, !(isExhausted && idle.count == connections.count) else { break }
            if processorAtStart == nil, now >= measured { processorAtStart = Self.processorSeconds() }
            // In fixed steps, a message's time counts from when it should have gone, also when no connection was idle then.
            while !isExhausted, let index = idle.last {
                let due = rate > 0 ? start + UInt64(Double(sent) * interval) : now
                guard due <= now else { break }
                guard let next = load.next() else {
                    isExhausted = true
                    break
                }
                idle.removeLast()
                sent += 1
                if !connections[index].send(load.requests[next], startedAt: rate > 0 ? due : Self.now()) {
                    try restart(index, &figures)
                }
            }
            let wait: Int32 = rate > 0 && !idle.isEmpty ? 1 : 50
            guard poll(&watched, nfds_t(watched.count), wait) > 0 else { continue }
            for index in watched.indices where watched[index].revents != 0 {
                switch connections[index].read(into: buffer) {
                case .incomplete: continue
                case .broken: try restart(index, &figures)
                case .complete(let status, let closes):
                    let finished = Self.now()
                    if let startedAt = connections[index].startedAt, finished >= measured {
                        figures.latenciesMicroseconds.append(UInt32(clamping: (finished - startedAt) / 1_000))
                        figures.statuses[status, default: 0] += 1
                        lastAnswer = finished
                    }
                    connections[index].startedAt = nil
                    if closes {
                        try connections[index].connect()
                        watch(index)
                    }
                    idle.append(index)
                }
            }
        }
        figures.seconds = Double(max(lastAnswer, measured) - measured) / 1_000_000_000
        figures.processorSeconds = Self.processorSeconds() - (processorAtStart ?? 0)
        return figures
    }

    private func restart(_ index: Int, _ figures: inout Figures) throws {
        if connections[index].startedAt != nil { figures.statuses[0, default: 0] += 1 }
        let wasBusy = connections[index].startedAt != nil
        try connections[index].connect()
        watch(index)
        if wasBusy { idle.append(index) }
    }

    private func watch(_ index: Int) {
        watched[index].fd = connections[index].descriptor
    }

    private static func nanoseconds(_ seconds: Double) -> UInt64 {
        UInt64(seconds * 1_000_000_000)
    }

    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}
