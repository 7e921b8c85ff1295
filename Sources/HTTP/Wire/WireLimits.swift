/// How much of one request is taken in.
struct WireLimits: Sendable {
    /// Request line and fields together, bytes.
    var head = 16 * 1024
    /// Number of fields.
    var fields = 100
    /// Decoded body, bytes.
    var body = 21 * 1024 * 1024
}
