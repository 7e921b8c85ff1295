/// Hashes and verifies passwords with yescrypt.
///
/// Cost 8 takes 128 MiB and about 140 ms, so every computation passes the turnstile, and the answer is `.busy` for who
/// is turned away there. The calls block their thread. OWASP ASVS 5.0 lists scrypt, not yescrypt: yescrypt at this cost
/// needs scrypt's memory and is what Debian itself uses for its accounts.
public struct PasswordHasher: Sendable {
    public private(set) var turnstile: Turnstile
    private let cost: Int
    private let dummy: String
    private let outdatedParameters: Set<String>

    /// - Parameter cost: 1 to 11 (crypt(5)); below 8 only for tests.
    public init(_ turnstile: Turnstile, cost: Int = 8) {
        precondition((1...11).contains(cost), "outside the documented range")
        self.turnstile = turnstile
        self.cost = cost
        dummy = PasswordHasher.dummyHash(cost: cost)
        outdatedParameters = PasswordHasher.parameters(below: cost)
    }

    /// The same for somebody in another lane of the turnstile.
    public func standing(in lane: Lane) -> PasswordHasher {
        var other: PasswordHasher = self
        other.turnstile = turnstile.standing(in: lane)
        return other
    }

    /// A new hash with a random salt, in the form `$y$jCT$salt$hash` of crypt(5), at most 106 characters of ASCII.
    public func hash(_ password: String) throws(PasswordError) -> String {
        guard let phrase = ZeroedPhrase(password) else { throw .unusablePassword }
        guard let setting = Yescrypt.setting(cost: cost) else { throw .failed }
        return try compute(phrase, setting: setting)
    }

    /// Whether the password belongs to the stored hash.
    ///
    /// Nil stands for "no such account" or "no password yet": the same computation runs and the answer is `.mismatch`,
    /// so the time does not tell who has an account.
    public func verify(_ password: String, against stored: String?) throws(PasswordError) -> Verification {
        // No such password can have been set, and the length is the visitor's own knowledge.
        guard let phrase = ZeroedPhrase(password) else { return .mismatch }
        guard let stored else {
            _ = try compute(phrase, setting: dummy)
            return .mismatch
        }
        guard let parameters = Yescrypt.parameters(of: stored) else { throw .unusableHash }
        let computed: String = try compute(phrase, setting: stored)
        guard constantTimeEquals(computed, stored) else { return .mismatch }
        return outdatedParameters.contains(String(parameters)) ? .matchNeedsRehash : .match
    }

    private func compute(_ phrase: borrowing ZeroedPhrase, setting: String) throws(PasswordError) -> String {
        guard let result = turnstile.pass({ Yescrypt.hash(phrase, setting: setting) }) else { throw .busy }
        guard let hash = result else { throw .failed }
        return hash
    }

    /// A random setting with a hash of the right length that no password has.
    private static func dummyHash(cost: Int) -> String {
        guard let setting = Yescrypt.setting(cost: cost) else {
            preconditionFailure("libcrypt offers no yescrypt")
        }
        return setting + "$" + String(repeating: ".", count: 43)
    }

    private static func parameters(below cost: Int) -> Set<String> {
        let weaker: [String] = (1..<cost).compactMap { Yescrypt.setting(cost: $0) }
        return Set(weaker.compactMap { Yescrypt.parameters(of: $0).map(String.init) })
    }
}

/// What `PasswordHasher.verify` found.
public enum Verification: Sendable, Equatable {
    case match
    /// Right, but hashed with a lower cost than today's: store `hash(_:)` of the same password now.
    case matchNeedsRehash
    case mismatch
}
