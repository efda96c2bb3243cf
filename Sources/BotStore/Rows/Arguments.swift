/// The arguments of a statement, in the order of its places; `nil` is NULL.
struct Arguments: ExpressibleByArrayLiteral {
    var values: [(any Bindable)?]

    init(arrayLiteral values: (any Bindable)?...) {
        self.values = values
    }

    static func + (left: Arguments, right: Arguments) -> Arguments {
        var sum = left
        sum.values += right.values
        return sum
    }
}
