/// A part of a message whose other parts are still to come.
package struct WaitingPart: Sendable, Equatable {
    package var message: InboundMessage
    /// Unix milliseconds.
    package var arrivedAtMs: Int64

    package init(message: InboundMessage, arrivedAtMs: Int64) {
        self.message = message
        self.arrivedAtMs = arrivedAtMs
    }
}
