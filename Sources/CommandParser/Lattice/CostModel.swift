/// What a reading costs; the path through the lattice with the least total wins.
///
/// The unit is about a tenth of a word: every token costs `word`, so that one long reading beats two short ones.
enum CostModel {
    /// The price of any token.
    static let word: Int32 = 10
    static let noise: Int32 = 10
    /// A state that costs this much more than the best at its place is given up.
    static let beam: Int32 = 40
    /// An unknown run and each of its symbols.
    static let unknown: Int32 = 24
    static let unknownSymbol: Int32 = 3
    /// A longer run costs no more: what is said without blanks is shorter.
    static let longestUnknown = 48
    /// An unknown word that can be a syllable of Vietnamese.
    static let unknownSyllable: Int32 = 20
    /// A slip in such a word.
    static let repairedSyllable: Int32 = 8
    /// A single letter cut off a longer word.
    static let letterCutOff: Int32 = 12
    /// A token or a word of it that begins inside a written word.
    static let glued: Int32 = 7
    static let gluedShort: Int32 = 12
    static let gluedInside: Int32 = 2
    /// A token that ends inside a written word that something else reads whole.
    static let blankInside: Int32 = 13
    static let punctuationInside: Int32 = 6
    /// One edit, and one on neighbouring keys or of a kind that phones make.
    static let repair: Int32 = 22
    static let likelyRepair: Int32 = 16
    /// Letters of Telex and digits of VNI left in a word.
    static let inputResidue: Int32 = 5
    static let otherAccents: Int32 = 20
    static let missingTone: Int32 = 5
    static let swappedTone: Int32 = 2
    static let missingAccents: Int32 = 2
    static let accentsOnAbbreviation: Int32 = 4
    /// A blank for a thousands separator: "12 000".
    static let blankInNumber: Int32 = 6
    /// The same where its first digits are glued to what stands before: "1kg8 200 con".
    static let groupedTail: Int32 = 12
    /// An amount in the digits of a telephone number.
    static let numberToCall: Int32 = 6
    /// Noughts alone: the end of a number, not one of its own.
    static let noughtsAlone: Int32 = 12
    /// The most that a neighbour beyond a comma or a full stop costs.
    static let neighbourApart: Int32 = 2
    /// A letter O or l among digits.
    static let lookalikeDigit: Int32 = 3

