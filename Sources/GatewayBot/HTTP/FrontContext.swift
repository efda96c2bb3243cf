import Hummingbird

/// Nothing: the front needs no state beside the request.
struct FrontContext: InitializableFromSource {
    init(source: ApplicationRequestContextSource) {}
}
