/// A request on its way to a worker.
struct Job: Sendable {
    let message: IncomingRequest
    let socket: Socket
    let token: UInt64
    /// Monotonic, microseconds: when the request was complete.
    let received: Int64
}
