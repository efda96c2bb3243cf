/// What a run of digits says.
struct NumberReading {
    /// In thousandths.
    var thousandths: Int64
    /// How many digits it has when it is a plain run of them; 0 when it is grouped or has decimals.
    var plainDigits: Int
}
