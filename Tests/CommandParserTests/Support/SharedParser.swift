import CommandParser

/// The one parser of all tests; it is built from the tables once.
let parser = Parser()
