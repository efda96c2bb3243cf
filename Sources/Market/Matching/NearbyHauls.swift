import Vocabulary

/// The hauls near a listing, read when somebody asks for the first, with the answers so far: many candidates are in the same
/// few places, and most buyers send for their goods.
final class NearbyHauls {
    private let read: () throws -> [Listing]
    private var known: [Listing]?
    private var answers: [(way: Way, haul: EntryID?)] = []

    private struct Way: Equatable {
        let produce: ProduceID?
        let from: Location
        let to: Location
    }

    /// - Parameter read: gives the hauls, the best price first.
    init(read: @escaping () throws -> [Listing]) {
        self.read = read
    }

    /// The first haul that can carry goods of a produce from one place to another.
    func first(carrying produce: ProduceID?, from: Location, to: Location) throws -> EntryID? {
        let way = Way(produce: produce, from: from, to: to)
        if let answer = answers.last(where: { $0.way == way }) { return answer.haul }
        let hauls = try known ?? read()
        known = hauls
        let goods = Consignment(produce: produce, from: from, to: to)
        let haul = hauls.first { goods.misfit($0) == nil }?.id
        answers.append((way, haul))
        return haul
    }
}
