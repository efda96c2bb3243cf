import Testing

@testable import Channels

struct PhoneNumberTests {
    @Test(arguments: [
        "+84901234567", "84901234567", "0901234567", "0084901234567", "+84 90 123 45 67", "090.123.4567",
        "(090) 123-4567", "+840901234567", "00840901234567", "0901\u{A0}234567",
    ])
    func readsEveryWayOfWritingOneVietnameseNumber(text: String) {
        #expect(PhoneNumber(text, bareDigits: .local)?.e164 == "+84901234567")
        #expect(PhoneNumber(text, bareDigits: .international)?.e164 == "+84901234567")
    }

    @Test(arguments: [
        // A VinaPhone prefix that looks like the country code.
        ("0841234567", "+84841234567"), ("02438253636", "+842438253636"), ("842438253636", "+842438253636"),
        ("+14155552671", "+14155552671"), ("0014155552671", "+14155552671"), ("+79161234567", "+79161234567"),
    ])
    func readsOtherNumbers(text: String, expected: String) {
        #expect(PhoneNumber(text, bareDigits: .local)?.e164 == expected)
    }

    @Test func bareDigitsOfACloudAreInternational() {
        #expect(PhoneNumber("14845552121", bareDigits: .international)?.e164 == "+14845552121")
        #expect(PhoneNumber("14845552121", bareDigits: .local) == nil)
        #expect(PhoneNumber.Reading("6505551212", bareDigits: .local) == .unplaced("6505551212"))
    }

    @Test(arguments: ["191", "8099", "24453", "195", "19001234", "1900123456", "18001091"])
    func serviceNumbersAreNoPeople(text: String) throws {
        #expect(PhoneNumber.Reading(text, bareDigits: .local) == .shortCode(text))
        #expect(try SenderAddress.phone(text, bareDigits: .international).isAnswerable == false)
    }

    @Test(arguments: [
        "Viettel", "MTN", "HTX-503", "", "+", "()", "+84", "+0901234567", "٠٩٠١٢٣٤٥٦٧", "09O1234567", "🙂",
        "+8490123456789012345",
    ])
    func readsNothingElse(text: String) {
        #expect(PhoneNumber(text, bareDigits: .local) == nil)
        #expect(PhoneNumber(text, bareDigits: .international) == nil)
    }

    @Test func brandNamesAreKeptAndNotAnswered() throws {
        let sender = try SenderAddress.phone("Viettel", bareDigits: .local)
        #expect(sender == SenderAddress(value: "Viettel", raw: "Viettel", kind: .alphanumeric))
        #expect(!InboundMessage(providerMessageID: "1", from: sender, text: "").canBeAnswered)
        #expect(throws: WebhookRejection.self) { try SenderAddress.phone("", bareDigits: .local) }
        #expect(throws: WebhookRejection.self) { try SenderAddress.phone(nil, bareDigits: .local) }
        #expect(throws: WebhookRejection.self) { try SenderAddress.account(nil) }
    }

    @Test func isWrittenAsProvidersWantIt() throws {
        let number = try #require(PhoneNumber("0901234567"))
        #expect(number.digits == "84901234567")
        #expect(number.national == "0901234567")
        #expect(PhoneNumber("+14155552671")?.national == "0014155552671")
    }

    @Test func readsItsOwnResultBack() throws {
        for text in ["0901234567", "02438253636", "+14155552671", "0841234567"] {
            let number = try #require(PhoneNumber(text))
            #expect(PhoneNumber(number.e164) == number)
            #expect(PhoneNumber(number.national) == number)
            #expect(PhoneNumber(number.digits, bareDigits: .international) == number)
        }
    }
}
