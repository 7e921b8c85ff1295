/// Who is at the other end of a connection, and whom to believe about who is behind it.
struct Sender: Sendable {
    let peer: IPAddress
    let trustedProxies: [CIDR]

    /// What the application learns of where a request came from.
    struct Origin: Sendable {
        var client: IPAddress
        var isSecure: Bool
    }

    /// Forwarding fields count only when the peer itself is a trusted proxy.
    func origin(_ headers: Headers) -> Origin {
        guard isTrusted(peer) else { return Origin(client: peer, isSecure: false) }
        let scheme: ArraySlice<UInt8>? = headers.list("x-forwarded-proto").last
        return Origin(client: client(headers), isSecure: scheme.map { ASCII.matches($0, "https") } ?? false)
    }

    /// From the right, the first hop that is no proxy of ours; what stands left of it the client may have invented.
    private func client(_ headers: Headers) -> IPAddress {
        var client: IPAddress = peer
        for hop in headers.list("x-forwarded-for").reversed() {
            guard let address = IPAddress(String(decoding: hop, as: UTF8.self)) else { return client }
            client = address
            guard isTrusted(address) else { return client }
        }
        return client
    }

    private func isTrusted(_ address: IPAddress) -> Bool { trustedProxies.contains { $0.contains(address) } }
}
