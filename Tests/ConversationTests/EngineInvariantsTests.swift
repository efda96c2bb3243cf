import CommandParser
import Conversation
import Market
import MarketTesting
import Testing
import Vocabulary

/// Whatever is texted, in whatever order: what goes out fits, can be sent, and leaves the books sound.
@Suite struct EngineInvariantsTests {
    private static let senders =
        (1...8).map { Address("+8490000000\($0)") } + [Address("zalo:1"), Address("+61412345678")]

    @Test(arguments: 1...6)
    func repliesFitWhateverIsTexted(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var town = Town()
        try town.atDesk { desk in
            for (sender, role) in [(Self.senders[0], Role.focalPoint), (Self.senders[1], .operator)] {
                let party = try desk.party(at: sender)
                _ = try desk.grant(role, to: party.id, place: Location(key: "ca-mau"), by: nil)
            }
        }
        for _ in 0..<400 {
            let sender = Self.senders[random.below(Self.senders.count)]
            let command = random.command(codes: Array(town.market.listings.keys) + Array(town.market.deals.keys))
            let before = try town.state(of: sender).preferences
            let turn = try town.send(command, text: random.text(), from: sender)
            if let reply = turn.reply { check(reply, to: sender, turn.state.preferences, before, command.intent) }
            for notice in turn.notices {
                let wishes = town.market.contacts[notice.to]?.preferences ?? Preferences()
                check(notice.text, to: notice.to, wishes, wishes, command.intent)
                #expect(!wishes.isSilenced, "\(command.intent) wrote to somebody who is silenced")
            }
            if random.below(20) == 0 {
                town.wait(minutes: 600)
                for notice in try town.remind() {
                    let wishes = town.market.contacts[notice.to]?.preferences ?? Preferences()
                    check(notice.text, to: notice.to, wishes, wishes, command.intent)
                }
            }
        }
        #expect(town.market.violations() == [])
    }

    private func check(
        _ text: String, to address: Address, _ after: Preferences, _ before: Preferences, _ intent: Intent
    ) {
        #expect(!text.isEmpty, "\(intent)")
        guard address.isPhone else { return }
        #expect(SegmentCount(of: text).segments <= 2, "\(intent): \(text)")
        if after.wantsAccents != true, before.wantsAccents != true {
            #expect(GSM7.covers(text), "\(intent): \(text)")
        }
    }
}

/// A small generator with a seed, after Steele, Lea and Flood. <https://doi.org/10.1145/2660193.2660195>
private struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int {
        Int(next() % UInt64(bound))
    }

    mutating func maybe<Value>(_ value: (inout SplitMix) -> Value) -> Value? {
        below(2) == 0 ? nil : value(&self)
    }

    /// Any command with any fields.
    mutating func command(codes: [EntryID]) -> Command {
        var command = Command(intent: Intent.allCases[below(Intent.allCases.count)])
        // Opting out silences a sender for the rest of the test; most texts are about goods.
        if below(3) > 0 { command.intent = [.sell, .buy, .pick, .accept, .haulOffer, .haulRequest, .done][below(7)] }
        if command.intent == .optOut, below(4) > 0 { command.intent = .optIn }
        command.items = (0..<below(3)).map { _ in item() }
        command.place = maybe { $0.place() }
        command.destination = maybe { $0.place() }
        command.date = maybe { [DateHint.tomorrow, .nextWeek, .yesterday, .daysAhead(3)][$0.below(4)] }
        command.reference = maybe { random in
            codes.isEmpty || random.below(3) == 0
                ? String(random.below(100_000)) : Code(codes[random.below(codes.count)]).text
        }
        command.secondReference = maybe { codes.isEmpty ? "1007" : Code(codes[$0.below(codes.count)]).text }
        command.choice = maybe { $0.below(12) }
        command.phone = maybe { "090000000\($0.below(10))" }
        command.name = maybe {
            ["HTX Tân Phát", "vi", "en", String(repeating: "Tên dài ", count: 30), "🥬"][$0.below(5)]
        }
        command.role = maybe { [RoleMention.farmer, .buyer, .trucker, .coop, .coordinator][$0.below(5)] }
        command.vehicle = maybe { Vehicle.allCases[$0.below(Vehicle.allCases.count)] }
        command.capacity =
            maybe { random in
                UnitID(slug: "tan").map { Measure(amount: Amount(Int64(random.below(30))), unit: $0) }
            } ?? nil
        command.category = maybe { ReportCategory.allCases[$0.below(ReportCategory.allCases.count)] }
        command.topic = maybe { HelpTopic.allCases[$0.below(HelpTopic.allCases.count)] }
        command.body = maybe { $0.text() }
        command.isOn = maybe { $0.below(2) == 0 }
        return command
    }

    mutating func text() -> String {
        let texts = [
            "ban rau 5 tan ca mau", "OK", "1", "da giao", "da len xe", "troi mua qua", "", "🥬🥬", "XOA DU LIEU 123456",
            String(repeating: "dài lắm ", count: 60), "hello", "cam on nha", "30", "ca mau",
        ]
        return texts[below(texts.count)]
    }

    private mutating func item() -> Item {
        var item = Item()
        item.produce = maybe { ProduceID.all[$0.below(ProduceID.all.count)] }
        if item.produce == nil, below(3) == 0 { item.candidates = Array(ProduceID.all.dropFirst(below(200)).prefix(4)) }
        item.quantity = maybe { Amount(thousandths: Int64($0.below(20_000_000))) }
        item.unit = maybe { UnitID.all[$0.below(UnitID.all.count)] }
        item.price = maybe { Dong(Int64($0.below(500_000))) }
        item.priceUnit = maybe { UnitID.all[$0.below(UnitID.all.count)] }
        item.grade = maybe { ["loại 1", "60kg/bao", "20 con/kg"][$0.below(3)] }
        return item
    }

    private mutating func place() -> PlaceMention {
        switch below(5) {
        case 0: return .ambiguous(Array(ProvinceID.old.dropFirst(below(50)).prefix(12)))
        case 1: return .region(RegionID.all[below(RegionID.all.count)])
        case 2: return .location(Location(district: DistrictID.all[below(DistrictID.all.count)]))
        case 3: return .location(Location(landmark: LandmarkID.all[below(LandmarkID.all.count)]))
        default: return .location(Location(province: ProvinceID.all[below(ProvinceID.all.count)]))
        }
    }
}
