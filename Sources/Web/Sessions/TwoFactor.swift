import Database
import HTTP
import Kinerja
import Records
import Sealing

/// Turns one's own second factor on and off.
enum TwoFactor {
    static let address = "/akun/dua-langkah"

    static func page(_ owner: AccountOwner, _ exchange: Exchange) throws -> Response {
        try form(owner.signedIn, exchange).response()
    }

    /// A new secret; the page shows it until a code confirms that an authenticator has it.
    static func begin(_ stepUp: StepUp, _ exchange: Exchange) throws -> Response {
        let signedIn = stepUp.signedIn
        try exchange.site.staff.transaction(for: signedIn.desk(exchange).scope) { (tx: borrowing Transaction) in
            try signedIn.factor(exchange).begin(tx)
        }
        return .redirect(to: address)
    }

    /// The first code puts the factor in force, ends every other session, and shows the recovery codes.
    static func confirm(_ stepUp: StepUp, _ exchange: Exchange) throws -> Response {
        let signedIn = stepUp.signedIn
        guard !signedIn.hasFactor else { return .redirect(to: address) }
        guard try signedIn.factor(exchange).takes(exchange.form().single("kode") ?? "") else {
            return try form(signedIn, exchange, problem: Problem(message: CodePage.mismatch, field: "kode")).response(.unprocessableContent)
        }
        return try renew(signedIn, exchange, "dua-langkah-pasang") { (tx: borrowing Transaction) in
            try tx.execute(DeleteEntriesOfAkun(akun: signedIn.actor.akun))
        }
    }

    /// New recovery codes instead of the old ones.
    static func renewCodes(_ stepUp: StepUp, _ exchange: Exchange) throws -> Response {
        guard stepUp.signedIn.hasFactor else { throw Denial.notFound }
        return try renew(stepUp.signedIn, exchange, "dua-langkah-pemulihan") { (tx: borrowing Transaction) in }
    }

    private static func renew(
        _ signedIn: SignedIn, _ exchange: Exchange, _ deed: String, _ others: (_ tx: borrowing Transaction) throws -> Void
    ) throws -> Response {
        let (desk, codes, token) = (signedIn.desk(exchange), RecoveryCodes(), SecureRandom.token())
        try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
            try others(tx)
            try codes.save(tx, for: desk.actor.akun)
            try tx.execute(DeleteOtherSessions(akun: desk.actor.akun, session: signedIn.session))
            try tx.execute(ProveSession(id: signedIn.session, token: SessionCookie.digest(of: token)))
            _ = try Ledger.append(tx, by: desk, deed, objek: signedIn.login)
        }
        var chrome = Chrome(exchange, signedIn, title: "Kode pemulihan", trail: trail)
        chrome.token = FormKey(session: token, tenant: signedIn.tenant).token
        var response = RecoveryPage(chrome: chrome, codes: codes.texts).response()
        response.setCookie(SessionCookie.make(token, exchange.request))
        return response
    }

    /// Off only with both: the password, and a code.
    static func turnOff(_ owner: AccountOwner, _ exchange: Exchange) throws -> Response {
        let signedIn = owner.signedIn
        guard signedIn.hasFactor else { return .redirect(to: address) }
        guard !signedIn.mustHaveFactor else {
            return try form(signedIn, exchange, problem: Problem(message: TwoFactorPage.required, field: "sandi")).response(.unprocessableContent)
        }
        let (fields, desk) = (try exchange.form(), signedIn.desk(exchange))
        guard try exchange.site.verify(fields.single("sandi") ?? "", of: signedIn, at: desk) else {
            return try form(signedIn, exchange, problem: Problem(message: "Kata sandi tidak cocok.", field: "sandi")).response(.unprocessableContent)
        }
        guard try signedIn.factor(exchange).takes(fields.single("kode") ?? "") else {
            return try form(signedIn, exchange, problem: Problem(message: CodePage.mismatch, field: "kode")).response(.unprocessableContent)
        }
        try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
            try desk.removeFactor(tx, of: desk.actor.akun, login: signedIn.login, "dua-langkah-lepas")
        }
        return .redirect(to: Notice.dicatat.address(address))
    }

    private static let trail = [Link("Akun", "/akun"), Link("Verifikasi dua langkah", address)]

    private static func form(_ signedIn: SignedIn, _ exchange: Exchange, problem: Problem? = nil) throws -> TwoFactorPage {
        var chrome = Chrome(exchange, signedIn, title: "Verifikasi dua langkah", trail: [Link("Akun", "/akun")])
        chrome.hasProblems = problem != nil
        let left = try exchange.site.staff.read(for: signedIn.desk(exchange).scope, RecoveryCodesLeft(akun: signedIn.actor.akun)).first?.sisa ?? 0
        var page = TwoFactorPage(chrome: chrome, problems: problem.map { [$0] } ?? [], state: .off)
        page.isRequired = signedIn.mustHaveFactor
        if signedIn.hasFactor {
            page.state = .on(codes: left)
        } else if exchange.site.settings.key == nil {
            page.state = .unavailable
        } else if signedIn.isProven, let secret = try signedIn.factor(exchange).pending() {
            page.state = .pending(TwoFactorPage.Secret(secret, issuer: "Janji \(signedIn.tenant.nama)", account: signedIn.login))
        }
        return page
    }
}

extension Desk {
    /// The second factor of an account is off, and its recovery codes with it.
    func removeFactor(_ tx: borrowing Transaction, of akun: ID<Akun>, login: String, _ deed: String) throws {
        try tx.execute(DeleteFactor(akun: akun))
        try tx.execute(DeleteRecoveryCodes(akun: akun))
        try tx.execute(DeleteEntriesOfAkun(akun: akun))
        _ = try Ledger.append(tx, by: self, deed, objek: login)
    }
}
