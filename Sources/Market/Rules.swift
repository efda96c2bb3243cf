/// The market's terms that an operator may set; the defaults are the programme's.
package struct Rules: Hashable, Sendable {
    /// How long the other side of a proposal has to answer.
    package var answerHours = 24
    /// How long somebody who refused to sell to a demand is left out of the pools for it.
    package var refusalDays = 7
    /// How long after acceptance, or after the agreed day, the two are asked whether the goods arrived.
    package var deliveryCheckDays = 2
    /// Checks without a word from either side before the deal is given up.
    package var deliveryChecks = 3
    /// How long before a listing expires its owner is asked "CON hay HET?": it ends at midnight, so in the morning of its last day.
    package var stillThereHours = 17
    /// The longest life of a listing, however long the produce keeps.
    package var longestListingDays = 30
    /// The life of a haul or load without dates.
    package var routeListingDays = 3
    /// The life of a demand without dates.
    package var demandDays = 7
    /// The life of a sale of live animals, which keep as long as they are fed.
    package var livestockDays = 14
    /// A message within this time that lists the same again is the same listing.
    package var duplicateHours = 24
    /// Counts of the two sides that differ by no more than this share agree.
    package var countTolerancePercent = 2
    /// What is left after a delivery is not offered again when it is less than this share of the listing.
    package var crumbPercent = 5

    package init() {}
}
