extension Request {
    /// A request that came over no connection, for tests and page previews. Ends the program when the server would
    /// have refused `target` or `host`, and when `client` is no address.
    public init(
        method: Method = .get, target: String = "/", headers: [(name: String, value: String)] = [], body: [UInt8] = [],
        host: String = "localhost", isSecure: Bool = false, client: String = "127.0.0.1", id: String = RequestID.make()
    ) {
        guard let decoded = try? RequestTarget(Array(target.utf8)[...], method: method),
            let authority = Authority(Array(host.utf8)[...]), let client = IPAddress(client)
        else { preconditionFailure("no request: \(host) \(target) \(client)") }
        var fields = Headers()
        for header in headers { fields.add(header.name, header.value) }
        self.init(
            method: method, target: target, decoded: decoded, authority: authority, headers: fields,
            origin: Sender.Origin(client: client, isSecure: isSecure), body: Content(body), id: id)
    }
}