    /// What two neighbours cost or spare, `left right cost`; `*` is any kind.
    static let neighbours: StaticString = #"""
        service code -8; service number -1; service trade -2; service refWord -3; service cue -1; service place 0; service date 0; service produce -1; service unit 6; service multiplier 7; service money 8; service vehicle 0; service service 0; service numeral 2; edge service -3; unit service 1; cue service 0; vehicle service -2; code service 0; place modifier 6; unit tail -5; multiplier tail -5; number tail 14; edge tail 14; produce tail 14; place tail 14; cue tail 14; trade tail 14; marker tail 14; numeral tail 14; tail unit 3; tail multiplier -3; tail produce -3; tail place -1; tail number 6; tail trade 0; money tail 14; date tail 14; time tail 14; refWord tail 14; grade tail 14; vehicle tail 14; modifier tail 14; unknown tail 14; code tail 14; service tail 14; placePrefix tail 14; phone tail 14; half tail 14; vague tail 14; link tail 14; role tail 14; per tail 14; junk tail 14; tail tail 14; tail money 4; tail half 8; tail numeral 6
        unit perUnit -7; multiplier perUnit -8; money perUnit -8; number perUnit -6; tail perUnit -8; half perUnit -6; numeral perUnit -4; produce perUnit 2; place perUnit 6; cue perUnit 6; code perUnit 2; perUnit number 1; perUnit produce -1; perUnit unit 8; perUnit multiplier 9; perUnit money 9
        edge command -3; command code -8; command number -1; command cue -2; command place -1; command marker -1; command date 0; command unit 6; command multiplier 7; command phone -2; command service -1; command refWord -2; cue command -1; command trade 0; command tail 14
        number unit -7; number counted -4; numeral counted -4; multiplier counted -4; half counted -3; unit placePrefix 5; trade placePrefix 5; number placePrefix 5; numeral unit -7; multiplier unit -6; vague unit -7; half unit -7; number multiplier -6; numeral multiplier -5
        numeral numeral -4; ten ten 14; number numeral -4; multiplier numeral -4; multiplier number -4; vague numeral -4; vague multiplier -3
        unit andHalf -7; multiplier andHalf -6; numeral andHalf -4; unit half 4; multiplier half 4; numeral half 4; andHalf produce -4; andHalf unit -5; andHalf multiplier -2; andHalf place -1; andHalf perUnit -6; andHalf money -3; edge andHalf 9; trade andHalf 9; produce andHalf 9; place andHalf 9; cue andHalf 6; number andHalf 3; noise andHalf 6; andHalf modifier 2; andHalf link 0; tail andHalf 8; half multiplier -2; half numeral -2; number money -7; multiplier money -5; money per -2
        numbered ten 12; numbered hundred 12; grade grouped 20; refWord grouped 16; dayCue grouped 20; ten digitPlace 14; hundred digitPlace 10; time andHalf -4; money andHalf -4; place measure 9; time time -4; multiplier per -4; multiplier dayCue 6; multiplier date 0; unit phone 3; andHalf per -4; number measure -6; numeral measure -6; ten measure -6; hundred measure -6; tail measure -2; dayCue numeral -2; measure numeral -2; measure number -2; measure produce 4; dayCue produce 2; numeral money -3; unit command 8; numeral command 6; number service 1; unit produce -6; unit number 3; unit modifier 5; unit per -2; number vehicle 1; numeral produce 0; numeral vehicle 1
        trade produce -6; trade number -3; trade numeral 0; trade unit 6; trade half -3; trade vague -3; trade place 2; trade date 0; trade cue 0
        produce number -4; produce numeral -1; produce unit 5; produce modifier -4; produce grade -3; produce place -1; produce produce 1; produce vague -2; produce half -3
        place place -3; placePrefix place -8; placePrefix number 3; placePrefix unknown -3; marker place -5; marker placePrefix -5; marker produce 6
        marker date -3; marker unit 5; marker number -1; place unit 9; place multiplier 9; place half 6; edge unit 6; edge multiplier 6; edge half -1
        edge trade -3; edge cue -3; edge modifier 6; edge place -3; place trade -2; produce unknown 7; edge produce -1; edge number 0; edge numeral 1; edge date 0; edge money 9; edge grade 2
        cue number -2; cue numeral 0; cue unit 6; cue produce -3; cue place -1; cue multiplier 7; cue money 8; cue vehicle -4; cue trade -2; cue cue -1
        cue refWord -3; cue half -2; cue vague -1; cue role -2; refWord trade -3; junk place 6; junk number -4; junk role -3; junk unknown -2; refWord number -2; refWord code -9; code unit 7; code money 8; code multiplier 8; cue code -3; trade code 1; number code 6; unit code 5; produce code 6; place code 6; code half 6; vehicle code 4; edge code 2; marker code 4; code code 2; code produce 6; code place 3; date code 4; time code 4; code time 7; grade code 5; per code 9; numeral code 9; link code 4; phone code 8; multiplier code 6; role code 6; refWord numeral 1; refWord unit 7; refWord place 3; refWord produce 2
        number place 5; place modifier 6; cue modifier 4; trade modifier 3; date modifier 4; marker modifier 5; edge junk -3; trade unknown 6; unknown number 2; produce trade -1; number marker 0; number date 12; number time 3; number refWord 4; number modifier 3; number cue 2; number trade 2; number numeral -3
        numeral place 3; numeral edge 5; numeral marker 3; numeral cue 7; numeral trade 8; numeral noise 5; numeral refWord 6; numeral date 5; numeral modifier 6
        numeral time 6; numeral role 5; numeral unknown 5; numeral per 5; vague edge 7; vague service 8; vague cue 6; vague place 6; vague trade 7; vague produce 3; vague marker 6
        vague number 4; half edge 5; half produce 4; half place 5; half number 4; multiplier edge 0; multiplier place 1; unit unit 6; unit place -2
        vehicle number -4; vehicle multiplier 8; marker role -4; vehicle marker -3; vehicle place -2; vehicle cue -3; vehicle numeral -1; vehicle unit 6; vehicle produce -1; vehicle vehicle 3
        grade number -7; grade numeral 2; grade unit 6; grade produce 2; per unit -4; per number 4; per produce 3; per place 4; link produce -2; link number -2
        link place 1; link edge 6; role produce 0; role place -2; role cue -2; role trade -3; time date -1; time number 0; date number 1; date time -2; modifier number -2
        modifier place 0; modifier modifier -1; modifier produce 3;  money unit 3; money number 2; money produce 2; number phone 9; refWord phone 0
        number edge 0; number unknown 0; question * 0; money multiplier 9; multiplier multiplier 7; unit multiplier 8; unit money 9; produce multiplier 9; produce money 9
        unit numeral -4; trade refWord -1; trade vehicle 2; trade edge 0; trade trade 4; marker edge 3; marker marker 2; marker vehicle 2; placePrefix edge 7; placePrefix unit 8
        placePrefix produce 9; placePrefix service 8; placePrefix role 5; placePrefix vehicle 6; placePrefix cue 8; placePrefix trade 8; placePrefix marker 8; placePrefix date 9; placePrefix noise 8; grade edge 8; grade place 6; grade cue 6
        grade trade 6; link unit 4; edge link 2; per edge 8; per trade 8; per cue 6; per marker 8; per vehicle 5; per refWord 6; per date 2; modifier unit 4; modifier edge 1
        unknown unit 7; unknown multiplier 8; unknown money 8; unknown half 6; unknown modifier 3; modifier unknown 7; money half 7; time unit 9; date unit 9; date multiplier 9; date half 9
        """#
}
