import HTTPTypes
import Testing

@testable import Channels

/// Providers that sign nothing are let in by a token in the address.
struct WebhookTokenTests {
    static let types = ["kannel", "jasmin", "speedsms", "esms", "external", "infobip", "africastalking"]

    private func verdict(_ type: String, target: String) throws -> Verdict {
        let adapter = try #require(try FullSettings.make(ChannelType(rawValue: type)) as? any WebhookReceiving)
        var request = WebhookRequest.post("{}", target: target)
        // The only thing that eSMS tells, it tells by GET.
        if type == "esms" { request.method = .get }
        do {
            _ = try adapter.handleStatus(request)
            return .accepted
        } catch .badSignature {
            return .badSignature
        } catch {
            return .undecodable
        }
    }

    @Test(arguments: types)
    func theTokenOpens(type: String) throws {
        #expect(try verdict(type, target: "/channels/c/status?a=1&token=t0k") != .badSignature)
    }

    @Test(arguments: types)
    func anyOtherTokenDoesNot(type: String) throws {
        for query in ["", "?token=", "?token=t0", "?token=t0kk", "?token=T0K", "?Token=t0k", "?token=t0k&token=x"] {
            #expect(try verdict(type, target: "/channels/c/status\(query)") == .badSignature, "\(query)")
        }
        for index in 0..<3 {
            for bit in 0..<7 {
                var token = Array("t0k".utf8)
                token[index] ^= 1 << bit
                let query = "?token=" + PercentEncoding.encode(token)
                #expect(try verdict(type, target: "/channels/c/status\(query)") == .badSignature)
            }
        }
    }

    @Test func theTokenInABodyDoesNotCount() throws {
        let adapter = try ExternalAdapter.made(["webhook_token": "t0k"])
        #expect(Verdict(of: adapter, .form("from=0901234567&text=GIA&token=t0k")) == .badSignature)
    }

    @Test func callbackAddressesCarryIt() throws {
        let kannel = try #require(try FullSettings.make("kannel") as? KannelAdapter)
        let request = try kannel.sendRequest(
            for: OutboundMessage(id: "o&1", to: "+84901234567", text: "x"), nowMs: 0)
        let query = FormParameters(parsing: (request.url.split(separator: "?").last ?? "").utf8)
        #expect(
            query["dlr-url"]
                == "https://bot.example.org/channels/kannel/status?token=t0k&uuid=o%261&status=%d&answer=%A")
    }
}
