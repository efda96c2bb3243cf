import Market

extension Address {
    /// A Vietnamese number as people write it ("0912345678", "84912345678"), or a foreign one with its country code.
    init(national digits: String) {
        self.init(
            digits.hasPrefix("0") ? "+84" + digits.dropFirst() : "+" + digits
        )
    }
}
