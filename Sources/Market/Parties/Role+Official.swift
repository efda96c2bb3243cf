extension Role {
    /// Whether it acts for the programme; such roles are granted, never claimed.
    package var isOfficial: Bool {
        self == .focalPoint || self == .operator
    }
}
