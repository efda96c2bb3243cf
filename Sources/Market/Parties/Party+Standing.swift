package import Vocabulary

extension Party {
    /// Whether it is the approved focal point of a present or old province.
    package func answers(for province: ProvinceID) -> Bool {
        guard role == .focalPoint, trust == .approved, let place else { return false }
        return place.province == province || place.presentProvince == province.presentProvince
    }

    /// Whether it registered in a present province, or without one, with more than a farmer's role and nobody has approved it yet.
    package func awaitsApproval(in province: ProvinceID?) -> Bool {
        role != .farmer && trust == .unverified && place?.presentProvince == province
    }

    /// Whether it may act for every province.
    package var isActiveOperator: Bool {
        role == .operator && trust != .blocked
    }

    /// Whether it may act for a province: its focal point, or an operator anywhere.
    package func governs(_ province: ProvinceID) -> Bool {
        isActiveOperator || answers(for: province)
    }
}

extension Party.Record {
    /// The share of accepted deals that were kept, upheld complaints counting as broken ones; 0…1, 1 without any deal.
    package var keptShare: Double {
        let all = kept + broken + incidents
        return all == 0 ? 1 : Double(kept) / Double(all)
    }
}
