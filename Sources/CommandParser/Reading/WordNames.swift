import Vocabulary

/// The names of the word tables that the readers look for, as payloads.
final class WordNames: Sendable {
    let firm, city, empty, from, to, at, upTo, dayWord, lunarDay, fullMoon, monthWord, daysFromNow, weeksFromNow: UInt16
    let lunarLast, lunarFirst, size, gradeClass, fancy, price, greet, approx, frequency, harvest, named, of: UInt16
    let amountWord, contact, become, polite, still, edit, askPrice, no, not: UInt16
    let hundredThousand, tenThousand, thousand, addressWord, dateWord, pick, trade: UInt16
    let who, minimum, local, find, carry, rent, bringTo, done, deliver: UInt16
    let sell, buy, dispose, howMuch, insteadOf, buyer, editPrice, or, lunarDate, point, atMost, hourWord: UInt16
    let howMany, chat, yearWord, dong, tet, register, fraction: UInt16
    let nextMonth, tensOfThousands, monthsFromNow, foreign, minus, between, and, clockWord, minuteWord, hourLess,
        measure: UInt16
    /// Words that tell what kind of talk a message is in; `chat` is the first of those that ask for nothing.
    let kin, past, forWord, forMe, takers, stuff: UInt16
    let monthStart, monthMid, monthEnd: UInt16
    /// The names of the months, from January.
    let months: [UInt16]
    let basket: UInt16
    let dailySpelling = "hangngay".utf8.compactMap(Symbol.of(ascii:))
    let monthlySpelling = "hangthang".utf8.compactMap(Symbol.of(ascii:))
    let tagSpelling = "hong".utf8.compactMap(Symbol.of(ascii:))
    let linkSpelling = "linh".utf8.compactMap(Symbol.of(ascii:))
    let vehicleSpelling = "xe".utf8.compactMap(Symbol.of(ascii:))
    let hourSpelling = "gio".utf8.compactMap(Symbol.of(ascii:))
    /// Words that goods stand right after: they ask for, offer, price or carry them.
    let asksForGoods: Set<UInt16>
    /// Words of hauling: with one of them a vehicle is what the message is about.
    let haulWords: Set<UInt16>
    /// A single root, which is slang for a million after "price".
    let root: UInt16
    /// Ten, a thousand and ten thousand pieces.
    let tens, bottle, litre, thousandPieces, tenThousandPieces: UInt16
    /// Bean sprouts, which are spelled like "price".
    let sprouts: UInt16
    /// Eggs, and how they are spelled where they count themselves.
    let eggs: UInt16
    let eggsSpelling = "trung".utf8.compactMap(Symbol.of(ascii:))
    /// Crabs, which are spelled like "of".
    let crab: UInt16
    /// Hands hired, which are no goods.
    let people: UnitID?
    /// Pieces, and fruit or eggs.
    let pieces, fruit, heads, kilogram: UInt16

