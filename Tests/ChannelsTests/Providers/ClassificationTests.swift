import Testing

@testable import Channels

/// What the answers of each provider mean, above all where HTTP says 200 and the body another thing.
struct ClassificationTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let type: ChannelType
        let status: Int
        let body: String
        let expected: SendOutcome

        init(_ type: ChannelType, _ status: Int, _ body: String, _ expected: SendOutcome) {
            self.type = type
            self.status = status
            self.body = body
            self.expected = expected
        }

        var testDescription: String { "\(type) \(status) \(body)" }
    }

    private static func rejected(_ reason: String, permanently isPermanent: Bool) -> SendOutcome {
        .rejected(reason: reason, isPermanent: isPermanent)
    }

    static let rows: [Row] = [
        Row("vonage", 200, #"{"messages":[{"status":"0","message-id":"m1"}]}"#, .accepted(providerMessageID: "m1")),
        Row("vonage", 200, #"{"messages":[{"status":"1"}]}"#, .retry(afterSeconds: 1)),
        Row("vonage", 200, #"{"messages":[{"status":"4"}]}"#, rejected("status 4", permanently: false)),
        Row("vonage", 200, #"{"messages":[{"status":"3"}]}"#, rejected("status 3", permanently: true)),
        Row("vonage", 200, #"{"messages":[{"status":"9"}]}"#, rejected("status 9", permanently: false)),
        Row(
            "vonage", 200, #"{"messages":[{"status":"0","message-id":"m1"},{"status":"1"}]}"#,
            .ambiguous(reason: "some parts were taken, one has status 1")),
        Row("vonage", 200, #"{"messages":[]}"#, .ambiguous(reason: "HTTP 200 without the expected body")),
        Row("vonage-messages", 202, #"{"message_uuid":"u1"}"#, .accepted(providerMessageID: "u1")),
        Row(
            "vonage-messages", 422, #"{"title":"Invalid params"}"#,
            rejected("HTTP 422, Invalid params", permanently: true)),
        Row("vonage-messages", 500, "", .ambiguous(reason: "HTTP 500")),
        Row(
            "infobip", 200, #"{"messages":[{"messageId":"i1","status":{"groupId":1}}]}"#,
            .accepted(providerMessageID: "i1")),
        Row(
            "infobip", 200, #"{"messages":[{"status":{"groupId":5,"name":"REJECTED_NOT_ENOUGH_CREDITS"}}]}"#,
            rejected("REJECTED_NOT_ENOUGH_CREDITS", permanently: false)),
        Row(
            "infobip", 200, #"{"messages":[{"status":{"groupId":2,"name":"UNDELIVERABLE_NOT_DELIVERED"}}]}"#,
            rejected("UNDELIVERABLE_NOT_DELIVERED", permanently: true)),
        Row("plivo", 202, #"{"message_uuid":["p1"]}"#, .accepted(providerMessageID: "p1")),
        Row("plivo", 400, #"{"error":"x"}"#, rejected("HTTP 400", permanently: true)),
        Row("telnyx", 200, #"{"data":{"id":"t1"}}"#, .accepted(providerMessageID: "t1")),
        Row("telnyx", 400, #"{"errors":[{"code":"40300"}]}"#, .optedOut),
        Row("telnyx", 422, #"{"errors":[{"code":"40310"}]}"#, rejected("HTTP 422, code 40310", permanently: true)),
        Row("messagebird", 201, #"{"id":"b1"}"#, .accepted(providerMessageID: "b1")),
        Row(
            "messagebird", 422, #"{"errors":[{"code":25}]}"#,
            rejected("code 25, not enough balance", permanently: false)),
        Row("messagebird", 422, #"{"errors":[{"code":9}]}"#, rejected("HTTP 422, code 9", permanently: true)),
        Row("bird", 202, #"{"id":"sms_1"}"#, .accepted(providerMessageID: "sms_1")),
        Row("bird", 500, "", .retry(afterSeconds: nil)),
        Row("sinch", 201, #"{"id":"s1"}"#, .accepted(providerMessageID: "s1")),
        Row(
            "sinch", 400, #"{"code":"syntax_invalid_json"}"#,
            rejected("HTTP 400, syntax_invalid_json", permanently: true)),
        Row(
            "africastalking", 201,
            #"{"SMSMessageData":{"Message":"Sent to 1/1","Recipients":[{"status":"Success","messageId":"a1"}]}}"#,
            .accepted(providerMessageID: "a1")),
        Row(
            "africastalking", 201,
            #"{"SMSMessageData":{"Message":"Sent to 1/1","Recipients":[{"status":"UserInBlacklist"}]}}"#, .optedOut),
        Row(
            "africastalking", 201,
            #"{"SMSMessageData":{"Message":"Sent to 1/1","Recipients":[{"status":"InsufficientBalance"}]}}"#,
            rejected("InsufficientBalance", permanently: false)),
        Row(
            "africastalking", 201,
            #"{"SMSMessageData":{"Message":"Sent to 1/1","Recipients":[{"status":"InvalidPhoneNumber"}]}}"#,
            rejected("InvalidPhoneNumber", permanently: true)),
        Row(
            "africastalking", 201, #"{"SMSMessageData":{"Message":"InvalidSenderId","Recipients":[]}}"#,
            rejected("InvalidSenderId", permanently: false)),
        Row(
            "speedsms", 200, #"{"status":"success","code":"00","data":{"tranId":7,"invalidPhone":[]}}"#,
            .accepted(providerMessageID: "7")),
        Row(
            "speedsms", 200, #"{"status":"success","code":"00","data":{"tranId":7,"invalidPhone":["0901"]}}"#,
            rejected("invalid phone", permanently: true)),
        Row("speedsms", 200, #"{"status":"error","code":"300"}"#, rejected("code 300", permanently: false)),
        Row("speedsms", 200, #"{"status":"error","code":"105"}"#, rejected("code 105", permanently: true)),
        Row("speedsms", 200, #"{"status":"error","code":"500"}"#, .retry(afterSeconds: nil)),
        Row("speedsms", 429, "", .retry(afterSeconds: 60)),
        Row("esms", 200, #"{"CodeResult":"100","SMSID":"e1"}"#, .accepted(providerMessageID: "e1")),
        Row("esms", 200, #"{"CodeResult":"124"}"#, .accepted(providerMessageID: nil)),
        Row("esms", 200, #"{"CodeResult":"103"}"#, rejected("code 103", permanently: false)),
        Row("esms", 200, #"{"CodeResult":"108"}"#, rejected("code 108", permanently: true)),
        Row("esms", 500, "", .retry(afterSeconds: nil)),
        Row("zalo", 200, #"{"error":0,"data":{"message_id":"z1"}}"#, .accepted(providerMessageID: "z1")),
        Row("zalo", 200, #"{"error":-32}"#, .retry(afterSeconds: 60)),
        Row("zalo", 200, #"{"error":-213}"#, .optedOut),
        Row("zalo", 200, #"{"error":-244}"#, .optedOut),
        Row(
            "zalo", 200, #"{"error":-230}"#,
            rejected("error -230: the person has not written for too long", permanently: true)),
        Row("zalo", 200, #"{"error":-216}"#, rejected("error -216", permanently: false)),
        Row("zalo", 200, #"{"error":-200}"#, .ambiguous(reason: "error -200")),
        Row(
            "telegram", 200, #"{"ok":true,"result":{"message_id":5,"chat":{"id":7}}}"#,
            .accepted(providerMessageID: "7:5")),
        Row(
            "telegram", 429, #"{"ok":false,"error_code":429,"parameters":{"retry_after":9}}"#, .retry(afterSeconds: 9)),
        Row(
            "telegram", 403, #"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#,
            .optedOut),
        Row(
            "telegram", 403, #"{"ok":false,"error_code":403,"description":"Forbidden: user is deactivated"}"#, .optedOut
        ),
        Row(
            "telegram", 400, #"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#,
            rejected("Bad Request: chat not found", permanently: true)),
        Row(
            "telegram", 401, #"{"ok":false,"error_code":401,"description":"Unauthorized"}"#,
            rejected("HTTP 401", permanently: false)),
        Row("messenger", 200, #"{"recipient_id":"5","message_id":"m1"}"#, .accepted(providerMessageID: "m1")),
        Row("messenger", 400, #"{"error":{"code":551}}"#, .optedOut),
        Row("messenger", 400, #"{"error":{"code":613}}"#, .retry(afterSeconds: nil)),
        Row(
            "messenger", 400, #"{"error":{"code":10,"error_subcode":2018278}}"#,
            rejected("code 10/2018278: the person has not written for a day", permanently: true)),
        Row(
            "messenger", 400, #"{"error":{"code":100,"error_subcode":2018001}}"#,
            rejected("code 100/2018001", permanently: true)),
        Row("whatsapp", 200, #"{"messages":[{"id":"wamid.1"}]}"#, .accepted(providerMessageID: "wamid.1")),
        Row("whatsapp", 400, #"{"error":{"code":130429}}"#, .retry(afterSeconds: nil)),
        Row("whatsapp", 403, #"{"error":{"code":131056}}"#, .retry(afterSeconds: nil)),
        Row(
            "whatsapp", 400, #"{"error":{"code":131047}}"#,
            rejected("code 131047: the person has not written for a day", permanently: true)),
        Row("whatsapp", 400, #"{"error":{"code":131026}}"#, rejected("code 131026", permanently: true)),
        Row("whatsapp", 400, #"{"error":{"code":131050}}"#, .optedOut),
        Row(
            "viber", 200, #"{"status":0,"message_token":5741311803571721087}"#,
            .accepted(providerMessageID: "5741311803571721087")),
        Row("viber", 200, #"{"status":6}"#, .optedOut),
        Row("viber", 200, #"{"status":12}"#, .retry(afterSeconds: nil)),
        Row("viber", 200, #"{"status":2}"#, rejected("status 2", permanently: false)),
        Row("viber", 200, #"{"status":5}"#, rejected("status 5", permanently: true)),
        Row("line", 200, #"{"sentMessages":[{"id":"l1"}]}"#, .accepted(providerMessageID: "l1")),
        Row("line", 409, #"{"sentMessages":[{"id":"l1"}]}"#, .accepted(providerMessageID: "l1")),
        Row("line", 400, #"{"message":"Invalid reply token"}"#, .retry(afterSeconds: 30)),
        Row(
            "line", 429, #"{"message":"You have reached your monthly limit."}"#,
            rejected("monthly limit", permanently: false)),
        Row("line", 400, #"{"message":"Failed to send messages"}"#, rejected("HTTP 400", permanently: true)),
        Row("stringee", 200, #"{"result":[{"r":0}]}"#, .accepted(providerMessageID: nil)),
        Row("stringee", 200, #"{"result":[{"r":7}]}"#, rejected("result 7", permanently: false)),
        Row("stringee", 200, #"{}"#, .ambiguous(reason: "HTTP 200 without the expected body")),
        Row("external", 200, "anything", .accepted(providerMessageID: nil)),
        Row("external", 500, "", .ambiguous(reason: "HTTP 500")),
    ]

    @Test(arguments: rows)
    func saysWhatTheAnswerMeans(row: Row) throws {
        let sender = try #require(try FullSettings.make(row.type) as? any MessageSending)
        #expect(sender.classify(ProviderResponse(status: row.status, body: Array(row.body.utf8))) == row.expected)
    }
}
