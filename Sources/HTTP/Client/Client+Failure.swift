extension Client {
    /// Why there is no answer. A status of 400 or above is an answer.
    public enum Failure: Error, Equatable {
        /// Nobody knows the name.
        case unknownHost
        /// The name leads to this address, which lies outside the networks allowed.
        case outside(String)
        /// Refused, or no way there; nothing was sent.
        case unreachable(SystemError)
        /// No connection in time; nothing was sent.
        case noConnection
        /// Connected, but the answer was not complete in time.
        case tooSlow
        /// The other side ended before its answer was complete.
        case brokenOff
        /// What came is not HTTP/1.x as RFC 9112 wants it, or its length is in doubt.
        case malformed
        /// Head or body above the limit.
        case tooLarge
        /// A path or field of the call that cannot be written into a request.
        case unspeakable
    }
}

extension Client.Failure {
    /// In the words of the server, which refuses with a status what this side gives up.
    init(_ refusal: WireRefusal) {
        switch refusal.status {
        case .contentTooLarge, .headerFieldsTooLarge, .uriTooLong: self = .tooLarge
        case _: self = .malformed
        }
    }
}
