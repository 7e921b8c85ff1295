import Kinerja
import Records

/// Which tries at a secret are counted together. Strangers who guess use up their own and one that all strangers share;
/// neither is that of the owner, whether signed in or at a browser that is known to the account.
package struct Budget: Sendable {
    /// A few tries are free: of one person, or of one who guesses.
    let own: String
    /// Many are free: of all strangers at one account.
    let shared: String?

    /// Whoever is signed in.
    static func inside(_ login: String) -> Budget { Budget(own: "dalam:\(login)", shared: nil) }

    /// Whoever sits at a browser that has fully signed in to the account before.
    static func browser(_ id: ID<Peramban>) -> Budget { Budget(own: "peramban:\(id.rawValue)", shared: nil) }

    /// Anybody else. A login that does not exist is counted like one that does; it has neither spaces nor colons, and
    /// at most 64 characters (migration 002).
    static func stranger(_ login: String, of network: String) -> Budget {
        let login = String(decoding: login.utf8.prefix(65), as: UTF8.self)
        return Budget(own: "\(login) \(network)", shared: login)
    }

    /// For codes, which are asked for after the password: whoever has that must not try all of them.
    var ofCodes: Budget { Budget(own: "kode:\(own)", shared: shared.map { "kode:\($0)" }) }

    /// Where they are counted.
    var keys: [String] { [shared, own].compactMap(\.self) }

    /// - Parameter free: those of `own`.
    func freeTries(of key: String, _ free: Int) -> Int { key == shared ? Budget.strangers * free : free }

    /// As many as that may have mistyped a password before all of them have to wait.
    private static let strangers = 20
}
