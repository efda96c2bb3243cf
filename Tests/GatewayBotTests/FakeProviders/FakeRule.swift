/// One thing that a provider's documentation demands of a sending request.
struct FakeRule: Sendable {
    /// What is wrong when it does not hold.
    let complaint: String
    /// Whether a request that breaks it is refused for who sends it, not for what it says.
    var isAuthentication = false
    let holds: @Sendable (FakeRequest) -> Bool

    static func request(_ method: String, _ path: String) -> FakeRule {
        FakeRule(complaint: "not \(method) \(path)") { $0.method == method && $0.path == path }
    }

    /// A field of the head has this value.
    static func field(_ name: String, _ value: String) -> FakeRule {
        FakeRule(complaint: "field \(name)") { $0.fields[name.lowercased()] == value }
    }

    /// Parameters of a form have these values.
    static func form(_ expected: [String: String]) -> FakeRule {
        FakeRule(complaint: "the form, of \(expected.keys.sorted())") { request in
            request.fields["content-type"]?.hasPrefix("application/x-www-form-urlencoded") == true
                && expected.allSatisfy { request.form[$0.key] == $0.value }
        }
    }

    /// Values at paths of a JSON body.
    static func json(_ expected: [String: String]) -> FakeRule {
        FakeRule(complaint: "the JSON body, of \(expected.keys.sorted())") { request in
            request.fields["content-type"]?.hasPrefix("application/json") == true
                && expected.allSatisfy { request.json($0.key) == $0.value }
        }
    }

    /// The same rule as one of who sends.
    var authenticating: FakeRule {
        var rule = self
        rule.isAuthentication = true
        return rule
    }
}
