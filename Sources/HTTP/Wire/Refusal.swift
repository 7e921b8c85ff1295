/// A request the server does not take, with the status that says why. The connection closes after it: where one
/// message is in doubt, so is the beginning of the next (RFC 9112 11.2).
struct Refusal: Error, Equatable {
    let status: Status

    init(_ status: Status) { self.status = status }

    static let malformed = Refusal(.badRequest)
}
