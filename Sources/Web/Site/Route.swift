import HTTP

/// One line of the route table: a method, a pattern, who may call it, and what answers.
public struct Route: Sendable {
    public let method: HTTP.Method
    public let pattern: Pattern
    /// The access type in a word, for `janji routes` and the sweeps.
    public let access: String
    let isBehindSession: Bool
    /// Of a body, in bytes, where it is another than everybody's (`Server.Configuration.maxBody`).
    let bodyLimit: Int?
    let answer: @Sendable (Exchange) throws -> Response

    init<Permitted: Access>(
        _ method: HTTP.Method, _ pattern: Pattern, _ access: Permitted.Type, body: Int? = nil,
        _ handler: @escaping @Sendable (Permitted, Exchange) throws -> Response
    ) {
        self.method = method
        self.pattern = pattern
        self.access = access.word
        isBehindSession = access is any SessionAccess.Type
        bodyLimit = body
        answer = { exchange in try handler(Permitted(exchange), exchange) }
    }
}
