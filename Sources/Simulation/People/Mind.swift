import Conversation
import Market
import MarketTesting
import Vocabulary

/// What a person does about a text from the bot.
struct Mind {
    /// A text that a person will send.
    struct Intention {
        var afterSeconds: Int64
        var text: String
    }

    let person: Person

    /// Reads a text and decides; no intention is silence.
    func react(to text: String, random: inout SeededGenerator) -> [Intention] {
        let handset = Handset(text)
        if let text = answerToQuestion(handset, random: &random) {
            return chance(person.diligence, &random) ? [soon(text, &random)] : []
        }
        return answerAsOfficial(handset, random: &random) ?? answerToProposal(handset, random: &random)
            ?? answerAboutDelivery(handset, random: &random)
            ?? answerToList(handset, random: &random) ?? answerAboutListing(handset, random: &random) ?? []
    }

    /// The bot asks for what an offer is missing.
    private func answerToQuestion(_ handset: Handset, random: inout SeededGenerator) -> String? {
        if handset.says("may trung?") { return "30" }
        if handset.says("may ky?") { return "50" }
        if handset.says("phai khong? 1 phai") || handset.says("Right? 1 yes") { return "1" }
        if handset.says("o dau? 1 ") || handset.says("la hang nao? 1") || handset.says("gi? 1 tan") { return "1" }
        if handset.says("bao nhieu? VD") { return "\(Int.random(in: 2...30, using: &random) * 100) kg" }
        if handset.says("bao nhieu qua? VD") { return "\(Int.random(in: 5...50, using: &random) * 100)" }
        if handset.says("o dau? Nhan ten") { return person.home.row.asciiName.lowercased() }
        if handset.says("how much? E.g.") { return "\(Int.random(in: 2...20, using: &random)) TONS" }
        if handset.says("delivered where?") { return "HCMC" }
        return nil
    }

    /// A focal point sees to what the bot hands on.
    private func answerAsOfficial(_ handset: Handset, random: inout SeededGenerator) -> [Intention]? {
        if handset.says("Gui thi nhan OK") { return [soon("OK", &random)] }
        if let phone = handset.code(after: "Duyet: DUYET ") { return [later("DUYET \(phone)", &random)] }
        if let code = handset.code(after: "Xong: DONG SO ") {
            return [days(1, chance(0.7, &random) ? "DONG SO \(code)" : "DONG SO \(code) KHONG DUNG", &random)]
        }
        return nil
    }

    /// Somebody asks for a deal, or a listing is offered.
    private func answerToProposal(_ handset: Handset, random: inout SeededGenerator) -> [Intention]? {
        if let code = handset.code(after: "Chiu: DONG Y ") ?? handset.code(after: "Agree: YES ") {
            guard chance(person.diligence, &random) else { return [] }
            let isAgreed = chance(0.8, &random)
            return [
                later(
                    person.writesEnglish
                        ? "\(isAgreed ? "YES" : "NO") \(code)"
                        : isAgreed ? "DONG Y \(code)" : "TU CHOI \(code)", &random)
            ]
        }
        if let code = handset.code(after: "Chiu thi nhan DONG Y ") {
            return chance(0.15, &random) ? [later("DONG Y \(code)", &random)] : []
        }
        if let code = handset.code(after: "Hoi thi nhan DONG Y ") {
            return chance(person.diligence, &random) ? [soon("DONG Y \(code)", &random)] : []
        }
        return nil
    }

    /// A deal is agreed, or its delivery is asked about.
    private func answerAboutDelivery(_ handset: Handset, random: inout SeededGenerator) -> [Intention]? {
        let reports = [
            ("Giao xong: ", "DA GIAO"), ("Nhan xong: ", "DA NHAN"), ("Afterwards: ", "DELIVERED"),
            ("Afterwards: ", "RECEIVED"),
        ]
        for (words, command) in reports {
            guard let code = handset.code(after: words + command + " ") else { continue }
            return deliver(code, command, wantsLorry: command == "DA GIAO" && handset.says("Nguoi mua"), &random)
        }
        let confirmations = [
            ("Roi: ", "DA GIAO"), ("Roi: ", "DA NHAN"), ("Dung thi nhan ", "DA GIAO"), ("Dung thi nhan ", "DA NHAN"),
            ("Yes: ", "DELIVERED"), ("Yes: ", "RECEIVED"), ("Right: ", "DELIVERED"), ("Right: ", "RECEIVED"),
        ]
        for (words, command) in confirmations {
            guard let code = handset.code(after: words + command + " ") else { continue }
            guard chance(person.diligence, &random) else { return [] }
            return [later("\(command) \(code)", &random)]
        }
        if handset.says("ben nhan ghi"), let code = handset.code(after: "Don ") {
            return chance(0.5, &random) ? [later("DA GIAO \(code) 1 TAN", &random)] : []
        }
        return nil
    }

    /// Most keep their word; some never come, and half of those left waiting complain.
    private func deliver(
        _ code: String, _ command: String, wantsLorry: Bool, _ random: inout SeededGenerator
    ) -> [Intention] {
        guard chance(person.reliability, &random) else {
            let isHonest = chance(0.4, &random)
            return isHonest
                ? [days(1, "HUY \(code)", &random)]
                : chance(0.3, &random) ? [days(3, "BAO CAO \(code) khong den lay hang", &random)] : []
        }
        let lorry = wantsLorry && chance(0.15, &random) ? [soon("XE \(code)", &random)] : []
        return lorry + [days(Int64.random(in: 1...2, using: &random), "\(command) \(code)", &random)]
    }

    /// Counterparts to choose from.
    private func answerToList(_ handset: Handset, random: inout SeededGenerator) -> [Intention]? {
        guard handset.says("Chon 1") || handset.says("Reply 1") else {
            return handset.says("Chon 4") ? (chance(0.4, &random) ? [soon("4", &random)] : []) : nil
        }
        guard chance(person.diligence, &random) else { return [] }
        let hasSeveral = handset.says("Chon 1-")
        let isForSeveral = ["ca hai: 1 2", "ca ba: 1 2", "both: 1 2", "all: 1 2"].contains(where: handset.says)
        if isForSeveral, chance(0.6, &random) { return [soon("1 2", &random)] }
        let choice = hasSeveral && chance(0.2, &random) ? "2" : hasSeveral && chance(0.05, &random) ? "XEM" : "1"
        return [soon(choice, &random)]
    }

    /// "CON hay HET?", and what follows the end of a listing.
    private func answerAboutListing(_ handset: Handset, random: inout SeededGenerator) -> [Intention]? {
        guard let code = handset.code(after: "Nhan CON ") else { return nil }
        guard chance(person.diligence, &random) else { return [] }
        return [later(chance(0.3, &random) ? "CON \(code)" : "HET \(code)", &random)]
    }

    private func chance(_ probability: Double, _ random: inout SeededGenerator) -> Bool {
        Double.random(in: 0..<1, using: &random) < probability
    }

    /// With the phone still in hand.
    private func soon(_ text: String, _ random: inout SeededGenerator) -> Intention {
        Intention(afterSeconds: Int64.random(in: 20...600, using: &random), text: text)
    }

    /// In the course of the day.
    private func later(_ text: String, _ random: inout SeededGenerator) -> Intention {
        Intention(afterSeconds: Int64.random(in: 120...30_000, using: &random), text: text)
    }

    private func days(_ count: Int64, _ text: String, _ random: inout SeededGenerator) -> Intention {
        Intention(afterSeconds: count * 86_400 + Int64.random(in: -14_400...14_400, using: &random), text: text)
    }
}
