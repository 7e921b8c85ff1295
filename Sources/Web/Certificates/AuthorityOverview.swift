import Deeds
import Kinerja
import Records
import Sealing

/// The state of the authority, and what an admin can do about it.
struct AuthorityOverview {
    let authorities: [OtoritasRow]
    let keys: [OtoritasKeyRow]
    let lists: [DaftarCabutRow]
    let revoked: [PencabutanRow]
    let now: Instant
    let zone: TimeZoneID

    func generations() throws -> [AuthorityPage.Generation] {
        try authorities.map { row in
            let certificate = try Certificate(der: row.sertifikat)
            let list: DaftarCabutRow? = lists.first { $0.otoritas == row.id }
            return AuthorityPage.Generation(
                name: "Generasi \(row.generasi)",
                terms: [
                    Term("Nama", certificate.subject.commonName),
                    Term(
                        "Berlaku",
                        "\(row.mulai.date(in: zone).indonesian) sampai \(row.selesai.date(in: zone).indonesian)"),
                    Term("Sidik (SHA-256)", certificate.fingerprint.hex.grouped),
                    Term("Kunci", hasKey(row.id) ? "Tersimpan di server, terkunci" : "Disimpan luring"),
                    Term(
                        "Daftar pencabutan",
                        list.map { "Nomor \($0.nomor), berlaku sampai \($0.selesai.date(in: zone).indonesian)" }
                            ?? "Belum ada"),
                ],
                status: try status(row, list))
        }
    }

    /// The most urgent of what is to be done.
    private func status(_ row: OtoritasRow, _ list: DaftarCabutRow?) throws -> StatusTag {
        let missing: Int = try revoked.unlisted(of: row.id, in: list).count
        guard missing == 0 else { return StatusTag("\(missing) pencabutan belum masuk daftar", .caution) }
        guard row.selesai > now else { return StatusTag("Berakhir", .quiet) }
        guard let list, !CertificateTerm.endsSoon(list.selesai, now) else {
            return StatusTag("Daftar pencabutan perlu diperbarui", .caution)
        }
        return row.id == authorities.first?.id
            ? StatusTag("Menerbitkan sertifikat", .good) : StatusTag("Generasi lama", .quiet)
    }

    var forms: [SecretForm] {
        guard !authorities.isEmpty else { return [AuthorityPage.make] }
        let here: [Field.Option] = options { hasKey($0) }
        let elsewhere: [Field.Option] = options { !hasKey($0) }
        return [AuthorityPage.list(options { _ in true }, isOffline: !elsewhere.isEmpty)]
            + (here.isEmpty ? [] : [AuthorityPage.fetch(here), AuthorityPage.takeOut(here)])
            + (elsewhere.isEmpty ? [] : [AuthorityPage.putBack(elsewhere)]) + [AuthorityPage.rotate]
    }

    private func options(_ isWanted: (ID<Otoritas>) -> Bool) -> [Field.Option] {
        authorities.filter { isWanted($0.id) }.map {
            Field.Option(value: String($0.generasi), text: "Generasi \($0.generasi)")
        }
    }

    private func hasKey(_ id: ID<Otoritas>) -> Bool { keys.first { $0.id == id }?.kunci != nil }
}

extension [PencabutanRow] {
    /// Those of a generation that its newest list does not name.
    func unlisted(of otoritas: ID<Otoritas>, in list: DaftarCabutRow?) throws -> [PencabutanRow] {
        let listed: Set<String> = try list.map { Set(try RevocationList(der: $0.der).entries.map(\.serial)) } ?? []
        return filter { $0.otoritas == otoritas && !listed.contains($0.serial) }
    }
}
