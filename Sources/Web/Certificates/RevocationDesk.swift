import Database
import HTTP
import Kinerja
import Records
import Sealing

/// `/atur/sertifikat/cabut/{serial}`
enum RevocationDesk {
    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try show(administrator.signedIn, exchange).response()
    }

    static func revoke(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let signedIn: SignedIn = administrator.signedIn
        let fields: Fields = try exchange.form()
        let serial: String = try exchange.parameter("serial")
        do {
            guard let alasan = AlasanPencabutan(rawValue: try fields.single("alasan") ?? "") else {
                throw Objection([Problem(message: "Alasan belum dipilih.", field: "alasan")])
            }
            try AuthorityVisit(signedIn, exchange, fields).act { (tx: borrowing Transaction, desk, secret) in
                try desk.revokeCertificate(
                    tx, serial: serial, alasan: alasan, passphrase: secret.passphrase, offline: secret.offline)
            }
            return .redirect(to: Notice.dicatat.address(CertificatesPage.address))
        } catch {
            guard let objection = Passphrase.objection(error, passphrase: "sandi-otoritas", key: "kunci-otoritas") else { throw error }
            return try show(signedIn, exchange, objection.problems, fields).response(.unprocessableContent)
        }
    }

    private static func show(
        _ signedIn: SignedIn, _ exchange: Exchange, _ problems: [Problem] = [], _ fields: Fields? = nil
    ) throws -> RevocationPage {
        let desk: Desk = signedIn.desk(exchange)
        let serial: String = try exchange.parameter("serial")
        let (certificates, keys) = try exchange.site.staff.read(for: desk.scope, AllSertifikat(), OtoritasKeys())
        guard let row = certificates.first(where: { $0.serial == serial }), row.dicabut == nil else { throw Denial.notFound }
        let trail = [Link("Pengaturan", "/atur"), Link(CertificatesPage.title, CertificatesPage.address)]
        var chrome = Chrome(exchange, signedIn, title: RevocationPage.title, trail: trail)
        chrome.hasProblems = !problems.isEmpty
        let form: SecretForm = RevocationPage.form(serial, isOffline: keys.first { $0.id == row.otoritas }?.kunci == nil)
        let typed: Typed = try fields.map { try Typed($0, for: [.reasons("alasan")]) } ?? [:]
        return RevocationPage(
            chrome: chrome, problems: problems, terms: Term.of(try Certificate(der: row.der)),
            form: form.marked(problems, typed))
    }
}
