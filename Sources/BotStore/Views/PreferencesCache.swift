import Conversation
import Foundation

/// Remembers preferences beside their stored text, so that an audience of thousands costs a few decodings.
struct PreferencesCache {
    private var decoded: [String: Preferences] = [:]
    private var encoded: [Preferences: String] = [:]

    /// The preferences that a text holds, or the defaults when they were saved in a form that cannot be read any more.
    ///
    /// - Parameter isSilenced: as its own column says it: nobody's STOP may be lost to a change of form.
    mutating func preferences(_ text: String?, isSilenced: Bool) -> Preferences {
        let key = text ?? ""
        var preferences = decoded[key] ?? Self.decode(key)
        decoded[key] = preferences
        preferences.isSilenced = isSilenced
        return preferences
    }

    /// The text that holds preferences.
    mutating func text(_ preferences: Preferences) throws -> String {
        if let text = encoded[preferences] { return text }
        let text = try String(decoding: JSONEncoder().encode(preferences), as: UTF8.self)
        encoded[preferences] = text
        return text
    }

    private static func decode(_ text: String) -> Preferences {
        (try? JSONDecoder().decode(Preferences.self, from: Data(text.utf8))) ?? Preferences()
    }
}
