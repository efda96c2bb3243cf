import MarketTesting
import Vocabulary

/// A lockdown's beginning or end, as a focal point will text it.
struct LockdownPlan {
    let focalPoint: Int
    let moment: Timestamp
    let text: String

    /// Three waves in a year, each over a few provinces and single districts, most for two weeks; some end early.
    static func plans(
        for scenario: Scenario, focalPoints: [(index: Int, person: Person)], random: inout SeededGenerator
    ) -> [LockdownPlan] {
        var plans: [LockdownPlan] = []
        for wave in [60, 170, 290] where wave < scenario.days {
            for (index, person) in focalPoints.shuffled(using: &random).prefix(8) {
                let first = scenario.firstDay.adding(days: wave + Int.random(in: 0..<15, using: &random))
                let last = first.adding(days: Int.random(in: 7...20, using: &random))
                let districts = DistrictID.all.filter { $0.row.oldProvince == person.home }
                let isDistrict = Int.random(in: 0..<3, using: &random) == 0
                let district = isDistrict ? districts.randomElement(using: &random)?.row.asciiName : nil
                let place = [district, person.home.row.asciiName].compactMap { $0 }.joined(separator: " ").uppercased()
                plans.append(
                    LockdownPlan(
                        focalPoint: index, moment: Timestamp(day: first, minutesAfterMidnight: 540, offset: .vietnam),
                        text: "GIAN CACH \(place) DEN \(last.day)/\(last.month)"))
                guard Bool.random(using: &random) else { continue }
                plans.append(
                    LockdownPlan(
                        focalPoint: index,
                        moment: Timestamp(day: last.adding(days: -3), minutesAfterMidnight: 480, offset: .vietnam),
                        text: "HET GIAN CACH \(place)"))
            }
        }
        return plans
    }
}
