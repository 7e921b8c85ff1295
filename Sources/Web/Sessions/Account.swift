import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// One's own account: where it is signed in, and its password.
enum Account {
    static func page(_ owner: AccountOwner, _ exchange: Exchange) throws -> Response {
        let signedIn = owner.signedIn
        let desk = signedIn.desk(exchange)
        let (sessions, browsers, units) = try exchange.site.staff.read(
            for: desk.scope, .sessionsOfAkun(akun: desk.actor.akun),
            .browsersOfAkun(akun: desk.actor.akun, token: BrowserCookie.digest(in: exchange.request) ?? []),
            .allPerangkatDaerah)
        let unit = units.first { $0.perangkatDaerah.id == desk.actor.perangkatDaerah }?.perangkatDaerah.nama
        let zone = signedIn.tenant.settings.zona
        return AccountPage(
            chrome: Chrome(exchange, signedIn, title: "Akun saya"), terms: terms(signedIn, desk, unit: unit),
            sessions: sessions.map { AccountPage.Device($0, isCurrent: $0.id == signedIn.session, in: zone) },
            browsers: browsers.map { AccountPage.Device($0, in: zone) }
        ).response()
    }

    private static func terms(_ signedIn: SignedIn, _ desk: Desk, unit: String?) -> [Term] {
        let roles: String = desk.actor.peran.map(\.nama).sorted().joined(separator: ", ")
        let offices = desk.actor.penempatan.filter { $0.holds(on: desk.today) }
        return [Term("Nama", desk.actor.nama), Term("Nama akun", signedIn.login), Term("Peran", roles)]
            + (unit.map { [Term("Perangkat daerah", $0)] } ?? [])
            + [Term("Verifikasi dua langkah", signedIn.hasFactor ? "Terpasang" : "Belum terpasang")]
            + offices.map { Term("Jabatan", $0.sebutanJabatan) }
    }

    static func endSession(_ stepUp: StepUp, _ exchange: Exchange) throws -> Response {
        guard let key = try exchange.form().single("sesi").flatMap(Int64.init) else { throw Denial.malformedForm }
        let desk = stepUp.signedIn.desk(exchange)
        try desk.endSession(ID(rawValue: key))
        return .redirect(to: Notice.dicatat.address("/akun"))
    }

    static func forgetBrowser(_ stepUp: StepUp, _ exchange: Exchange) throws -> Response {
        guard let key = try exchange.form().single("peramban").flatMap(Int64.init) else { throw Denial.malformedForm }
        let signedIn = stepUp.signedIn
        try signedIn.desk(exchange).forgetBrowser(ID(rawValue: key), login: signedIn.login)
        return .redirect(to: Notice.dicatat.address("/akun"))
    }

    static func endAll(_ stepUp: StepUp, _ exchange: Exchange) throws -> Response {
        try stepUp.signedIn.desk(exchange).endAllSessions()
        return SignIn.left(exchange)
    }

    static func passwordPage(_ owner: AccountOwner, _ exchange: Exchange) throws -> Response {
        PasswordPage(
            chrome: Chrome(exchange, owner.signedIn, title: "Ganti kata sandi", trail: [Link("Akun", "/akun")])
        ).response()
    }

    /// A new password ends every session, this one included, and begins a new one here.
    /// The field that is wrong, and what is wrong with it. The present password is asked last: a wrong one is counted.
    private static func objection(
        to new: String, _ fields: Fields, _ signedIn: SignedIn, _ desk: Desk
    ) throws -> (field: String, sentence: String)? {
        let context = [signedIn.login, desk.actor.nama, signedIn.tenant.nama]
        if let problem = PasswordRule.problem(new, context: context) { return ("baru", problem.sentence) }
        guard try fields.single("ulang") == new else { return ("ulang", "Kedua kata sandi baru tidak sama.") }
        let isRight: Bool = try desk.verify(fields.single("lama") ?? "", of: signedIn.login)
        return isRight ? nil : ("lama", "Kata sandi sekarang tidak cocok.")
    }

    static func changePassword(_ owner: AccountOwner, _ exchange: Exchange) throws -> Response {
        let (signedIn, fields) = (owner.signedIn, try exchange.form())
        let desk = signedIn.desk(exchange)
        let new = try fields.single("baru") ?? ""
        if let (field, sentence) = try objection(to: new, fields, signedIn, desk) {
            return refused(signedIn, exchange, field, sentence)
        }
        let (token, browser) = (SecureRandom.token(), SecureRandom.token())
        let isProven: Bool = signedIn.isProven || !signedIn.hasFactor
        try desk.changePassword(
            to: new, of: signedIn.login, NewSession(token, exchange, isProven: isProven),
            browser: isProven ? KnownBrowser(browser, exchange) : nil)
        var response: Response = .redirect(to: Notice.kataSandi.address("/akun"))
        response.setCookie(SessionCookie.make(token, exchange.request))
        if isProven { response.setCookie(BrowserCookie.make(browser, exchange.request)) }
        return response
    }

    private static func refused(_ signedIn: SignedIn, _ exchange: Exchange, _ field: String, _ message: String)
        -> Response
    {
        var chrome = Chrome(exchange, signedIn, title: "Ganti kata sandi", trail: [Link("Akun", "/akun")])
        chrome.hasProblems = true
        let blank = PasswordPage(chrome: chrome)
        func marked(_ control: Field) -> Field {
            var marked = control
            if control.name == field { marked.error = message }
            return marked
        }
        return PasswordPage(
            chrome: chrome, problems: [Problem(message: message, field: field)], current: marked(blank.current),
            new: marked(blank.new), repeated: marked(blank.repeated)
        ).response(.unprocessableContent)
    }
}

extension AccountPage.Device {
    init(_ row: OpenSessionRow, isCurrent: Bool, in zone: TimeZoneID) {
        self.init(
            name: row.klien, began: row.dibuat.indonesian(in: zone), lastSeen: row.terakhir.indonesian(in: zone),
            isCurrent: isCurrent, key: String(row.id.rawValue))
    }

    init(_ row: BrowserRow, in zone: TimeZoneID) {
        self.init(
            name: row.klien, began: row.dibuat.indonesian(in: zone), lastSeen: row.terakhir.indonesian(in: zone),
            isCurrent: row.isCurrent, key: String(row.id.rawValue))
    }
}

extension SignedIn {
    func desk(_ exchange: Exchange) -> Desk {
        exchange.site.deeds.desk(tenant, actor, today: today, request: exchange.request.id)
    }
}

extension PasswordProblem {
    var sentence: String {
        switch self {
        case .tooShort(let minimum): "Kata sandi baru terlalu pendek: paling sedikit \(minimum) huruf."
        case .tooLong(let maximum): "Kata sandi baru terlalu panjang: paling banyak \(maximum) huruf."
        case .controlCharacter: "Kata sandi memuat huruf yang tidak dapat diketik."
        case .common: "Kata sandi ini terlalu umum dan mudah ditebak."
        case .pattern: "Kata sandi ini hanya pengulangan dan mudah ditebak."
        case .personal(let word): "Kata sandi memuat “\(word)”, yang diketahui orang tentang Anda."
        }
    }
}
