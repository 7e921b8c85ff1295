import Database
import Deeds
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
        try stepUp.signedIn.desk(exchange).beginFactor(stepUp.signedIn.login)
        return .redirect(to: address)
    }

    /// The first code puts the factor in force, ends every other session, and shows the recovery codes.
    static func confirm(_ stepUp: StepUp, _ exchange: Exchange) throws -> Response {
        let signedIn = stepUp.signedIn
        guard !signedIn.hasFactor else { return .redirect(to: address) }
        guard try signedIn.factor(exchange).takes(exchange.form().single("kode") ?? "") else {
            return try refused(signedIn, exchange, CodePage.mismatch, "kode")
        }
        return try renewed(signedIn, exchange) {
            try $0.confirmFactor(signedIn.login, session: signedIn.session, token: $1)
        }
    }

    /// New recovery codes instead of the old ones.
    static func renewCodes(_ stepUp: StepUp, _ exchange: Exchange) throws -> Response {
        let signedIn = stepUp.signedIn
        guard signedIn.hasFactor else { throw Denial.notFound }
        return try renewed(signedIn, exchange) {
            try $0.renewCodes(signedIn.login, session: signedIn.session, token: $1)
        }
    }

    /// The page with the recovery codes, and the session under a new token.
    private static func renewed(
        _ signedIn: SignedIn, _ exchange: Exchange, _ deed: (Desk, _ token: [UInt8]) throws -> RecoveryCodes
    ) throws -> Response {
        let token = SecureRandom.token()
        let codes = try deed(signedIn.desk(exchange), SessionCookie.digest(of: token))
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
            return try refused(signedIn, exchange, TwoFactorPage.required, "sandi")
        }
        let (fields, desk) = (try exchange.form(), signedIn.desk(exchange))
        guard try desk.verify(fields.single("sandi") ?? "", of: signedIn.login) else {
            return try refused(signedIn, exchange, "Kata sandi tidak cocok.", "sandi")
        }
        guard try signedIn.factor(exchange).takes(fields.single("kode") ?? "") else {
            return try refused(signedIn, exchange, CodePage.mismatch, "kode")
        }
        try desk.removeFactor(signedIn.login)
        return .redirect(to: Notice.dicatat.address(address))
    }

    private static let trail = [Link("Akun", "/akun"), Link("Verifikasi dua langkah", address)]

    private static func refused(
        _ signedIn: SignedIn, _ exchange: Exchange, _ message: String, _ field: String
    ) throws -> Response {
        try form(signedIn, exchange, problem: Problem(message: message, field: field)).response(.unprocessableContent)
    }

    private static func form(_ signedIn: SignedIn, _ exchange: Exchange, problem: Problem? = nil) throws
        -> TwoFactorPage
    {
        var chrome = Chrome(exchange, signedIn, title: "Verifikasi dua langkah", trail: [Link("Akun", "/akun")])
        chrome.hasProblems = problem != nil
        let left =
            try exchange.site.staff.read(
                for: signedIn.desk(exchange).scope, .recoveryCodesLeft(akun: signedIn.actor.akun)
            ).first?.sisa ?? 0
        var page = TwoFactorPage(chrome: chrome, problems: problem.map { [$0] } ?? [], state: .off)
        page.isRequired = signedIn.mustHaveFactor
        if signedIn.hasFactor {
            page.state = .on(codes: left)
        } else if exchange.site.settings.key == nil {
            page.state = .unavailable
        } else if signedIn.isProven, let secret = try signedIn.factor(exchange).pending() {
            page.state = .pending(
                TwoFactorPage.Secret(secret, issuer: "Janji \(signedIn.tenant.nama)", account: signedIn.login))
        }
        return page
    }
}

extension SignedIn {
    func factor(_ exchange: Exchange) -> SecondFactor { desk(exchange).factor(login) }
}
