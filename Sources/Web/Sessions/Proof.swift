import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// Proves once more who sits at a session; it goes on under a new token.
enum Proof {
    static let address = "/akun/bukti"

    static func page(_ owner: AccountOwner, _ exchange: Exchange) throws -> Response {
        form(owner.signedIn, exchange, next: exchange.request.query["lanjut"] ?? "").response()
    }

    /// Sends whoever needs to prove it to the form, and back afterwards. What a POST carried is kept in the form.
    static func needed(_ signedIn: SignedIn, _ exchange: Exchange) -> Response {
        guard let held = HeldForm(interrupted: exchange.request) else {
            return .redirect(to: "\(address)?lanjut=\(SignIn.local(exchange.request.path))")
        }
        var page = form(signedIn, exchange, next: "")
        page.held = held.carried
        return page.response(.forbidden)
    }

    static func prove(_ owner: AccountOwner, _ exchange: Exchange) throws -> Response {
        let signedIn = owner.signedIn
        let fields = try exchange.form()
        let (next, held) = (SignIn.local(fields["lanjut"] ?? ""), HeldForm(heldIn: fields))
        guard try isRight(signedIn, exchange, fields) else {
            var page = form(
                signedIn, exchange, next: next,
                problem: signedIn.hasFactor ? CodePage.mismatch : "Kata sandi tidak cocok.")
            page.held = held?.carried ?? []
            return page.response(.unprocessableContent)
        }
        let token = SecureRandom.token()
        try signedIn.desk(exchange).prove(signedIn.session, token: SessionCookie.digest(of: token))
        var response = answer(signedIn, exchange, held, next, FormKey(session: token, tenant: signedIn.tenant))
        response.setCookie(SessionCookie.make(token, exchange.request))
        return response
    }

    private static func isRight(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields) throws -> Bool {
        guard signedIn.hasFactor else {
            return try signedIn.desk(exchange).verify(fields.single("sandi") ?? "", of: signedIn.login)
        }
        return try signedIn.factor(exchange).takes(fields.single("kode") ?? "")
    }

    private static func answer(
        _ signedIn: SignedIn, _ exchange: Exchange, _ held: HeldForm?, _ next: String, _ key: FormKey
    ) -> Response {
        guard let held else { return .redirect(to: next.isEmpty ? "/akun" : next) }
        var chrome = Chrome(exchange, signedIn, title: "Lanjutkan mengirim isian Anda")
        chrome.token = key.token
        return ResumePage(chrome: chrome, address: held.address, fields: held.fields, words: ResumePage.proven)
            .response()
    }

    private static func form(_ signedIn: SignedIn, _ exchange: Exchange, next: String, problem: String? = nil)
        -> ProofPage
    {
        var chrome = Chrome(exchange, signedIn, title: "Buktikan bahwa ini Anda", trail: [Link("Akun", "/akun")])
        chrome.hasProblems = problem != nil
        var field = signedIn.hasFactor ? CodePage.code : ProofPage.password
        field.error = problem
        return ProofPage(
            chrome: chrome, problems: problem.map { [Problem(message: $0, field: field.name)] } ?? [], field: field,
            next: SignIn.local(next))
    }
}
