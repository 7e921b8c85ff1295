import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// `/akun/kunci`: an official at the own key.
enum KeyRoutes {
    static func page(_ owner: AccountOwner, _ exchange: Exchange) throws -> Response {
        try show(owner.signedIn, exchange).response()
    }

    static func make(_ stepUp: StepUp, _ exchange: Exchange) throws -> Response {
        try answer(stepUp.signedIn, exchange, make)
    }

    /// Another passphrase for the same key.
    static func change(_ stepUp: StepUp, _ exchange: Exchange) throws -> Response {
        try answer(stepUp.signedIn, exchange, change)
    }

    static func revoke(_ stepUp: StepUp, _ exchange: Exchange) throws -> Response {
        try answer(stepUp.signedIn, exchange, revoke)
    }

    private static func answer(
        _ signedIn: SignedIn, _ exchange: Exchange, _ deed: (SignedIn, Exchange, Fields) throws -> Void
    ) throws -> Response {
        do {
            try deed(signedIn, exchange, exchange.form())
            return .redirect(to: Notice.dicatat.address(KeyPage.address))
        } catch {
            guard let objection = Passphrase.objection(error, passphrase: "sandi-lama", key: "sandi-lama") else {
                throw error
            }
            return try show(signedIn, exchange, objection.problems).response(.unprocessableContent)
        }
    }

    private static func make(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields) throws {
        let desk: Desk = signedIn.desk(exchange)
        let passphrase: String = try Passphrase.chosen(fields, "sandi", again: "ulang", context: context(signedIn))
        // Counted like a try at the password: the answer tells whether it is one.
        guard try !desk.verify(passphrase, of: signedIn.login) else {
            throw Objection([Problem(message: "Sandi kunci harus berbeda dari kata sandi akun.", field: "sandi")])
        }
        let key = try SealedKey(passphrase: passphrase, desk.turnstile)
        try desk.keep(key)
    }

    private static func change(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields) throws {
        let desk: Desk = signedIn.desk(exchange)
        let old: String = try fields.single("sandi-lama") ?? ""
        let new: String = try Passphrase.chosen(fields, "sandi-baru", again: "sandi-ulang", context: context(signedIn))
        let key = try desk.counted(signedIn.login) {
            try ResealedKey(of: desk, from: old, to: new, desk.turnstile)
        }
        try desk.keep(key)
    }

    private static func revoke(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields) throws {
        let desk: Desk = signedIn.desk(exchange)
        guard let alasan = AlasanPencabutan(rawValue: try fields.single("alasan") ?? "") else {
            throw Objection([Problem(message: "Alasan belum dipilih.", field: "alasan")])
        }
        let serial: String = try fields.single("serial") ?? ""
        try desk.revokeOwn(serial: serial, alasan: alasan)
    }

    private static func context(_ signedIn: SignedIn) -> [String] {
        [signedIn.login, signedIn.actor.nama, signedIn.tenant.nama]
    }

    private static func show(_ signedIn: SignedIn, _ exchange: Exchange, _ problems: [Problem] = []) throws -> KeyPage {
        let desk: Desk = signedIn.desk(exchange)
        let (keys, authorities) = try exchange.site.staff.read(
            for: desk.scope, .keysOfAkun(akun: desk.actor.akun), .allOtoritas)
        let state: KeyState =
            desk.actor.pegawai != nil
            ? try KeyState(keys, authorities, now: signedIn.now, zone: desk.tenant.settings.zona) : .unavailable
        var chrome = Chrome(exchange, signedIn, title: KeyPage.title, trail: [Link("Akun", "/akun")])
        chrome.hasProblems = !problems.isEmpty
        return KeyPage(
            chrome: chrome, problems: problems, status: state.status, meaning: state.meaning, terms: state.terms,
            forms: state.forms.map { $0.marked(problems, [:]) })
    }
}
