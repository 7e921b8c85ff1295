import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// `/atur/sertifikat/otoritas`: makes the authority, rotates it, keeps its key elsewhere, signs its lists.
enum AuthorityRoutes {
    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try show(administrator.signedIn, exchange).response()
    }

    /// The first generation, or the next one.
    static func make(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        try answer(stepUp.signedIn, exchange, "buat") { try make($0, exchange, $1) }
    }

    static func publishList(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        try answer(stepUp.signedIn, exchange, "daftar") { try publish($0, exchange, $1) }
    }

    static func takeKeyOut(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        try answer(stepUp.signedIn, exchange, "lepas") { try takeOut($0, exchange, $1) }
    }

    static func putKeyBack(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        try answer(stepUp.signedIn, exchange, "simpan") { try putBack($0, exchange, $1) }
    }

    static func fetchKey(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        try fetch(stepUp.signedIn, exchange, exchange.form())
    }

    /// - Parameter suffix: of the form's controls.
    private static func answer(
        _ signedIn: SignedIn, _ exchange: Exchange, _ suffix: String, _ deed: (SignedIn, Fields) throws -> Void
    ) throws -> Response {
        let fields: Fields = try exchange.form()
        do {
            try deed(signedIn, fields)
            return .redirect(to: Notice.dicatat.address(AuthorityPage.address))
        } catch {
            guard
                let objection = Passphrase.objection(
                    error, passphrase: "sandi-otoritas-\(suffix)", key: "kunci-otoritas-\(suffix)")
            else { throw error }
            return try show(signedIn, exchange, objection.problems, fields).response(.unprocessableContent)
        }
    }

    private static func make(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields) throws {
        let desk: Desk = signedIn.desk(exchange)
        let passphrase: String = try Passphrase.chosen(
            fields, "sandi", again: "ulang", context: [signedIn.login, desk.actor.nama, desk.tenant.nama])
        let new = try NewAuthority(passphrase: passphrase, desk.turnstile)
        try desk.keep(new)
    }

    private static func publish(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields) throws {
        let generasi: Int = try generation(fields, "daftar")
        let authority = try AuthorityVisit(signedIn, exchange, fields, suffix: "-daftar").open(at: generasi)
        try signedIn.desk(exchange).publishList(by: authority)
    }

    /// The sealed key as a file; that it was fetched is told in the chain.
    private static func fetch(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields) throws -> Response {
        let desk: Desk = signedIn.desk(exchange)
        let generasi: Int = try generation(fields, "unduh")
        let sealed: [UInt8] = try desk.fetchAuthorityKey(generasi)
        var response = Response(
            contentType: "application/x-pem-file", body: Array(PEM.text(of: sealed, label: AuthorityVisit.label).utf8))
        response.headers.set(
            "Content-Disposition", "attachment; filename=\"otoritas-\(desk.tenant.slug)-\(generasi).pem\"")
        response.headers.set("Cache-Control", "no-store")
        return response
    }

    /// Takes the key out of the database, and below puts it back: only with the very key and its passphrase at hand.
    private static func takeOut(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields) throws {
        let generasi: Int = try generation(fields, "lepas")
        let visit = try AuthorityVisit(signedIn, exchange, fields, suffix: "-lepas")
        guard visit.key != nil else { throw AuthorityFault.keyElsewhere }
        let authority = try visit.open(at: generasi)
        try signedIn.desk(exchange).takeKeyOut(of: authority)
    }

    private static func putBack(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields) throws {
        let generasi: Int = try generation(fields, "simpan")
        let visit = try AuthorityVisit(signedIn, exchange, fields, suffix: "-simpan")
        guard let key = visit.key else { throw AuthorityFault.keyElsewhere }
        let authority = try visit.open(at: generasi)
        try signedIn.desk(exchange).putBack(key, of: authority)
    }

    private static func generation(_ fields: Fields, _ suffix: String) throws -> Int {
        guard let number = try fields.single("generasi-\(suffix)").flatMap({ Int($0) }) else {
            throw Denial.malformedForm
        }
        return number
    }

    private static func show(
        _ signedIn: SignedIn, _ exchange: Exchange, _ problems: [Problem] = [], _ fields: Fields? = nil
    ) throws -> AuthorityPage {
        let desk: Desk = signedIn.desk(exchange)
        let (authorities, keys, lists, revoked) = try exchange.site.staff.read(
            for: desk.scope, .allOtoritas, .otoritasKeys, .newestDaftarCabut, .allPencabutan)
        let overview = AuthorityOverview(
            authorities: authorities, keys: keys, lists: lists, revoked: revoked, now: signedIn.now,
            zone: desk.tenant.settings.zona)
        let trail = [Link("Pengaturan", "/atur"), Link(CertificatesPage.title, CertificatesPage.address)]
        var chrome = Chrome(exchange, signedIn, title: AuthorityPage.title, trail: trail)
        chrome.hasProblems = !problems.isEmpty
        let forms: [SecretForm] = overview.forms
        let choices: [Field] = forms.flatMap(\.fields).filter(\.isChoice)
        let typed: Typed = try fields.map { try Typed($0, for: choices) } ?? [:]
        return AuthorityPage(
            chrome: chrome, problems: problems, generations: try overview.generations(),
            forms: forms.map { problems.isEmpty ? $0 : $0.marked(problems, typed) })
    }
}
