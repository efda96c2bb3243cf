import Vocabulary

extension FrameReader {
    func fillPlaces(_ command: inout Command) {
        let resolver = resolver
        let reader = PlaceReader(resolver: resolver)
        var mentions = reader.mentions(in: pieces, text: text)
        let isHaul = command.intent == .haulOffer || command.intent == .haulRequest
        if command.intent == .register, mentions.count > 1 { mentions = [mentions[mentions.count - 1]] }
        let destination: Int?
        let origin: Int?
        if mentions.count > 1 {
            if let to = mentions.indices.last(where: { mentions[$0].end == .to }) {
                destination = to
                origin =
                    mentions.indices.first { $0 != to && mentions[$0].end != .to }
                    ?? mentions.indices.first { $0 != to }
            } else if isHaul || mentions[0].end == .from {
                destination = 1
                origin = 0
            } else {
                destination = nil
                origin = mentions.indices.min {
                    resolver.bestRank(mentions[$0].chain) < resolver.bestRank(mentions[$1].chain)
                }
            }
        } else if isHaul, let both = reader.split(mentions) {
            mentions = both
            destination = 1
            origin = 0
        } else if let only = mentions.first {
            let isDestination = isHaul && only.end == .to
            destination = isDestination ? 0 : nil
            origin = isDestination ? nil : 0
        } else {
            return
        }
        if let destination { command.destination = resolver.resolve(mentions[destination].chain) }
        if let origin {
            var excluded: ProvinceID?
            if case .location(let location)? = command.destination { excluded = location.province }
            command.place = resolver.resolve(mentions[origin].chain, excluding: excluded)
        }
    }
}
