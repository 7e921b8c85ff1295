import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// Who may call a route. The check is the initialiser: a handler that has the value has the right.
protocol Access: Sendable {
    /// How `janji routes` calls it.
    static var word: String { get }
    init(_ exchange: Exchange) throws
}

/// Access that asks for a session.
protocol SessionAccess: Access {
    var signedIn: SignedIn { get }
}

/// No check at all: pages for citizens. Reads as the public role only.
struct Anyone: Access {
    static let word = "anyone"
    let tenant: Tenant

    init(_ exchange: Exchange) throws {
        tenant = try exchange.tenant()
    }
}

/// Anybody on the host that lists the kabupaten.
struct AnyoneAtAll: Access {
    static let word = "anyone"

    init(_ exchange: Exchange) {}
}

/// Somebody who is not signed in yet and fills in a form: the sign-in page.
struct Guest: Access {
    static let word = "guest"
    let tenant: Tenant

    /// Without a cookie no form of ours was opened, and no token fits.
    init(_ exchange: Exchange) throws {
        tenant = try exchange.tenant()
        let cookie = GuestCookie.value(in: exchange.request)
        let key = FormKey(guest: cookie ?? SecureRandom.token(), host: exchange.request.host)
        try key.check(exchange)
    }
}

/// Somebody with a session of this tenant, and for unsafe methods with its form token.
struct SignedIn: SessionAccess {
    static let word = "signed-in"
    let tenant: Tenant
    let session: ID<Session>
    let login: String
    let actor: Actor
    let key: FormKey
    /// Pemberitahuan that were not read yet.
    let unread: Int
    /// Whether signing in asks for a second factor.
    let hasFactor: Bool
    /// Whether whoever sits there proved it within ten minutes (`StepUp`).
    let isProven: Bool
    /// Whether the account administers, or holds an office today.
    let isWeighty: Bool
    /// Whether the kabupaten asks this account for a second factor.
    let mustHaveFactor: Bool
    /// PostgreSQL's time when the session was looked up.
    let now: Instant

    var signedIn: SignedIn { self }

    init(_ exchange: Exchange) throws {
        try self.init(exchange, mayOweFactor: false)
    }

    /// - Parameter mayOweFactor: lets in whoever still owes the kabupaten a second factor (`AccountOwner`).
    init(_ exchange: Exchange, mayOweFactor: Bool) throws {
        tenant = try exchange.tenant()
        guard let token = SessionCookie.token(in: exchange.request) else { throw Denial.signInNeeded }
        let digest = SessionCookie.digest(of: token)
        let scope: Scope = .tenant(tenant.id.rawValue, actor: nil, request: exchange.request.id)
        let (sessions, holders) = try exchange.site.staff.read(
            for: scope, .sessionByToken(token: digest), .pemegangOfSession(token: digest))
        guard let found = sessions.first else { throw Denial.signInNeeded }
        session = found.session
        login = found.login
        (unread, hasFactor, isProven) = (found.unread, found.hasFactor, found.isProven)
        now = found.now
        actor = Actor(
            akun: found.akun, nama: found.nama, peran: found.peran, perangkatDaerah: found.perangkatDaerah,
            pegawai: found.pegawai, pemegang: holders.map(\.penempatan))
        key = FormKey(session: token, tenant: tenant)
        let today = now.date(in: tenant.settings.zona)
        isWeighty = actor.peran.contains(.admin) || actor.penempatan.contains { $0.holds(on: today) }
        mustHaveFactor = tenant.settings.wajibDuaLangkah && exchange.site.settings.key != nil && isWeighty
        try key.check(exchange)
        if mustHaveFactor, !hasFactor, !mayOweFactor { throw Denial.factorNeeded }
        if found.isDue { try desk(exchange).touch(found.session) }
    }

    /// Today on the calendar of the kabupaten.
    var today: CalendarDate { now.date(in: tenant.settings.zona) }

    /// The office held today, for the head of the page.
    var office: Penempatan? { actor.penempatan.first { $0.holds(on: today) } }
}

/// The admin of a kabupaten: people, offices, accounts.
struct Administrator: SessionAccess {
    static let word = "admin"
    let signedIn: SignedIn

    init(_ exchange: Exchange) throws {
        signedIn = try SignedIn(exchange)
        guard signedIn.actor.peran.contains(.admin) else { throw Denial.forbidden }
    }
}

/// Who watches over others: the Inspektorat, and the admin of a kabupaten.
struct Inspectorate: SessionAccess {
    static let word = "inspektorat"
    let signedIn: SignedIn

    init(_ exchange: Exchange) throws {
        signedIn = try SignedIn(exchange)
        guard Inspectorate.isOpen(to: signedIn.actor) else { throw Denial.forbidden }
    }

    static func isOpen(to actor: Actor) -> Bool {
        actor.peran.contains(.inspektorat) || actor.peran.contains(.admin)
    }
}

/// Routes for checks from outside; the table has them with `JANJI_TEST=1` only.
struct TestOnly: Access {
    static let word = "test-only"

    init(_ exchange: Exchange) {}
}
