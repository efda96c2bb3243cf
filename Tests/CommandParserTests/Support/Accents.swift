import Foundation

/// Texts as they are typed on a phone without accents.
enum Accents {
    static func removed(from text: String) -> String {
        let decomposed = text.replacing("đ", with: "d").replacing("Đ", with: "D").decomposedStringWithCanonicalMapping
        return String(String.UnicodeScalarView(decomposed.unicodeScalars.filter { !$0.properties.isDiacritic }))
    }
}
