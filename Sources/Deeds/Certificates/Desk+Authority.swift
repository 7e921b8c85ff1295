import Database
import Kinerja
import Records
import Sealing

/// How long what an authority signs is valid, in seconds.
package enum CertificateTerm {
    static let authority: Int64 = 10 * 365 * day
    /// As long as BSrE's.
    static let certificate: Int64 = 2 * 365 * day
    /// The admin has to come back with the passphrase before it ends.
    static let list: Int64 = 180 * day
    package static let day: Int64 = 86_400

    /// Within thirty days, or over: time to look after it.
    package static func endsSoon(_ end: Instant, _ now: Instant) -> Bool {
        now.adding(seconds: 30 * day).map { end <= $0 } ?? true
    }
}

/// The admin at the authority.
extension Desk {
    /// The first or the next generation of the authority, and its first list. What older generations signed stays
    /// valid.
    package func keep(_ new: borrowing NewAuthority) throws {
        try transaction { (tx: borrowing Transaction) in try keep(tx, new) }
    }

    package func keep(_ tx: borrowing Transaction, _ new: borrowing NewAuthority) throws {
        let now: Instant = try moment(tx)
        let generasi: Int = (try tx.first(.allOtoritas)?.generasi ?? 0) + 1
        let certificate: Certificate = try CertificateAuthority.root(
            authorityName(generasi), key: new.key, from: now,
            until: try CertificateTerm.end(from: now, CertificateTerm.authority))
        let position = try Audit.append(
            tx, by: self, CertificateDeed.makeAuthority.rawValue, objek: "otoritas \(generasi)",
            rincian: ["sidik": certificate.fingerprint.hex, "generasi": String(generasi)])
        let insert = Change.insertOtoritas(
            generasi: generasi, sertifikat: certificate.der, kunci: new.sealed, mulai: certificate.from,
            selesai: certificate.until,
            auditUrutan: position.urutan, waktu: position.waktu)
        guard let id = try tx.first(insert)?.id else { throw Refusal.stale }
        try publishList(tx, by: id, generasi, certificate, new.key)
    }

    private func authorityName(_ generasi: Int) -> CertificateSubject {
        let organization: String = cut("Pemerintah \(tenant.nama)")
        return CertificateSubject(
            commonName: cut("TTE Tidak Tersertifikasi \(tenant.nama) G\(generasi)"), organization: organization)
    }

    /// Certificates for keys that wait: all, or the chosen ones.
    /// - Parameters:
    ///   - host: the site's own name, for the address of the list.
    /// - Returns: how many were issued.
    @discardableResult package func issueCertificates(
        to chosen: Set<ID<Kunci>>? = nil, by authority: borrowing OpenAuthority, host: String
    ) throws -> Int {
        try transaction { (tx: borrowing Transaction) in
            try issueCertificates(tx, to: chosen, by: authority, host: host)
        }
    }

    @discardableResult package func issueCertificates(
        _ tx: borrowing Transaction, to chosen: Set<ID<Kunci>>? = nil, by authority: borrowing OpenAuthority,
        host: String
    ) throws -> Int {
        try authority.confirm(tx)
        let waiting: [WaitingKeyRow] = try tx.all(.waitingKeys(today: today)).filter { chosen?.contains($0.id) ?? true }
        for row in waiting { try issue(tx, to: row, by: authority, host: host) }
        return waiting.count
    }

    private func issue(
        _ tx: borrowing Transaction, to row: WaitingKeyRow, by authority: borrowing OpenAuthority, host: String
    ) throws {
        let now: Instant = try moment(tx)
        let until: Instant = min(
            try CertificateTerm.end(from: now, CertificateTerm.certificate), authority.certificate.until)
        let subject = CertificateSubject(
            commonName: cut(row.nama), organization: cut("Pemerintah \(tenant.nama)"),
            organizationalUnit: row.perangkatDaerah,
            title: row.jabatan)
        let certificate: Certificate = try CertificateAuthority.issue(
            to: subject, publicKey: row.publik, by: authority.certificate, key: authority.key, from: now, until: until,
            revocationList: "http://\(host)/sertifikat/\(authority.generasi).crl")
        let position = try Audit.append(
            tx, by: self, CertificateDeed.issue.rawValue, objek: row.nama,
            rincian: [
                "sidik": certificate.fingerprint.hex, "serial": certificate.serial,
                "otoritas": String(authority.generasi),
            ])
        try tx.execute(
            .insertSertifikat(
                kunci: row.id, otoritas: authority.id, serial: certificate.serial, der: certificate.der,
                mulai: certificate.from,
                selesai: certificate.until, auditUrutan: position.urutan, waktu: position.waktu))
    }

    /// Revokes a certificate and signs the list that says so.
    /// - Parameter authority: the one that issued it.
    package func revokeCertificate(
        serial: String, alasan: AlasanPencabutan, by authority: borrowing OpenAuthority
    ) throws {
        try transaction { (tx: borrowing Transaction) in
            guard let row = try tx.all(.allSertifikat).first(where: { $0.serial == serial }),
                row.otoritas == authority.id
            else { throw Refusal.notFound }
            try revoke(tx, row, alasan)
            try publishList(tx, by: authority)
        }
    }

    /// The next list of a generation, with every revocation that is known.
    package func publishList(by authority: borrowing OpenAuthority) throws {
        try transaction { (tx: borrowing Transaction) in try publishList(tx, by: authority) }
    }

    private func publishList(_ tx: borrowing Transaction, by authority: borrowing OpenAuthority) throws {
        try publishList(tx, by: authority.id, authority.generasi, authority.certificate, authority.key)
    }

    private func publishList(
        _ tx: borrowing Transaction, by id: ID<Otoritas>, _ generasi: Int, _ certificate: Certificate,
        _ key: borrowing SigningKey
    ) throws {
        let now: Instant = try moment(tx)
        let nomor: Int = (try tx.all(.newestDaftarCabut).first { $0.otoritas == id }?.nomor ?? 0) + 1
        let entries: [Revocation] = try tx.all(.allPencabutan).filter { $0.otoritas == id }.map(\.revocation)
        let list: RevocationList = try CertificateAuthority.revocationList(
            by: certificate, key: key, number: Int64(nomor), entries: entries, thisUpdate: now,
            nextUpdate: try CertificateTerm.end(from: now, CertificateTerm.list))
        let position = try Audit.append(
            tx, by: self, CertificateDeed.publishList.rawValue, objek: "otoritas \(generasi)",
            rincian: ["sidik": SHA256.digest(list.der).hex, "nomor": String(nomor)])
        try tx.execute(
            .insertDaftarCabut(
                otoritas: id, nomor: nomor, der: list.der, selesai: list.nextUpdate, auditUrutan: position.urutan,
                waktu: position.waktu))
    }

    /// PostgreSQL's time, with the chain held: deeds of one authority follow one another.
    private func moment(_ tx: borrowing Transaction) throws -> Instant {
        guard let now = try tx.first(.lockAudit)?.waktu else { throw Refusal.notFound }
        return now.wholeSecond
    }

    /// A name of X.520 has at most 64 characters; the page that is signed has it in full.
    private func cut(_ name: String) -> String { String(String.UnicodeScalarView(name.unicodeScalars.prefix(64))) }
}

extension CertificateTerm {
    static func end(from now: Instant, _ seconds: Int64) throws -> Instant {
        guard let end = now.adding(seconds: seconds) else { throw Refusal.stale }
        return end
    }
}
