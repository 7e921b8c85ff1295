import Database
import Kinerja
import Records
import Sealing

/// Whoever is not signed in yet, at the entrance of one kabupaten. Tokens come as their digests: what is stored opens
/// nothing.
package struct Entrance: Sendable {
    let tenant: Tenant
    let request: String
    let deeds: Deeds

    package var scope: Scope { .tenant(tenant.id.rawValue, actor: nil, request: request) }

    @discardableResult
    private func transaction<T>(_ body: (borrowing Transaction) throws -> T) throws -> T {
        try deeds.store.transaction(for: scope, body)
    }

    /// The account that a login and a password belong to.
    /// - Throws: `TooEarly` while the login has to wait.
    package func account(_ login: String, password: String) throws -> LoginRow? {
        if let wait = try deeds.countTry(login, scope) { throw TooEarly(seconds: wait) }
        let found = try deeds.store.read(for: scope, .akunByLogin(login: login)).first
        let verdict = try deeds.passwords.verify(password, against: found?.kataSandi)
        guard verdict != .mismatch, let akun = found else { return nil }
        let rehashed = verdict == .matchNeedsRehash ? try deeds.passwords.hash(password) : nil
        try transaction { (tx: borrowing Transaction) in
            try tx.execute(.clearFailures(login: login))
            if let rehashed { try tx.execute(.setPassword(id: akun.id, kataSandi: rehashed)) }
        }
        return akun
    }

    /// Half signed in: the second step is waited for.
    package func waitForCode(_ token: [UInt8], of akun: ID<Akun>) throws {
        try transaction { (tx: borrowing Transaction) in try tx.execute(.insertPendingEntry(token: token, akun: akun)) }
    }

    package func factor(of entry: EntryRow) -> SecondFactor {
        SecondFactor(akun: entry.akun, login: entry.login, tenant: tenant, scope: scope, deeds: deeds)
    }

    /// Uses a one-time link up.
    /// - Returns: whom it lets in; nil when it is used, old, or none.
    package func take(link token: [UInt8]) throws -> EntryRow? {
        try transaction { (tx: borrowing Transaction) -> EntryRow? in
            guard let entry = try tx.first(.linkByToken(token: token)), try tx.execute(.takeLink(token: token)) == 1
            else { return nil }
            _ = try Audit.append(tx, by: owner(of: entry), "tautan-masuk-pakai", objek: entry.login)
            return entry
        }
    }

    /// The owner of the account, for the audit chain; without any right.
    private func owner(of entry: EntryRow) -> Desk {
        let actor = Actor(
            akun: entry.akun, nama: entry.nama, peran: [], perangkatDaerah: nil, pegawai: nil, pemegang: [])
        let today = Instant.epoch.date(in: tenant.settings.zona)
        return Desk(tenant: tenant, actor: actor, today: today, request: request, deeds: deeds)
    }

    /// Begins a session; the one of before ends, and the second step that was waited for.
    package func open(_ session: NewSession, of akun: ID<Akun>, old: [UInt8]?, pending: [UInt8]? = nil) throws {
        try transaction { (tx: borrowing Transaction) in
            if let pending { try tx.execute(.deletePendingEntry(token: pending)) }
            if let old { try tx.execute(.deleteSession(token: old)) }
            try session.insert(tx, for: akun)
        }
    }

    /// Notes that a session is in use.
    package func touch(_ session: ID<Session>) throws {
        try transaction { (tx: borrowing Transaction) in try tx.execute(.touchSession(id: session)) }
    }
}

extension Deeds {
    package func entrance(_ tenant: Tenant, request: String) -> Entrance {
        Entrance(tenant: tenant, request: request, deeds: self)
    }
}
