/// A request the server does not take, with the status that says why. The connection closes after it: where one
/// message is in doubt, so is the beginning of the next (RFC 9112 11.2).
struct WireRefusal: Error, Equatable {
    let status: StatusCode

    init(_ status: StatusCode) { self.status = status }

    static let malformed = WireRefusal(.badRequest)
}
