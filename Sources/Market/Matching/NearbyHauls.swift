import Vocabulary

/// The hauls that come by a listing's place, read when somebody asks for the first, with the answers so far: many candidates
/// are in the same few places, and most buyers send for their goods.
final class NearbyHauls {
    private let place: Location
    private let read: () throws -> [Listing]
    private var known: [Listing]?
    private var answers: [(way: Way, haul: EntryID?)] = []

    private struct Way: Equatable {
        let produce: ProduceID?
        let from: Location
        let to: Location
    }

    /// - Parameters:
    ///   - place: one end of every way that is asked for.
    ///   - read: gives hauls around there, the best price first.
    init(at place: Location, read: @escaping () throws -> [Listing]) {
        self.place = place
        self.read = read
    }

    /// The first haul that can carry goods of a produce from one place to another.
    func first(carrying produce: ProduceID?, from: Location, to: Location) throws -> EntryID? {
        let hauls = try comingBy()
        guard !hauls.isEmpty else { return nil }
        let way = Way(produce: produce, from: from, to: to)
        if let answer = answers.last(where: { $0.way == way }) { return answer.haul }
        let goods = Consignment(produce: produce, from: from, to: to)
        let haul = hauls.first { goods.misfit($0) == nil }?.id
        answers.append((way, haul))
        return haul
    }

    private func comingBy() throws -> [Listing] {
        if let known { return known }
        let hauls = try read().filter { haul in
            haul.destination.map { Consignment.comesBy(place, from: haul.place, to: $0) } ?? false
        }
        known = hauls
        return hauls
    }
}
