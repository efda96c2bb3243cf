/// Digits that are no code: one of them is mistyped.
struct CodeError: Error {
    let digits: String
}
