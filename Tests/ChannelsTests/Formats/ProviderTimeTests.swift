import Testing

@testable import Channels

struct ProviderTimeTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", Int64(0)), ("2024-01-10T08:49:58.429Z", 1_704_876_598_429),
        ("2016-10-06T09:28:39.220+0000", 1_475_746_119_220), ("2024-06-22T15:46:11.000+07:00", 1_719_045_971_000),
        ("2016-05-24 11:12:01", 1_464_088_321_000), ("2024-02-29T00:00:00Z", 1_709_164_800_000),
        ("2024-01-10T08:49:58.4291234567Z", 1_704_876_598_429), ("2024-01-10T08:49:58.4Z", 1_704_876_598_400),
        ("2024-01-10T08:49Z", 1_704_876_540_000), ("1969-12-31T23:59:59Z", -1_000),
        ("2024-01-10T08:49:58-03:30", 1_704_889_198_000), ("2024-01-10T15:49:58+07", 1_704_876_598_000),
    ])
    func readsTheFormsThatProvidersWrite(text: String, expected: Int64) {
        #expect(ProviderTime.milliseconds(text) == expected)
    }

    @Test(arguments: [
        "", "soon", "2024", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z", "2024-01-32T00:00:00Z",
        "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z", "2024-01-01T00:00:00.Z", "2024-01-01T00:00:00Zx",
        "2024-01-01T00:00:00+7", "24-01-01T00:00:00Z", "2024-1-1T00:00:00Z", "２０２４-01-01T00:00:00Z",
    ])
    func refusesOtherTexts(text: String) {
        #expect(ProviderTime.milliseconds(text) == nil)
    }

    @Test func readsTheCompactForm() {
        #expect(ProviderTime.compactMilliseconds("20240110084958") == 1_704_876_598_000)
        #expect(ProviderTime.compactMilliseconds("2024011008495") == nil)
    }

    @Test func countsOfSecondsDoNotOverflow() {
        #expect(ProviderTime.milliseconds(fromSeconds: 1_700_000_000) == 1_700_000_000_000)
        #expect(ProviderTime.milliseconds(fromSeconds: .max) == nil)
        #expect(ProviderTime.milliseconds(fromSeconds: .min) == nil)
    }
}
