import Conversation
import Testing
import Vocabulary

@Suite struct GSM7FoldingTests {
    @Test(arguments: [
        ("Bán rau muống ở Đầm Dơi", "Ban rau muong o Dam Doi"),
        ("Đắk Lắk, Ya Ly, Krông Pắc", "Dak Lak, Ya Ly, Krong Pac"),
        ("ƯỚP ĐÁ ỠM Ờ", "UOP DA OM O"),
        ("12.000₫ – “tươi” … ok", "12.000d - \"tuoi\" ... ok"),
        ("Cư M\u{2019}gar", "Cu M'gar"),
        ("rau 🥬 tươi", "rau  tuoi"),
        ("大米 rice", " rice"),
        ("a`b\tc", "abc"),
        ("[QC] 100% ~ €5", "[QC] 100% ~ €5"),
        ("crème brûlée à Größe", "creme brulee a Große"),
    ])
    func takesAccentsOff(text: String, plain: String) {
        #expect(GSM7.folded(text) == plain)
    }

    @Test func takesAccentsOffDecomposedLetters() {
        #expect(
            GSM7.folded("Ba\u{301}n rau muo\u{302}\u{301}ng \u{110}a\u{302}\u{300}m Do\u{31B}i")
                == "Ban rau muong Dam Doi")
    }

    @Test func everyNameOfTheTablesCanBeSent() {
        let produce = ProduceID.all.map(\.name)
        let units = UnitID.all.map(\.name)
        let provinces = ProvinceID.all.map(\.name)
        let districts = DistrictID.all.map(\.name)
        let communes = CommuneID.all.map(\.name)
        let landmarks = LandmarkID.all.map(\.name)
        for name in produce + units + provinces + districts + communes + landmarks {
            let folded = GSM7.folded(name)
            #expect(folded.unicodeScalars.allSatisfy { $0.isASCII }, "\(name)")
            #expect(folded.unicodeScalars.count == name.unicodeScalars.count, "\(name)")
        }
    }

    @Test func foldingTwiceIsFoldingOnce() {
        for name in ProduceID.all.map(\.name) {
            #expect(GSM7.folded(GSM7.folded(name)) == GSM7.folded(name))
        }
    }
}
