/// A day of the week; Monday is thứ hai, the second day.
package enum Weekday: Int, Hashable, Sendable, Codable, CaseIterable {
    case monday = 2
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday

    /// "thứ hai" … "chủ nhật" in Vietnamese, "Monday" … in English.
    package func text(_ language: Language) -> String {
        switch (self, language) {
        case (.monday, .vietnamese): "thứ hai"
        case (.tuesday, .vietnamese): "thứ ba"
        case (.wednesday, .vietnamese): "thứ tư"
        case (.thursday, .vietnamese): "thứ năm"
        case (.friday, .vietnamese): "thứ sáu"
        case (.saturday, .vietnamese): "thứ bảy"
        case (.sunday, .vietnamese): "chủ nhật"
        case (.monday, .english): "Monday"
        case (.tuesday, .english): "Tuesday"
        case (.wednesday, .english): "Wednesday"
        case (.thursday, .english): "Thursday"
        case (.friday, .english): "Friday"
        case (.saturday, .english): "Saturday"
        case (.sunday, .english): "Sunday"
        }
    }
}
