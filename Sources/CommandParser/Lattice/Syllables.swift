/// Which words can be a syllable of Vietnamese without its accents.
///
/// A word that can be is less likely a slip than one that cannot ("khoe" against "thah").
final class Syllables: Sendable {
    private static let onsets = "b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
    private static let rimes = """
        a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu
        o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong op ot u ua uan uang uanh uat uay uc ue uech
        uenh uc ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt y yem yen yet yeu uai uao uau uach
        """

    private let trie: PackedTrie

    init() {
        let rimes = Self.rimes.split(whereSeparator: \.isWhitespace)
        let onsets = [""] + Self.onsets.split(separator: " ").map(String.init)
        let syllables = Set(
            onsets.flatMap { onset in rimes.map { (onset + $0).utf8.compactMap(Symbol.of(ascii:)) } })
        trie = PackedTrie(sorted: syllables.sorted { $0.lexicographicallyPrecedes($1) })
    }

    func contains(_ word: Range<Int>, of text: FoldedText) -> Bool {
        trie.cursor(after: word, of: text).map { !trie.entries(at: $0).isEmpty } ?? false
    }

    func contains(_ symbols: some Sequence<UInt8>) -> Bool {
        var cursor = trie.root
        for symbol in symbols {
            guard let next = trie.child(of: cursor, symbol: symbol) else { return false }
            cursor = next
        }
        return !trie.entries(at: cursor).isEmpty
    }
}
