import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// `/atur/sertifikat`: issues certificates to those who wait, and lists the others.
enum CertificateRoutes {
    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try show(administrator.signedIn, exchange).response()
    }

    private static let nobodyChosen = Objection([
        Problem(message: "Pilih dulu siapa yang diterbitkan sertifikatnya.", field: "permintaan")
    ])

    static func issue(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        let (signedIn, fields) = (stepUp.signedIn, try exchange.form())
        let chosen = Set(fields.values("kunci").compactMap { Int64($0) }.map { ID<Kunci>(rawValue: $0) })
        do {
            guard !chosen.isEmpty else { throw nobodyChosen }
            let authority = try AuthorityVisit(signedIn, exchange, fields).open()
            try signedIn.desk(exchange).issueCertificates(to: chosen, by: authority, host: exchange.authority)
            return .redirect(to: Notice.dicatat.address(CertificatesPage.address))
        } catch {
            guard let objection = Passphrase.objection(error, passphrase: "sandi-otoritas", key: "kunci-otoritas")
            else { throw error }
            return try show(signedIn, exchange, objection.problems, chosen).response(.unprocessableContent)
        }
    }

    private static func show(
        _ signedIn: SignedIn, _ exchange: Exchange, _ problems: [Problem] = [], _ chosen: Set<ID<Kunci>>? = nil
    ) throws -> CertificatesPage {
        let desk: Desk = signedIn.desk(exchange)
        let (waiting, certificates, keys, facts) = try exchange.site.staff.read(
            for: desk.scope, .waitingKeys(today: desk.today), .allSertifikat, .otoritasKeys, signedIn.reminderFacts)
        var chrome = Chrome(exchange, signedIn, title: CertificatesPage.title, trail: [Link("Pengaturan", "/atur")])
        chrome.hasProblems = !problems.isEmpty
        let zone: TimeZoneID = desk.tenant.settings.zona
        return CertificatesPage(
            chrome: chrome, problems: problems, empty: keys.isEmpty ? CertificatesPage.noAuthority : nil,
            reminders: facts.first.map { Reminder.authority($0, now: signedIn.now, zone) } ?? [],
            requests: waiting.map { request($0, zone, isChosen: chosen?.contains($0.id) ?? true) },
            form: CertificatesPage.issue(isOffline: keys.first?.kunci == nil).marked(problems, [:]),
            certificates: try certificates.map { try entry($0, now: signedIn.now, zone) })
    }

    private static func request(_ row: WaitingKeyRow, _ zone: TimeZoneID, isChosen: Bool) -> CertificatesPage.Request {
        let office: String = [row.jabatan ?? "Tidak memegang jabatan hari ini", row.perangkatDaerah].compactMap { $0 }
            .joined(separator: ", ")
        let nip: String = row.nip.map { "NIP \(Pegawai.masked(nip: $0)), " } ?? ""
        return CertificatesPage.Request(
            key: String(row.id.rawValue), name: row.nama, office: office,
            hint: "\(nip)kunci dibuat \(row.waktu.indonesian(in: zone))".capitalizedFirst, isChosen: isChosen)
    }

    private static func entry(_ row: SertifikatRow, now: Instant, _ zone: TimeZoneID) throws -> CertificatesPage.Entry {
        let subject: CertificateSubject = try Certificate(der: row.der).subject
        let office: String = [subject.title, subject.organizationalUnit].compactMap { $0 }.joined(separator: ", ")
        return CertificatesPage.Entry(
            name: subject.commonName, office: office,
            validity: "\(row.mulai.date(in: zone).indonesian) sampai \(row.selesai.date(in: zone).indonesian)",
            status: status(row, now),
            revoke: row.dicabut == nil && now <= row.selesai
                ? Link("Cabut", "\(RevocationPage.address)/\(row.serial)") : nil)
    }

    private static func status(_ row: SertifikatRow, _ now: Instant) -> StatusTag {
        if row.dicabut != nil { return StatusTag("Dicabut", .bad) }
        guard now <= row.selesai else { return StatusTag("Berakhir", .quiet) }
        return CertificateTerm.endsSoon(row.selesai, now)
            ? StatusTag("Segera berakhir", .caution) : StatusTag("Berlaku", .good)
    }
}
