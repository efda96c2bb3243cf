import Channels
import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import Market
import NIOCore
import ServiceLifecycle
import UnixSignals

extension Composition {
    /// How long accepted requests may take to finish after SIGTERM before they are cut.
    private static let shutdownSeconds: Int64 = 8
    /// For the head of a request, for its body, for taking an answer, and between two requests.
    private static let connectionTimeout = TimeAmount.seconds(30)
    /// For the rest of a request that has been refused already.
    private static let graceAfterLastAnswer = TimeAmount.seconds(2)

    /// Answers providers and sends what waits until SIGTERM or SIGINT, then closes the store.
    ///
    /// Throws: ``CommandFailure`` when the port cannot be listened on.
    func serve() async throws {
        let transport = CurlTransport(limits: TransportLimits(authoritiesFile: configuration.authoritiesFile))
        do {
            try await serviceGroup(transport: transport).run()
        } catch let error as IOError {
            let address = "\(configuration.host):\(configuration.port)"
            let reason = String(cString: strerror(error.errnoCode))
            throw CommandFailure("cannot listen on \(address): \(reason); choose another --host or --port")
        }
        transport.close()
        try await close()
    }

    /// Server, worker and scheduler as one group; `onListening` gets the port.
    func serviceGroup(
        transport: some Transport, onListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> ServiceGroup {
        var services: [any Service] = [server(onListening: onListening), scheduler] + spoolWatchers
        let lanes = lanes(over: transport)
        // A service that has nothing to do and returns would end the group.
        if !lanes.isEmpty {
            services.append(
                DeliveryWorker(lanes: lanes, store: store, time: time, metrics: metrics, logger: logger))
        }
        var group = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        group.maximumGracefulShutdownDuration = .seconds(Self.shutdownSeconds)
        return ServiceGroup(configuration: group)
    }

    /// Where notices to people who never wrote go: an account's own channel, or the first that sends text messages.
    @Sendable func fallbackChannel(_ address: Address) -> String? {
        guard !address.isPhone else {
            return channels.entries.first { $0.canSend && $0.adapter.limits.medium == .sms }?.name
        }
        let name = String(address.text.prefix { $0 != ":" })
        return channels[name]?.name
    }

    private func server(onListening: @escaping @Sendable (Int) async -> Void) -> some Service {
        let webhooks = WebhookHandler(
            channels: channels, intake: intake, publicURL: configuration.publicURL, time: time, metrics: metrics,
            logger: logger)
        let responder = FrontResponder(
            webhooks: webhooks, monitoring: MonitoringHandler(store: store, metrics: metrics), metrics: metrics)
        let logger = logger
        return Application(
            responder: responder,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [
                        ConnectionDeadlines(
                            limit: Self.connectionTimeout, graceAfterLastAnswer: Self.graceAfterLastAnswer)
                    ],
                    idleTimeout: Self.connectionTimeout,
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port), backlog: 1_024,
                availableConnectionsDelegate: MaximumAvailableConnections(ConnectionLimit.raisingOpenFiles())),
            onServerRunning: { channel in
                try? await channel.pipeline.addHandler(AcceptFailures(logger: logger), position: .first).get()
                let port = channel.localAddress?.port ?? 0
                logger.notice("listening", metadata: ["port": "\(port)"])
                await onListening(port)
            },
            logger: logger
        )
    }

    /// What takes in providers' messages and receipts.
    var intake: Intake {
        var inbound = inbound(fallback: fallbackChannel)
        inbound.newcomers = newcomers
        return Intake(inbound: inbound, receipts: Receipts(store: store, standIn: standIn), metrics: metrics)
    }

    private func lanes(over transport: some Transport) -> [DeliveryLane] {
        channels.entries.compactMap { channel in
            carrier(of: channel, over: transport).map { carrier in
                DeliveryLane(
                    channel: channel, carrier: carrier, store: store, standIn: standIn, backoff: Backoff(), time: time,
                    bell: bell.makeListener(), metrics: metrics, logger: logger)
            }
        }
    }

    /// What takes a channel's messages to its provider; nil when the channel only receives.
    func carrier(of channel: ChannelDirectory.Entry, over transport: some Transport) -> (any Carrier)? {
        if let adapter = channel.spool { return SpoolCarrier(adapter: adapter) }
        return channel.sender.map { sender in
            DiscreetCarrier(
                carrier: HTTPCarrier(
                    sender: sender, transport: transport, credentials: credentials(of: channel, over: transport)))
        }
    }

    /// What renews a channel's credentials; nil where they last.
    private func credentials(
        of channel: ChannelDirectory.Entry, over transport: some Transport
    ) -> CredentialKeeper? {
        guard let configured = channel.adapter as? any CredentialRefreshing else { return nil }
        return CredentialKeeper(
            channel: channel.name, configured: configured, store: store, transport: transport, time: time)
    }

    private var standIn: StandIn { StandIn(channels: channels, bell: bell) }

    private var spoolWatchers: [any Service] {
        channels.entries.compactMap { channel in
            channel.spool.map { adapter in
                SpoolWatcher(
                    channel: channel, adapter: adapter, intake: intake, time: time, metrics: metrics, logger: logger)
            }
        }
    }

    private var scheduler: Scheduler {
        Scheduler(
            reminders: dueReminders(fallback: fallbackChannel), inbound: inbound(fallback: fallbackChannel),
            store: store, time: time, bell: bell, metrics: metrics, logger: logger)
    }
}
