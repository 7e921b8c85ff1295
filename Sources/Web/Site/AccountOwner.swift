/// Somebody at the own account, or on the way out. Open without the second factor that a kabupaten asks for: here it is
/// turned on.
struct AccountOwner: SessionAccess {
    static let word = "account"
    let signedIn: SignedIn

    init(_ exchange: Exchange) throws {
        signedIn = try SignedIn(exchange, mayOweFactor: true)
    }
}
