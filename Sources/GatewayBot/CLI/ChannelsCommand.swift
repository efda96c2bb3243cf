import ArgumentParser
import Channels
import Market
import Vocabulary

/// `gatewaybot channels`: what is configured, what could be, and whether it works.
struct ChannelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "channels",
        abstract: "Lists channels with the address to paste into the provider's console, and tests them.",
        discussion: """
            $ gatewaybot channels --config gatewaybot.json
            hotline  android  sms  https://bot.example.org/channels/hotline/inbound  sends
                Register the address once each for sms:received, sms:sent, sms:delivered and sms:failed …
            $ gatewaybot channels test hotline --to 0912345678
            hotline took the message
            """,
        subcommands: [List.self, Types.self, Test.self],
        defaultSubcommand: List.self
    )

    /// `gatewaybot channels list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists the configured channels.")

        @OptionGroup var options: DatabaseOptions

        func run() async throws {
            let configuration = try options.configuration()
            let channels = try ChannelDirectory(reporting: configuration)
            let settings = Dictionary(configuration.channels.map { ($0.name, $0.settings) }) { first, _ in first }
            for channel in channels.entries {
                let address = settings[channel.name]?.inboundURL ?? "public_url is not set"
                let fields = [
                    channel.name, channel.type.rawValue, channel.adapter.limits.medium == .sms ? "sms" : "chat",
                    channel.spool?.folders.incoming ?? (channel.receiver == nil ? "receives nothing" : address),
                    channel.canSend ? "sends" : "sends nothing",
                ]
                print(fields.joined(separator: "  "))
                print("    \(Swift.type(of: channel.adapter).consoleStep)")
                if let standIn = channel.standIn { print("    \(standIn) takes over what it cannot deliver") }
            }
            if channels.entries.isEmpty { print("no channel is configured; see gatewaybot channels types") }
        }
    }

    /// `gatewaybot channels types`.
    struct Types: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the providers that a channel can have, with their settings.")

        func run() async throws {
            for adapter in ChannelRegistry.standard.adapters {
                print(adapter.type)
                for setting in adapter.settings {
                    let marks = [setting.isRequired ? "required" : nil, setting.isSecret ? "secret" : nil].compactMap {
                        $0
                    }
                    let mark = marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"
                    print("  \(setting.name)\(mark): \(setting.purpose)")
                }
            }
        }
    }

    /// `gatewaybot channels test`.
    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Sends one message over a channel and explains what the provider says.")

        @Argument(help: "The channel's name.")
        var name: String

        @Option(help: "Who gets it: 0912345678, or the account's id.")
        var to: String

        @Option(help: "What is sent.")
        var text = "Tin thu cua gateway bot. Khong can tra loi."

        @OptionGroup var options: DatabaseOptions

        func run() async throws {
            let configuration = try options.configuration()
            let composition = try Composition(configuration)
            guard let channel = composition.channels[name] else {
                throw ValidationError("\(name) is not configured; see gatewaybot channels")
            }
            let transport = CurlTransport(limits: TransportLimits(authoritiesFile: configuration.authoritiesFile))
            defer { transport.close() }
            guard let carrier = composition.carrier(of: channel, over: transport) else {
                throw CommandFailure("\(name) only receives; its provider sends nothing")
            }
            let now = composition.time.now
            let message = OutboundMessage(
                id: "test-\(now.milliseconds)", to: PhoneNumber(to)?.e164 ?? to, text: text)
            let passage = await carrier.carry(message, wasInterrupted: false, now: now)
            try await composition.close()
            let verdict = TestVerdict(passage)
            guard verdict.isTaken else { throw CommandFailure("\(name): \(verdict.text)") }
            print("\(name) \(verdict.text)")
        }
    }
}

extension ChannelDirectory {
    /// The configured channels. Throws: ``CommandFailure`` that says what to mend.
    init(reporting configuration: BotConfiguration) throws {
        do {
            try self.init(configuration.channels)
        } catch {
            throw CommandFailure(error.description)
        }
    }
}
