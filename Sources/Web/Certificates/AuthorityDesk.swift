import Database
import HTTP
import Kinerja
import Records
import Sealing

/// `/atur/sertifikat/otoritas`: makes the authority, rotates it, keeps its key elsewhere, signs its lists.
enum AuthorityDesk {
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
        try answer(stepUp.signedIn, exchange, "lepas") { try move($0, exchange, $1, "lepas", .takeKeyOut) }
    }

    static func putKeyBack(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        try answer(stepUp.signedIn, exchange, "simpan") { try move($0, exchange, $1, "simpan", .putKeyBack) }
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
            guard let objection = Passphrase.objection(
                error, passphrase: "sandi-otoritas-\(suffix)", key: "kunci-otoritas-\(suffix)")
            else { throw error }
            return try show(signedIn, exchange, objection.problems, fields).response(.unprocessableContent)
        }
    }

    private static func make(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields) throws {
        let desk: Desk = signedIn.desk(exchange)
        let passphrase: String = try Passphrase.chosen(
            fields, "sandi", again: "ulang", context: [signedIn.login, desk.actor.nama, desk.tenant.nama])
        let new = try NewAuthority(passphrase: passphrase, exchange.site.turnstile)
        try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in try desk.keep(tx, new) }
    }

    private static func publish(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields) throws {
        let generasi: Int = try generation(fields, "daftar")
        try AuthorityVisit(signedIn, exchange, fields, suffix: "-daftar").act(at: generasi) { (tx: borrowing Transaction, desk, authority) in
            try desk.publishList(tx, by: authority)
        }
    }

    /// The sealed key as a file; that it was fetched is told in the chain.
    private static func fetch(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields) throws -> Response {
        let desk: Desk = signedIn.desk(exchange)
        let generasi: Int = try generation(fields, "unduh")
        let sealed: [UInt8] = try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
            guard let sealed = try tx.all(OtoritasKeys()).first(where: { $0.generasi == generasi })?.kunci else { throw Denial.notFound }
            try desk.tell(tx, .fetchKey, generasi)
            return sealed
        }
        var response = Response(
            contentType: "application/x-pem-file", body: Array(PEM.text(of: sealed, label: AuthorityVisit.label).utf8))
        response.headers.set("Content-Disposition", "attachment; filename=\"otoritas-\(desk.tenant.slug)-\(generasi).pem\"")
        response.headers.set("Cache-Control", "no-store")
        return response
    }

    /// Takes the key out of the database or puts it back: both only with the very key and its passphrase at hand.
    private static func move(
        _ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields, _ suffix: String, _ deed: CertificateDeed
    ) throws {
        let generasi: Int = try generation(fields, suffix)
        let visit = try AuthorityVisit(signedIn, exchange, fields, suffix: "-\(suffix)")
        guard let key = visit.key else { throw AuthorityFault.keyElsewhere }
        try visit.act(at: generasi) { (tx: borrowing Transaction, desk, authority) in
            try tx.execute(SetOtoritasKey(generasi: generasi, kunci: deed == .putKeyBack ? key : nil))
            try desk.tell(tx, deed, generasi)
        }
    }

    private static func generation(_ fields: Fields, _ suffix: String) throws -> Int {
        guard let number = try fields.single("generasi-\(suffix)").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        return number
    }

    private static func show(
        _ signedIn: SignedIn, _ exchange: Exchange, _ problems: [Problem] = [], _ fields: Fields? = nil
    ) throws -> AuthorityPage {
        let desk: Desk = signedIn.desk(exchange)
        let (authorities, keys, lists, revoked) = try exchange.site.staff.read(
            for: desk.scope, AllOtoritas(), OtoritasKeys(), NewestDaftarCabut(), AllPencabutan())
        let overview = AuthorityOverview(
            authorities: authorities, keys: keys, lists: lists, revoked: revoked, now: signedIn.now, zone: desk.tenant.settings.zona)
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

extension Desk {
    fileprivate func tell(_ tx: borrowing Transaction, _ deed: CertificateDeed, _ generasi: Int) throws {
        _ = try Ledger.append(tx, by: self, deed.rawValue, objek: "otoritas \(generasi)", rincian: ["generasi": String(generasi)])
    }
}
