import Market

/// Whether somebody still has to vouch for a registration.
enum Approval {
    case unneeded
    /// A focal point or an operator decides; nil: somebody will once one is appointed.
    case awaited(by: Role?)
}
