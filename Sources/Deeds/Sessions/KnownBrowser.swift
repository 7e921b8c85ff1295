import Database
import Kinerja
import Records

/// A browser at the end of a full sign-in: from now on it is known to the account, under a new token.
package struct KnownBrowser: Sendable {
    /// The digest of its token.
    let token: [UInt8]
    /// That of the token that it came with.
    let old: [UInt8]?
    let klien: String

    package init(token: [UInt8], old: [UInt8]?, klien: String) {
        (self.token, self.old, self.klien) = (token, old, klien)
    }

    func remember(_ tx: borrowing Transaction, for akun: ID<Akun>) throws {
        if let old { try tx.execute(.renewBrowser(old: old, token: token)) }
        try tx.execute(.rememberBrowser(token: token, akun: akun, klien: klien))
        try tx.execute(.forgetOldBrowsers(akun: akun))
    }
}

extension Desk {
    /// One of the browsers that are known to the own account is a stranger again.
    package func forgetBrowser(_ id: ID<Peramban>, login: String) throws {
        try transaction { (tx: borrowing Transaction) in
            guard try tx.execute(.forgetBrowser(id: id, akun: actor.akun)) == 1 else { return }
            _ = try Audit.append(tx, by: self, "lupakan-peramban", objek: login)
        }
    }
}
