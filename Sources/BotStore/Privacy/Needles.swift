import Conversation
import Market

/// The ways in which a forgotten person's number or name may stand in texts.
struct Needles {
    let texts: [String]

    init(address: Address) {
        guard address.isPhone else {
            // The account's own id, without the channel's name in front.
            texts = [address.text.split(separator: ":", maxSplits: 1).last.map(String.init) ?? address.text]
            return
        }
        // With or without a country code, a number is known by its last nine digits, in a row or in groups of three.
        let digits = address.text.dropFirst().suffix(9)
        let groups = [digits.prefix(3), digits.dropFirst(3).prefix(3), digits.dropFirst(6)].filter { !$0.isEmpty }
        texts = ["", " ", ".", "-"].map { groups.joined(separator: $0) }
    }

    init(name: String) {
        // A single word, such as a given name, stands in too many texts that are not about the person.
        guard name.contains(" ") else {
            texts = []
            return
        }
        let plain = GSM7.folded(name)
        texts = Array(Set([name, plain, name.uppercased(), plain.uppercased()]))
    }
}
