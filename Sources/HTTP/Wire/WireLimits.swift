/// How much of one request is taken in.
struct WireLimits: Sendable {
    /// Request line and fields together, bytes.
    var head = 16 * 1024
    /// Number of fields.
    var fields = 100
    /// Decoded body, bytes.
    var body = 10 * 1024 * 1024
    /// That of some requests, otherwise `body`.
    var bodyLimit: @Sendable (Method, [String]) -> Int? = { _, _ in nil }

    /// What all bodies together may hold; nil: no bound.
    var budget: BodyBudget?

    func body(of request: Request) -> Int { bodyLimit(request.method, request.segments) ?? body }
}
