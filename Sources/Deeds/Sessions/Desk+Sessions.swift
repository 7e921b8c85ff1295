import Database
import Kinerja
import Records
import Sealing

/// A session that begins: the digest of its token, and what is remembered of where it is.
package struct NewSession: Sendable {
    let token: [UInt8]
    let klien: String
    /// Whether whoever sits there has just proved to be the owner of the account.
    let isProven: Bool

    package init(token: [UInt8], klien: String, isProven: Bool) {
        self.token = token
        self.klien = klien
        self.isProven = isProven
    }

    func insert(_ tx: borrowing Transaction, for akun: ID<Akun>) throws {
        _ = try tx.first(.insertSession(token: token, akun: akun, klien: klien, isProven: isProven))
    }
}

extension Desk {
    /// One of the own sessions ends.
    package func endSession(_ id: ID<Session>) throws {
        try transaction { (tx: borrowing Transaction) in try tx.execute(.deleteSessionByID(id: id, akun: actor.akun)) }
    }

    /// Notes that a session is in use.
    package func touch(_ session: ID<Session>) throws {
        try transaction { (tx: borrowing Transaction) in try tx.execute(.touchSession(id: session)) }
    }

    /// The session with this token ends.
    package func endSession(token: [UInt8]) throws {
        try transaction { (tx: borrowing Transaction) in try tx.execute(.deleteSession(token: token)) }
    }

    package func endAllSessions() throws {
        try transaction { (tx: borrowing Transaction) in try tx.execute(.deleteSessionsOfAkun(akun: actor.akun)) }
    }

    /// Whoever sits at a session has proved it again; it goes on under a new token.
    package func prove(_ session: ID<Session>, token: [UInt8]) throws {
        try transaction { (tx: borrowing Transaction) in try tx.execute(.proveSession(id: session, token: token)) }
    }

    /// A new password for the own account ends every session and begins one. Of the browsers that are known to it
    /// remains the one at hand.
    /// - Parameter browser: nil where whoever sits there has not proved to be the owner.
    package func changePassword(
        to password: String, of login: String, _ session: NewSession, browser: KnownBrowser?
    ) throws {
        let hash = try deeds.passwords.standing(in: .inside(tenant: tenant.id.rawValue)).hash(password)
        try transaction { (tx: borrowing Transaction) in
            try tx.execute(.setPassword(id: actor.akun, kataSandi: hash))
            try tx.execute(.deleteSessionsOfAkun(akun: actor.akun))
            try tx.execute(.deleteEntriesOfAkun(akun: actor.akun))
            try tx.execute(.forgetBrowsersOfAkun(akun: actor.akun))
            try browser?.remember(tx, for: actor.akun)
            try session.insert(tx, for: actor.akun)
            _ = try Audit.append(tx, by: self, "ganti-kata-sandi", objek: login)
        }
    }

    /// A one-time link for the own account.
    /// - Parameter token: its digest.
    package func makeLink(_ token: [UInt8], login: String) throws {
        try transaction { (tx: borrowing Transaction) in try makeLink(tx, token, for: actor.akun, login: login) }
    }

    /// A link for an account; its owner is told when somebody else made it.
    func makeLink(_ tx: borrowing Transaction, _ token: [UInt8], for akun: ID<Akun>, login: String) throws {
        try tx.execute(.insertLink(token: token, akun: akun, pembuat: actor.akun))
        let position = try Audit.append(tx, by: self, "tautan-masuk-buat", objek: login)
        try tell(tx, akun, .tautanDibuat, at: position.waktu)
    }
}
