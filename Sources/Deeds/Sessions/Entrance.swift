import Database
import Kinerja
import Records
import Sealing

/// Whoever is not signed in yet, at the entrance of one kabupaten. Tokens come as their digests: what is stored opens
/// nothing.
package struct Entrance: Sendable {
    let tenant: Tenant
    let request: String
    let caller: Caller
    let deeds: Deeds

    package var scope: Scope { .tenant(tenant.id.rawValue, actor: nil, request: request) }

    @discardableResult
    private func transaction<T>(_ body: (borrowing Transaction) throws -> T) throws -> T {
        try deeds.store.transaction(for: scope, body)
    }

    /// The account that a login and a password belong to.
    /// - Throws: `TooEarly` while whoever tries it has to wait.
    package func account(_ login: String, password: String) throws -> LoginRow? {
        // Both are asked for, whether the login exists or not: the time must not tell.
        let (found, browser) = try deeds.store.read(
            for: scope, .akunByLogin(login: login), .peramban(token: caller.browser, login: login))
        return try account(found.first, login, password, at: browser.first?.id)
    }

    private func account(
        _ found: LoginRow?, _ login: String, _ password: String, at browser: ID<Peramban>?
    ) throws -> LoginRow? {
        let budget: Budget = budget(login, browser)
        let passwords: PasswordHasher = deeds.passwords.standing(in: lane(isKnown: browser != nil))
        let verdict = try deeds.counting(budget, scope) { try passwords.verify(password, against: found?.kataSandi) }
        guard verdict != .mismatch, let akun = found else {
            if browser == nil { deeds.networks.countFailure(of: caller.network) }
            return nil
        }
        let rehashed = verdict == .matchNeedsRehash ? try? passwords.hash(password) : nil
        try transaction { (tx: borrowing Transaction) in
            try deeds.forgive(budget, tx)
            if let rehashed { try tx.execute(.setPassword(id: akun.id, kataSandi: rehashed)) }
        }
        return akun
    }

    private func budget(_ login: String, _ browser: ID<Peramban>?) -> Budget {
        browser.map(Budget.browser) ?? .stranger(login, of: caller.network)
    }

    private func lane(isKnown: Bool) -> Lane {
        let stranger: Lane.Standing = deeds.networks.isSpent(caller.network) ? .spent : .stranger
        return Lane(isKnown ? .trusted : stranger, tenant: tenant.id.rawValue, network: caller.network)
    }

    /// Half signed in: the second step is waited for.
    package func waitForCode(_ token: [UInt8], of akun: ID<Akun>) throws {
        try transaction { (tx: borrowing Transaction) in try tx.execute(.insertPendingEntry(token: token, akun: akun)) }
    }

    package func factor(of entry: EntryRow) throws -> SecondFactor {
        let browser = try deeds.store.read(for: scope, .peramban(token: caller.browser, login: entry.login)).first?.id
        return SecondFactor(
            akun: entry.akun, budget: budget(entry.login, browser), tenant: tenant, scope: scope, deeds: deeds)
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
    /// - Parameter browser: nil after less than a full sign-in.
    package func open(
        _ session: NewSession, of akun: ID<Akun>, old: [UInt8]?, pending: [UInt8]? = nil, browser: KnownBrowser?
    ) throws {
        try transaction { (tx: borrowing Transaction) in
            try browser?.remember(tx, for: akun)
            if let pending { try tx.execute(.deletePendingEntry(token: pending)) }
            if let old { try tx.execute(.deleteSession(token: old)) }
            try session.insert(tx, for: akun)
        }
    }
}

/// Where whoever is not signed in comes from.
package struct Caller: Sendable {
    /// An IPv4 address, or the first 64 bits of IPv6.
    let network: String
    /// The digest of the token by which the browser is known to accounts; empty for one that never signed in.
    let browser: [UInt8]

    package init(network: String, browser: [UInt8]) {
        (self.network, self.browser) = (network, browser)
    }
}

extension Deeds {
    package func entrance(_ tenant: Tenant, request: String, from caller: Caller) -> Entrance {
        Entrance(tenant: tenant, request: request, caller: caller, deeds: self)
    }
}
