/// A whole number in Vietnamese words, in one of the ways that people say it.
struct SpelledNumber {
    let text: String

    private static let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

    init(_ number: Int64, using generator: inout some RandomNumberGenerator) {
        func either(_ first: String, _ second: String) -> String { Bool.random(using: &generator) ? first : second }
        let words = (
            billion: either("tỷ", "tỉ"), thousand: either("nghìn", "ngàn"), zero: either("linh", "lẻ"),
            five: either("lăm", "nhăm"), four: either("tư", "bốn")
        )

        func ones(_ digit: Int, after tens: Int) -> String {
            switch digit {
            case 1 where tens > 1: "mốt"
            case 4 where tens > 1: words.four
            case 5: tens == 1 ? "lăm" : words.five
            default: Self.digits[digit]
            }
        }
        func pair(_ number: Int, afterHundreds: Bool) -> [String] {
            let (tens, digit) = number.quotientAndRemainder(dividingBy: 10)
            switch tens {
            case 0 where digit == 0: return []
            case 0: return (afterHundreds ? [words.zero] : []) + [Self.digits[digit]]
            case 1: return ["mười"] + (digit > 0 ? [ones(digit, after: 1)] : [])
            default: return [Self.digits[tens], "mươi"] + (digit > 0 ? [ones(digit, after: tens)] : [])
            }
        }
        func group(_ number: Int, isFirst: Bool) -> [String] {
            let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
            guard hundreds > 0 || !isFirst else { return pair(rest, afterHundreds: false) }
            return [Self.digits[hundreds], "trăm"] + pair(rest, afterHundreds: true)
        }

        var said: [String] = []
        var rest = number
        for (scale, word) in [(1_000_000_000, words.billion), (1_000_000, "triệu"), (1_000, words.thousand), (1, "")] {
            let (count, remainder) = rest.quotientAndRemainder(dividingBy: Int64(scale))
            rest = remainder
            guard count > 0 else { continue }
            said += group(Int(count), isFirst: said.isEmpty) + (word.isEmpty ? [] : [word])
        }
        text = said.joined(separator: " ")
    }
}
