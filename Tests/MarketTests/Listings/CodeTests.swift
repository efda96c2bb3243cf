import Market
import Testing

struct CodeTests {
    @Test func endsInDammsCheckDigit() {
        // The worked example of the algorithm's description: 572 gets the check digit 4.
        #expect(EntryID(572).code.text == "5724")
        #expect(Code("5724")?.entry == EntryID(572))
    }

    @Test(arguments: [100, 101, 999, 1_000, 4_821, 123_456_789] as [Int64])
    func readsWhatItPrints(sequence: Int64) {
        let code = EntryID(sequence).code
        #expect(Code(code.text) == code)
    }

    @Test func noSingleWrongDigitHitsAnotherEntry() {
        for sequence in 100..<400 as Range<Int64> {
            let digits = Array(EntryID(sequence).code.text)
            for position in digits.indices {
                for digit in "0123456789" where digit != digits[position] {
                    var mistyped = digits
                    mistyped[position] = digit
                    #expect(Code(String(mistyped)) == nil)
                }
            }
        }
    }

    @Test func noSwapOfNeighboursHitsAnotherEntry() {
        for sequence in 100..<1_000 as Range<Int64> {
            let digits = Array(EntryID(sequence).code.text)
            for position in digits.indices.dropLast() where digits[position] != digits[position + 1] {
                var swapped = digits
                swapped.swapAt(position, position + 1)
                #expect(Code(String(swapped)) == nil)
            }
        }
    }

    @Test(arguments: ["", "0", "7", "04", "-5724", "57a4", "5 724", "99999999999999999999"])
    func refusesWhatIsNoCode(text: String) {
        #expect(Code(text) == nil)
    }
}
