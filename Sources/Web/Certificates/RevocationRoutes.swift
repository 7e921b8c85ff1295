import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// `/atur/sertifikat/cabut/{serial}`
enum RevocationRoutes {
    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try show(administrator.signedIn, exchange).response()
    }

    static func revoke(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        let (signedIn, fields) = (stepUp.signedIn, try exchange.form())
        do {
            try revoke(signedIn, exchange, fields)
            return .redirect(to: Notice.dicatat.address(CertificatesPage.address))
        } catch {
            guard let objection = Passphrase.objection(error, passphrase: "sandi-otoritas", key: "kunci-otoritas")
            else { throw error }
            return try show(signedIn, exchange, objection.problems, fields).response(.unprocessableContent)
        }
    }

    private static func revoke(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields) throws {
        guard let alasan = AlasanPencabutan(rawValue: try fields.single("alasan") ?? "") else {
            throw Objection([Problem(message: "Alasan belum dipilih.", field: "alasan")])
        }
        let desk: Desk = signedIn.desk(exchange)
        let generasi: Int = try subject(desk, exchange).1.generasi
        let authority = try AuthorityVisit(signedIn, exchange, fields).open(at: generasi)
        try desk.revokeCertificate(serial: exchange.parameter("serial"), alasan: alasan, by: authority)
    }

    /// The certificate, and the generation that issued it.
    private static func subject(_ desk: Desk, _ exchange: Exchange) throws -> (SertifikatRow, OtoritasKeyRow) {
        let serial: String = try exchange.parameter("serial")
        let (certificates, keys) = try exchange.site.staff.read(for: desk.scope, .allSertifikat, .otoritasKeys)
        guard let row = certificates.first(where: { $0.serial == serial }), row.dicabut == nil,
            let authority = keys.first(where: { $0.id == row.otoritas })
        else { throw Denial.notFound }
        return (row, authority)
    }

    private static func show(
        _ signedIn: SignedIn, _ exchange: Exchange, _ problems: [Problem] = [], _ fields: Fields? = nil
    ) throws -> RevocationPage {
        let desk: Desk = signedIn.desk(exchange)
        let (row, authority) = try subject(desk, exchange)
        let trail = [Link("Pengaturan", "/atur"), Link(CertificatesPage.title, CertificatesPage.address)]
        var chrome = Chrome(exchange, signedIn, title: RevocationPage.title, trail: trail)
        chrome.hasProblems = !problems.isEmpty
        let form: SecretForm = RevocationPage.form(row.serial, isOffline: authority.kunci == nil)
        let typed: Typed = try fields.map { try Typed($0, for: [.reasons("alasan")]) } ?? [:]
        return RevocationPage(
            chrome: chrome, problems: problems, terms: Term.of(try Certificate(der: row.der)),
            form: form.marked(problems, typed))
    }
}
