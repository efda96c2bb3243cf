/// What a party does in the programme.
package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    case farmer
    /// A collective group (tổ hợp tác, THT).
    case collective
    /// A cooperative (hợp tác xã, HTX).
    case cooperative
    case enterprise
    case carrier
    /// The provincial contact who approves, mediates and declares lockdowns.
    case focalPoint = "focal_point"
    case `operator`
}
