/// One thing that the doctor looked at.
struct Finding: Equatable, Sendable {
    /// What was looked at, such as "database".
    var subject: String
    /// What was found; for a fault, what to do about it.
    var text: String
    var isFault: Bool

    static func sound(_ subject: String, _ text: String) -> Finding {
        Finding(subject: subject, text: text, isFault: false)
    }

    static func fault(_ subject: String, _ text: String) -> Finding {
        Finding(subject: subject, text: text, isFault: true)
    }

    /// One line.
    var line: String {
        "\(isFault ? "FAULT" : "ok   ")  \(subject): \(text)"
    }
}
