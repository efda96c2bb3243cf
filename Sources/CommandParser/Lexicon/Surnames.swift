/// The surnames that most people here have: what follows one is a name.
enum Surnames {
    private static let all: Set<[UInt8]> = Set(
        """
        nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong luong mai cao ha lam trinh dao doan ta chau
        thach danh son to quach tang phung kieu luu ton
        """.split(whereSeparator: \.isWhitespace).map { $0.utf8.compactMap(Symbol.of(ascii:)) })

    static func contains(_ symbols: some Sequence<UInt8>) -> Bool {
        all.contains(Array(symbols))
    }
}
