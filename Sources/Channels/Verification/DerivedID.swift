import Crypto

/// Ids for messages of providers that give none.
enum DerivedID {
    /// An id that is the same for the same fields, so that a repeated delivery is recognised.
    ///
    /// Without a time of the provider's own, pass the time of arrival: then nothing is recognised, but neither is a
    /// second "1" of a person who answers two questions taken for a repetition.
    static func make(_ fields: String...) -> String {
        var hash = SHA256()
        for field in fields {
            // The length keeps ("ab", "c") and ("a", "bc") apart.
            hash.update(data: Array("\(field.utf8.count):\(field)".utf8))
        }
        return "d-" + Hex.encode(hash.finalize().prefix(16))
    }
}
