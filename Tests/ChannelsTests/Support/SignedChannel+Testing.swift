import Testing

extension SignedChannel: CustomTestStringConvertible {
    var testDescription: String { String(describing: type(of: adapter)) }
}
