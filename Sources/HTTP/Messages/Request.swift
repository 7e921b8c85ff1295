/// A whole request: its head is checked, its body is there within the limits.
public struct Request: Sendable {
    public let method: Method
    /// The request-target as sent. For logs; never parse it again.
    public let target: String
    /// Decoded, always beginning with "/" (`*` only in `OPTIONS *`, which the server answers itself).
    public let path: String
    /// The parts of the path between slashes, each decoded alone; `/` has none, `/a/` has "a" and "".
    public let segments: [String]
    public let query: Fields
    public let headers: Headers
    public internal(set) var body: Content
    /// Lower-case, without port and trailing dot; empty when an HTTP/1.0 client named none.
    public let host: String
    /// The host with its port, as to print in addresses.
    public let authority: String
    /// True when a trusted proxy says that the client came by https.
    public let isSecure: Bool
    /// The address of the client, behind trusted proxies the one they saw.
    public let client: String
    /// What requests of one client are counted by, however many addresses it has.
    public let network: IPAddress
    /// Sixteen hexadecimal digits, random, made by the server.
    public let id: String

    init(
        method: Method, target: String, decoded: RequestTarget, authority: Authority, headers: Headers,
        origin: Sender.Origin, body: Content = Content([]), id: String = RequestID.make()
    ) {
        self.method = method
        self.target = target
        path = decoded.path
        segments = decoded.segments
        query = decoded.query
        self.headers = headers
        self.body = body
        host = authority.host
        self.authority = authority.text
        isSecure = origin.isSecure
        client = origin.client.description
        network = origin.client.network
        self.id = id
    }
}
