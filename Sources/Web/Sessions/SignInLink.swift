import Database
import HTTP
import Kinerja
import Records
import Sealing

/// One-time links: 15 minutes, one use, for one account. Messengers fetch links to show a preview, so that opening one changes
/// nothing: only the button does.
enum SignInLink {
    fileprivate static let path = "/masuk/tautan"
    /// Where it leads.
    private static let queue = "/kerja/antrean"

    /// For one's own phone.
    static func make(_ stepUp: StepUp, _ exchange: Exchange) throws -> Response {
        let (signedIn, desk, token) = (stepUp.signedIn, stepUp.signedIn.desk(exchange), SecureRandom.token())
        try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
            try desk.makeLink(tx, token, for: desk.actor.akun, login: signedIn.login)
        }
        return LinkPage(
            chrome: Chrome(exchange, signedIn, title: "Tautan masuk", trail: [Link("Akun", "/akun")]), address: address(of: token, exchange)
        ).response()
    }

    /// The whole address, for a message or a QR code.
    static func address(of token: String, _ exchange: Exchange) -> String {
        "\(exchange.request.isSecure ? "https" : "http")://\(exchange.authority)\(path)/\(token)"
    }

    static func page(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        let token = try exchange.parameter("kode")
        let entry = try exchange.site.staff.read(for: scope(guest, exchange), LinkByToken(token: SessionCookie.digest(of: token))).first
        return answer(guest, exchange, token, isOpen: entry != nil)
    }

    static func enter(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        let token = try exchange.parameter("kode")
        let digest = SessionCookie.digest(of: token)
        let taken = try exchange.site.staff.transaction(for: scope(guest, exchange)) { (tx: borrowing Transaction) -> EntryRow? in
            guard let entry = try tx.first(LinkByToken(token: digest)), try tx.execute(TakeLink(token: digest)) == 1 else { return nil }
            _ = try Ledger.append(tx, by: entry.desk(guest, exchange), "tautan-masuk-pakai", objek: entry.login)
            return entry
        }
        guard let entry = taken else { return answer(guest, exchange, token, isOpen: false) }
        guard !entry.hasFactor else { return try SecondStep.begin(guest.tenant, exchange, entry.akun, next: queue, held: nil) }
        return try SignIn.open(guest.tenant, exchange, entry.akun, isProven: false, next: queue, held: nil) { (tx: borrowing Transaction) in }
    }

    private static func scope(_ guest: Guest, _ exchange: Exchange) -> Scope {
        .tenant(guest.tenant.id.rawValue, actor: nil, request: exchange.request.id)
    }

    private static func answer(_ guest: Guest, _ exchange: Exchange, _ token: String, isOpen: Bool) -> Response {
        let (key, cookie) = GuestCookie.ensure(exchange.request)
        var chrome = Chrome(exchange, guest.tenant, title: "Masuk dengan tautan")
        chrome.token = key.token
        var response = LinkEntryPage(chrome: chrome, address: "\(path)/\(token)", isOpen: isOpen).response(isOpen ? .ok : .notFound)
        if let cookie { response.setCookie(cookie) }
        return response
    }
}

extension Desk {
    /// A link for an account; its owner is told when somebody else made it.
    func makeLink(_ tx: borrowing Transaction, _ token: String, for akun: ID<Akun>, login: String) throws {
        try tx.execute(InsertLink(token: SessionCookie.digest(of: token), akun: akun, pembuat: actor.akun))
        let position = try Ledger.append(tx, by: self, "tautan-masuk-buat", objek: login)
        try tell(tx, akun, .tautanDibuat, at: position.waktu)
    }

    /// Tells an account what was done to it, unless its owner did it.
    func tell(_ tx: borrowing Transaction, _ akun: ID<Akun>, _ perihal: Perihal, at waktu: Instant) throws {
        let message = NoticeMessage(document: nil, judul: "Akun Anda", alamat: "/akun", pelaku: actor, waktu: waktu)
        try tx.execute(TellAkun(message.about(perihal), akun: akun))
    }
}

extension AccessRecord {
    /// For the log, which more people read than may sign in: the token of a link is left out.
    public var withoutToken: AccessRecord {
        guard target.hasPrefix("\(SignInLink.path)/") else { return self }
        var record: AccessRecord = self
        record.target = "\(SignInLink.path)/-"
        return record
    }
}

extension EntryRow {
    /// The owner of the account, for the audit chain; without any right.
    fileprivate func desk(_ guest: Guest, _ exchange: Exchange) -> Desk {
        let actor = Actor(akun: akun, nama: nama, peran: [], perangkatDaerah: nil, pegawai: nil, pemegang: [])
        return Desk(tenant: guest.tenant, actor: actor, today: Instant.epoch.date(in: guest.tenant.settings.zona), request: exchange.request.id)
    }
}
