import Vocabulary

/// Every place that one unaccented name may mean.
struct PlaceName {
    /// Provinces of this name or of an abbreviation that is safe.
    var provinces: [ProvinceID] = []
    /// Provinces that the abbreviation may mean among other things.
    var abbreviated: [ProvinceID] = []
    var districts: [DistrictID] = []
    var communes: [CommuneID] = []
    var landmarks: [LandmarkID] = []
    /// Landmarks by the bare name of their place ("Bình Điền" for its wholesale market).
    var bareLandmarks: [LandmarkID] = []
    var region: RegionID?
}
