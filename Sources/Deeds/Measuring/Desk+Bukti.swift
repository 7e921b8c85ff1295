import Database
import Kinerja
import Records
import Sealing

/// Evidence of results. Each deed is a link of the audit chain with the name and the digest of the file.
extension Desk {
    /// Keeps a file with the entry at work of an indikator. Where there is none a draft is made: empty, or of what was
    /// verified, since more evidence of that is a correction, which somebody verifies again.
    /// - Throws: `BuktiFault.duplicate`, `BuktiFault.quota`; `BuktiRefusal`.
    package func attach(
        _ file: BuktiBerkas, _ address: RealisasiAddress, to indikator: ID<IndikatorKinerja>
    ) throws {
        let digest: Digest = SHA256.digest(file.isi)
        try transaction { (tx: borrowing Transaction) in
            let (unit, year) = try lockedYear(tx, address)
            let place = try evidencePlace(unit, year, address, indikator)
            let permit = try place.rules.permit(.attach, place.state(nil), to: actor, on: today)
            guard
                try !evidence(tx.reading, unit, address).contains(where: {
                    $0.indikator == indikator && $0.sha256 == digest.bytes
                })
            else { throw BuktiFault.duplicate }
            try checkQuota(tx, adding: file.isi.count)
            let entry = try place.indikator.atWork(address.periode)?.id ?? draft(tx, place, address)
            let position = try note(tx, permit, place, address, file.nama, digest.hex)
            let insert = Change.insertBukti(
                entri: entry, nama: file.nama, jenis: file.jenis, sha256: digest.bytes, isi: file.isi, akun: actor.akun,
                oleh: actor.nama, auditUrutan: position.urutan, waktu: position.waktu)
            guard try tx.first(insert) != nil else { throw Refusal.notFound }
        }
    }

    /// Takes a file away that no result was verified with.
    package func detach(_ id: ID<Bukti>, _ address: RealisasiAddress) throws {
        try change(id, address, .detach) { (tx: borrowing Transaction, _: Audit.Position) in
            try tx.execute(.deleteBukti(id: id))
        }
    }

    /// Gives citizens what is left of a file without its words.
    package func publish(_ file: BuktiTerbit, of id: ID<Bukti>, _ address: RealisasiAddress) throws {
        try change(id, address, .publish) { (tx: borrowing Transaction, position: Audit.Position) in
            try checkQuota(tx, adding: file.isi.count)
            return try tx.execute(
                .publishBukti(
                    id: id, isi: file.isi, akun: actor.akun, oleh: actor.nama, auditUrutan: position.urutan,
                    waktu: position.waktu))
        }
    }

    package func withdrawEvidence(_ id: ID<Bukti>, _ address: RealisasiAddress) throws {
        try change(id, address, .withdraw) { (tx: borrowing Transaction, _: Audit.Position) in
            try tx.execute(.withdrawBukti(id: id))
        }
    }

    /// The files of a unit's part of a year, by the indikator that stands for theirs.
    package func evidence(
        _ tx: borrowing Reading, _ unit: MeasuredUnit, _ address: RealisasiAddress
    ) throws -> [MeasuredBukti] {
        let (rows, tautan) = try tx.fetch(.buktiOf(jabatan: unit.ids, tahun: address.tahun), .allTautan)
        let joined = Tautan(tautan.map { ($0.indikator, $0.ke) })
        return rows.filter { $0.periode == address.periode }.map {
            MeasuredBukti(row: $0, indikator: joined[$0.indikator])
        }
    }

    private func change(
        _ id: ID<Bukti>, _ address: RealisasiAddress, _ deed: BuktiDeed,
        _ deal: (borrowing Transaction, Audit.Position) throws -> Int
    ) throws {
        try transaction { (tx: borrowing Transaction) in
            let (unit, year) = try lockedYear(tx, address)
            guard let file = try evidence(tx.reading, unit, address).first(where: { $0.id == id }) else {
                throw Refusal.notFound
            }
            let place = try evidencePlace(unit, year, address, file.indikator)
            let permit = try place.rules.permit(deed, place.state(file.row), to: actor, on: today)
            let digest: String = Digest(bytes: file.sha256)?.hex ?? ""
            let position = try note(tx, permit, place, address, file.row.nama, digest)
            guard try deal(tx, position) == 1 else { throw Refusal.stale }
        }
    }

    private func evidencePlace(
        _ unit: MeasuredUnit, _ year: MeasuredYear, _ address: RealisasiAddress, _ indikator: ID<IndikatorKinerja>
    ) throws -> BuktiPlace {
        guard let found = year.indikator(for: address.periode).first(where: { $0.id == indikator }),
            let office = unit.office(found.jabatan)
        else { throw Refusal.notFound }
        return BuktiPlace(indikator: found, rules: rules(for: office), periode: address.periode)
    }

    private func checkQuota(_ tx: borrowing Transaction, adding bytes: Int) throws {
        _ = try tx.first(.lockAudit)
        let used: Int = try tx.first(.buktiSize)?.bytes ?? 0
        let quota: Int = tenant.settings.kuotaBukti
        guard used + bytes <= quota << 20 else { throw BuktiFault.quota(quota) }
    }

    private func draft(
        _ tx: borrowing Transaction, _ place: BuktiPlace, _ address: RealisasiAddress
    ) throws -> ID<EntriRealisasi> {
        let verified = place.indikator.verified(address.periode)
        return try makeEntry(
            tx, address, place.indikator.tercatat, verified?.isian ?? IsianRealisasi(), after: verified?.id)
    }

    private func note(
        _ tx: borrowing Transaction, _ permit: consuming BuktiPermit, _ place: BuktiPlace,
        _ address: RealisasiAddress, _ nama: String, _ sidik: String
    ) throws -> Audit.Position {
        try Audit.append(
            tx, by: self, permit.deed.rawValue, objek: "\(address.slug)/\(place.indikator.slug)",
            rincian: [
                "berkas": nama, "sidik": sidik, "tahun": String(address.tahun), "periode": address.periode.kode,
            ])
    }
}

/// A file with the indikator that it is counted to.
package struct MeasuredBukti: Sendable {
    package let row: BuktiRow
    package let indikator: ID<IndikatorKinerja>

    package var id: ID<Bukti> { row.id }
    package var sha256: [UInt8] { row.sha256 }
}

extension MeasuredIndikator {
    /// What decides what may be done with a file of its.
    package func evidenceState(_ file: BuktiRow?, _ periode: PeriodeUkur) -> KeadaanBukti {
        let checked = verified(periode)?.dipindah
        return KeadaanBukti(
            entri: atWork(periode)?.keadaan,
            isVerified: file.flatMap { file in checked.map { $0 >= file.waktu } } ?? false,
            isPublished: file?.diterbitkan != nil, isOpen: file?.umum ?? false)
    }
}

/// Where evidence is attached.
private struct BuktiPlace {
    let indikator: MeasuredIndikator
    let rules: WewenangRealisasi
    let periode: PeriodeUkur

    func state(_ file: BuktiRow?) -> KeadaanBukti { indikator.evidenceState(file, periode) }
}
