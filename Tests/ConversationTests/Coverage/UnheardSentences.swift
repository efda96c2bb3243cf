/// Sentences of the wording that no conversation can bring about, each with the reason.
enum UnheardSentences {
    private static let draft = "a listing is open as soon as it is saved, so nobody sees a draft"
    private static let vehicle = "a text offers one vehicle, so several listings of one text are never vehicles"

    static let reasons: [String: [String: String]] = [
        "Vietnamese": ["chua dang": draft, "hang can xe": vehicle],
        "English": ["not posted": draft, "space": vehicle],
    ]
}

/// Refusals that no text can bring about, each with the reason.
enum UnheardRefusals {
    static let reasons: [RefusalKind: String] = [
        .needsProduce: "what an offer is for is asked before it is listed",
        .needsRoute: "where a lorry or load goes is asked before it is listed",
    ]
}
