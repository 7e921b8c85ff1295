/// A blocking HTTP/1.1 client (RFC 9110, 9112) for the few services beside the application: one connection for each
/// call, which blocks its thread. There is no TLS: a service far away is reached through a reverse proxy of the machine
/// (docker/nginx.conf). A redirect is an answer like any other.
public struct Client: Sendable {
    public let address: Address
    private let networks: [CIDR]?
    private let limits: Limits

    /// - Parameters:
    ///   - networks: where the service may be. A name that leads elsewhere is not called, whatever the DNS says now:
    ///     the address that was checked is the one that is dialled. `nil` lets it be anywhere.
    public init(_ address: Address, in networks: [CIDR]?, limits: Limits = Limits()) {
        self.address = address
        self.networks = networks
        self.limits = limits
    }

    /// What one call may take.
    public struct Limits: Sendable {
        /// Until the connection stands.
        public var connect = Duration.seconds(5)
        /// Status line and fields, bytes.
        public var head = 32 * 1024
        /// Decoded body, bytes.
        public var body = 64 * 1024 * 1024

        public init() {}

        var wire: WireLimits { WireLimits(head: head, fields: 100, body: body) }
    }

    /// Calls, and waits for the whole answer.
    /// - Parameters:
    ///   - call: its body is overwritten once it is sent, as it may hold a secret.
    ///   - span: from now to the last byte of the answer, however the bytes are spread.
    public func send(_ call: consuming Call, within span: Duration) throws(Failure) -> Answer {
        let deadline = Deadline(in: span)
        let head: [UInt8] = try call.head(for: address)
        let soon: Deadline = deadline.or(in: limits.connect)
        let found: [IPAddress] = try Resolver.addresses(of: address.host, until: soon)
        let socket: Socket = try Dialling.connect(to: try allowed(found), port: address.port, until: soon)
        var conversation = Conversation(socket, until: deadline, limits: limits.wire)
        return try conversation.run(head: head, body: call.takeBody())
    }

    private func allowed(_ found: [IPAddress]) throws(Failure) -> [IPAddress] {
        guard let networks else { return found }
        let allowed: [IPAddress] = found.filter { address in networks.contains { $0.contains(address) } }
        guard !allowed.isEmpty else { throw .outside(found.first?.description ?? "") }
        return allowed
    }
}

extension [CIDR] {
    /// This machine (RFC 1122 3.2.1.3, RFC 4291 2.5.3) and private networks (RFC 1918, RFC 4193). Not link-local ones,
    /// where clouds keep their metadata.
    public static let nearby: [CIDR] =
        ["127.0.0.0/8", "::1", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"].compactMap { CIDR($0) }
}
