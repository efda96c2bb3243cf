import Conversation
import Foundation

/// Remembers decoded preferences by their stored text, so that an audience of thousands costs a few decodings.
struct PreferencesCache {
    private var known: [String: Preferences] = [:]

    /// The preferences that a text holds, or the defaults when a newer form cannot be read.
    ///
    /// - Parameter isSilenced: as its own column says it: nobody's STOP may be lost to a change of form.
    mutating func preferences(_ text: String?, isSilenced: Bool) -> Preferences {
        guard let text else {
            var preferences = Preferences()
            preferences.isSilenced = isSilenced
            return preferences
        }
        if let found = known[text] { return found }
        var decoded = (try? JSONDecoder().decode(Preferences.self, from: Data(text.utf8))) ?? Preferences()
        decoded.isSilenced = isSilenced
        known[text] = decoded
        return decoded
    }
}