    init(_ lexicon: Lexicon) {
        func payload(_ name: String) -> UInt16 { lexicon.name(name) ?? .max }
        asksForGoods = Set(
            ["NEED", "FIND", "HAVE", "STILL", "PRICE", "ASKPRICE", "CARRY", "SEND", "EMPTY", "SELLER", "SEE"].map(
                payload))
        haulWords = Set(
            ["CARRY", "SEND", "EMPTY", "RUN", "WHICHVEHICLE", "RENT", "BRINGTO", "LEASE", "WITHOUTVEHICLE"].map(payload)
        )
        find = payload("FIND")
        who = payload("WHO")
        carry = payload("CARRY")
        rent = payload("RENT")
        bringTo = payload("BRINGTO")
        done = payload("DONE")
        deliver = payload("DELIVER")
        or = payload("OR")
        lunarDate = payload("LUNARDATE")
        point = payload("POINT")
        fraction = payload("FRACTION")
        foreign = payload("FOREIGN")
        minus = payload("MINUS")
        tensOfThousands = payload("TENSOFTHOUSANDS")
        nextMonth = payload("NEXTMONTH")
        monthsFromNow = payload("MONTHSFROMNOW")
        between = payload("BETWEEN")
        and = payload("AND")
        clockWord = payload("CLOCKWORD")
        minuteWord = payload("MINUTEWORD")
        hourLess = payload("HOURLESS")
        measure = payload("MEASURE")
        monthStart = payload("MONTHSTART")
        monthMid = payload("MONTHMID")
        monthEnd = payload("MONTHEND")
        months = (1...12).map { payload("MONTH\($0)") }
        basket = UnitID(slug: "sot")?.index ?? .max
        howMany = payload("HOWMANY")
        dong = payload("DONG")
        register = payload("REGISTER")
        kin = payload("KIN")
        past = payload("PAST")
        forWord = payload("FOR")
        forMe = payload("FORME")
        takers = payload("TAKERS")
        stuff = payload("STUFF")
        chat = payload("CHAT")
        tet = payload("tet")
        yearWord = payload("YEARWORD")
        atMost = payload("ATMOST")
        hourWord = payload("HOURWORD")
        firm = payload("firm")
        city = payload("CITY")
        empty = payload("EMPTY")
        from = payload("FROM")
        to = payload("TO")
        at = payload("AT")
        upTo = payload("UPTO")
        dayWord = payload("DAYWORD")
        lunarDay = payload("LUNARDAY")
        fullMoon = payload("FULLMOON")
        monthWord = payload("MONTHWORD")
        daysFromNow = payload("DAYSFROMNOW")
        weeksFromNow = payload("WEEKSFROMNOW")
        lunarLast = payload("LUNARLAST")
        lunarFirst = payload("LUNARFIRST")
        size = payload("SIZE")
        gradeClass = payload("CLASS")
        fancy = payload("FANCY")
        price = payload("PRICE")
        greet = payload("GREET")
        approx = payload("APPROX")
        frequency = payload("FREQUENCY")
        minimum = payload("MINIMUM")
        local = payload("LOCAL")
        harvest = payload("HARVEST")
        named = payload("NAMED")
        of = payload("OF")
        amountWord = payload("AMOUNTWORD")
        contact = payload("CONTACT")
        become = payload("BECOME")
        polite = payload("POLITE")
        still = payload("STILL")
        edit = payload("EDIT")
        askPrice = payload("ASKPRICE")
        no = payload("NO")
        not = payload("NOT")
        hundredThousand = payload("HUNDREDTHOUSAND")
        tenThousand = payload("TENTHOUSAND")
        thousand = payload("THOUSAND")
        addressWord = payload("ADDRESSWORD")
        dateWord = payload("DATEWORD")
        pick = payload("PICK")
        trade = payload("trade")
        sell = payload("SELL")
        buy = payload("BUY")
        dispose = payload("DISPOSE")
        howMuch = payload("HOWMUCH")
        insteadOf = payload("INSTEADOF")
        buyer = payload("BUYER")
        editPrice = payload("EDITPRICE")
        root = UnitID(slug: "cu-don")?.index ?? .max
        people = UnitID(slug: "nguoi")
        pieces = UnitID(slug: "cai")?.index ?? .max
        fruit = UnitID(slug: "qua")?.index ?? .max
        kilogram = UnitID(slug: "kg")?.index ?? .max
        heads = UnitID(slug: "con")?.index ?? .max
        bottle = UnitID(slug: "chai")?.index ?? .max
        litre = UnitID(slug: "lit")?.index ?? .max
        tens = UnitID(slug: "chuc")?.index ?? .max
        thousandPieces = UnitID(slug: "thien")?.index ?? .max
        tenThousandPieces = UnitID(slug: "van")?.index ?? .max
        eggs = ProduceID(slug: "trung")?.index ?? .max
        crab = ProduceID(slug: "cua")?.index ?? .max
        sprouts = ProduceID(slug: "gia-do")?.index ?? .max
    }

    /// Whether a word speaks of prices.
    func isPriceWord(_ word: UInt16) -> Bool {
        word == price || word == askPrice || word == howMuch
    }

    /// Whether a word of courtesy tells what kind of talk it is in.
    func isAside(_ word: UInt16) -> Bool {
        word == kin || word == past || word == forWord || word == forMe || word == takers
    }
}
