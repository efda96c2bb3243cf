import Channels
import Foundation
import Market
import Vocabulary

/// What one line of the line protocol holds.
enum ChatLine: Equatable, Sendable {
    case message(ChatMessage)
    case unusable(from: Address, Fault)
    case blank

    /// Why a line gets an error reply.
    enum Fault: Equatable, Sendable {
        case notUTF8, tooLong, notAnObject, badTime

        /// What the sender is told.
        var reply: String {
            switch self {
            case .notUTF8: "Tin khong doc duoc (khong phai UTF-8). Xin nhan lai, khong dau cung duoc."
            case .tooLong: "Tin dai qua 1.600 ky tu. Xin nhan lai ngan hon."
            case .notAnObject: "Dong JSON khong doc duoc, can co \"text\"."
            case .badTime: "\"at\" can la gio ISO 8601 hoac mili giay Unix."
            }
        }
    }

    /// The longest text that is handled, in characters.
    static let maximumCharacters = 1_600
    /// No line with such a text is longer, even as JSON with every character escaped.
    static let maximumLineBytes = 64 * 1024
    /// The channel of lines that name none.
    static let defaultChannel = "chat"

    /// Reads a line, from `sender` unless it names another.
    init(_ line: LineReader.Line, sender: Address) {
        switch line {
        case .tooLong: self = .unusable(from: sender, .tooLong)
        case .bytes(let bytes): self = Self.reading(bytes, sender: sender)
        }
    }

    private static func reading(_ bytes: [UInt8], sender: Address) -> ChatLine {
        guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return .blank }
        if bytes.starts(with: "{\"".utf8) { return object(bytes, sender: sender) }
        if let tab = bytes.firstIndex(of: 0x09), let address = Address(written: bytes[..<tab]) {
            return text(bytes[(tab + 1)...], from: address)
        }
        return text(bytes[...], from: sender)
    }

    private static func text(_ bytes: ArraySlice<UInt8>, from sender: Address) -> ChatLine {
        guard let text = String(validating: bytes, as: UTF8.self) else { return .unusable(from: sender, .notUTF8) }
        return checked(ChatMessage(channel: defaultChannel, from: sender, id: nil, text: text, at: nil))
    }

    private static func object(_ bytes: [UInt8], sender: Address) -> ChatLine {
        guard String(validating: bytes, as: UTF8.self) != nil else { return .unusable(from: sender, .notUTF8) }
        guard let object = try? JSONDecoder().decode(JSONMessage.self, from: Data(bytes)) else {
            return .unusable(from: sender, .notAnObject)
        }
        let channel = object.channel ?? defaultChannel
        let from = object.from.flatMap { Address(written: Array($0.utf8)[...], channel: channel) } ?? sender
        guard let at = object.at else {
            return checked(ChatMessage(channel: channel, from: from, id: object.id?.text, text: object.text, at: nil))
        }
        guard let time = at.timestamp else { return .unusable(from: from, .badTime) }
        return checked(ChatMessage(channel: channel, from: from, id: object.id?.text, text: object.text, at: time))
    }

    private static func checked(_ message: ChatMessage) -> ChatLine {
        // No text has more characters than bytes, so that most texts need no counting.
        let isTooLong = message.text.utf8.count > maximumCharacters && message.text.count > maximumCharacters
        return isTooLong ? .unusable(from: message.from, .tooLong) : .message(message)
    }

    private struct JSONMessage: Decodable {
        var channel: String?
        var from: String?
        var id: Identifier?
        var text: String
        var at: Time?

        /// Providers write ids as strings or as numbers.
        struct Identifier: Decodable {
            var text: String

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let number = try? container.decode(Int64.self) {
                    text = String(number)
                } else {
                    text = try container.decode(String.self)
                }
            }
        }

        enum Time: Decodable {
            case milliseconds(Int64)
            case text(String)

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let number = try? container.decode(Int64.self) {
                    self = .milliseconds(number)
                } else {
                    self = .text(try container.decode(String.self))
                }
            }

            var timestamp: Timestamp? {
                switch self {
                case .milliseconds(let count): Timestamp(milliseconds: count)
                case .text(let text): Timestamp(iso8601: text, zone: .vietnam)
                }
            }
        }
    }
}
