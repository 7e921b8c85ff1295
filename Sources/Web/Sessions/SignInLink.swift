import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// One-time links: 15 minutes, one use, for one account. Messengers fetch links to show a preview, so that opening one
/// changes nothing: only the button does.
enum SignInLink {
    fileprivate static let path = "/masuk/tautan"
    /// Where it leads.
    private static let queue = "/kerja/antrean"

    /// For one's own phone.
    static func make(_ stepUp: StepUp, _ exchange: Exchange) throws -> Response {
        let (signedIn, desk, token) = (stepUp.signedIn, stepUp.signedIn.desk(exchange), SecureRandom.token())
        try desk.makeLink(SessionCookie.digest(of: token), login: signedIn.login)
        return LinkPage(
            chrome: Chrome(exchange, signedIn, title: "Tautan masuk", trail: [Link("Akun", "/akun")]),
            address: address(of: token, exchange)
        ).response()
    }

    /// The whole address, for a message or a QR code.
    static func address(of token: String, _ exchange: Exchange) -> String {
        "\(exchange.request.isSecure ? "https" : "http")://\(exchange.authority)\(path)/\(token)"
    }

    static func page(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        let token = try exchange.parameter("kode")
        let statement = Query.linkByToken(token: SessionCookie.digest(of: token))
        let entry = try exchange.site.staff.read(for: guest.entrance(exchange).scope, statement).first
        return answer(guest, exchange, token, isOpen: entry != nil)
    }

    static func enter(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        let token = try exchange.parameter("kode")
        guard let entry = try guest.entrance(exchange).take(link: SessionCookie.digest(of: token)) else {
            return answer(guest, exchange, token, isOpen: false)
        }
        guard !entry.hasFactor else { return try SecondStep.begin(guest, exchange, entry.akun, next: queue, held: nil) }
        return try SignIn.open(guest, exchange, entry.akun, isProven: false, next: queue, held: nil)
    }

    private static func answer(_ guest: Guest, _ exchange: Exchange, _ token: String, isOpen: Bool) -> Response {
        let (key, cookie) = GuestCookie.ensure(exchange.request)
        var chrome = Chrome(exchange, guest.tenant, title: "Masuk dengan tautan")
        chrome.token = key.token
        var response = LinkEntryPage(chrome: chrome, address: "\(path)/\(token)", isOpen: isOpen).response(
            isOpen ? .ok : .notFound)
        if let cookie { response.setCookie(cookie) }
        return response
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
