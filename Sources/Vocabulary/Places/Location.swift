/// Where something is: a province-level unit, and the finer place that the text named, if any.
package struct Location: BitwiseCopyable, Hashable, Sendable {
    package var province: ProvinceID
    package var district: DistrictID?
    package var commune: CommuneID?
    package var landmark: LandmarkID?

    package init(
        province: ProvinceID, district: DistrictID? = nil, commune: CommuneID? = nil, landmark: LandmarkID? = nil
    ) {
        self.province = province
        self.district = district
        self.commune = commune
        self.landmark = landmark
    }
}
