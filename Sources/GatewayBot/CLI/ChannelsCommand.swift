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
            for channel in channels.entries {
                let address = "\(configuration.publicURL)/channels/\(channel.name)/inbound"
                let fields = [
                    channel.name, channel.type.rawValue, channel.adapter.limits.medium == .sms ? "sms" : "chat",
                    channel.spool?.folders.incoming ?? (channel.receiver == nil ? "receives nothing" : address),
                    channel.canSend ? "sends" : "sends nothing",
                ]
                print(fields.joined(separator: "  "))
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
            guard let channel = try ChannelDirectory(reporting: configuration)[name] else {
                throw ValidationError("\(name) is not configured; see gatewaybot channels")
            }
            guard let sender = channel.sender else {
                throw CommandFailure("\(name) only receives; its provider sends nothing over HTTP")
            }
            let now = SystemTime().now
            let recipient = PhoneNumber(to)?.e164 ?? to
            let message = OutboundMessage(id: "test-\(now.milliseconds)", to: recipient, text: text)
            let transport = CurlTransport(limits: TransportLimits(authoritiesFile: configuration.authoritiesFile))
            defer { transport.close() }
            do {
                let request = try sender.sendRequest(for: message, nowMs: now.milliseconds)
                try report(sender.classify(try await transport.send(request)))
            } catch let refusal as SendRefusal {
                throw CommandFailure("\(name): \(refusal)")
            } catch let error as TransportError {
                throw CommandFailure("\(name): \(error); check the provider's address and this machine's network")
            }
        }

        private func report(_ outcome: SendOutcome) throws {
            switch outcome {
            case .accepted: print("\(name) took the message")
            case .retry: throw CommandFailure("\(name) is busy or limits the pace; try again later")
            case .rejected(let reason, true): throw CommandFailure("\(name) refuses the message for good: \(reason)")
            case .rejected(let reason, false): throw CommandFailure("\(name): \(reason); check the channel's settings")
            case .optedOut: throw CommandFailure("\(name): the recipient wants no messages")
            case .ambiguous(let reason): throw CommandFailure("\(name) may have taken the message: \(reason)")
            }
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
