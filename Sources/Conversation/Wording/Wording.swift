import Vocabulary

/// Everything that the bot says in one language, one protocol for each thing it speaks of.
///
/// Vietnamese is written with accents and English with the accents of names; a `Voice` takes them off where they are not
/// wanted and makes the text fit.
protocol Wording: ListingWording, MatchWording, OwnListingWording, PriceWording, QuestionWording, DealWording,
    DeliveryWording, PoolWording, HaulWording, PartyWording, ProgrammeWording, RefusalWording, TicketWording,
    UpkeepWording
{}

/// What every kind of sentence is made with.
protocol Speaking: Sendable {
    var language: Language { get }
}

/// Speaks Vietnamese as farmers text it: short, plain and without a program's words.
struct VietnameseWording: Wording {
    let language = Language.vietnamese
}

/// Speaks English to buyers abroad.
struct EnglishWording: Wording {
    let language = Language.english
}
