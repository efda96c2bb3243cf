/// The tables of the first version.
///
/// Rows of the reference tables are named by their keys, places by `Location.key`, moments are Unix milliseconds, days are
/// counted from 1970-01-01, quantities are a unit (`mass` in grams, `pieces`, `volume` in millilitres) and a count.
enum Schema {}
