import Database
import Kinerja
import Records
import Sealing

/// The archive of papers that were signed elsewhere. Each deed is a link of the audit chain with the digest of the
/// file.
extension Desk {
    /// - Returns: the number of the paper.
    /// - Throws: `ArsipFault.duplicate` for a file that is there already.
    package func keepArsip(
        _ file: ArsipBerkas, of unit: ID<PerangkatDaerah>, tahun: Int, jenis: String, judul: String
    ) throws -> ID<Arsip> {
        let permit = try Arsip.permit(.simpan, of: unit, isPublished: false, to: actor)
        let digest: Digest = SHA256.digest(file.bytes)
        return try transaction { (tx: borrowing Transaction) in
            _ = try tx.first(.lockAudit)
            guard try !tx.reading.all(.allArsip).contains(where: { $0.sha256 == digest.bytes }) else {
                throw ArsipFault.duplicate
            }
            let position = try note(tx, permit.deed, judul, tahun: tahun, jenis: jenis, sidik: digest.hex)
            let insert = Change.insertArsip(
                perangkatDaerah: permit.perangkatDaerah, tahun: tahun, jenis: jenis, judul: judul,
                sha256: digest.bytes, isi: file.bytes, akun: actor.akun, oleh: actor.nama,
                auditUrutan: position.urutan, waktu: position.waktu)
            guard let id = try tx.first(insert)?.id else { throw Refusal.notFound }
            return id
        }
    }

    /// - Parameters:
    ///   - salinan: what citizens get instead, only with `.ditutup`.
    ///   - alasan: why personal data stay in it, only with `.tetap`.
    package func publishArsip(
        _ id: ID<Arsip>, _ dataPribadi: Arsip.DataPribadi, salinan: ArsipBerkas?, alasan: String
    ) throws {
        try deed(.terbitkan, to: id, more: ["dataPribadi": dataPribadi.rawValue, "alasan": alasan]) {
            (tx: borrowing Transaction, position: Audit.Position) in
            try tx.execute(
                .publishArsip(
                    id: id, dataPribadi: dataPribadi.rawValue, alasan: alasan,
                    salinan: dataPribadi == .ditutup ? salinan?.bytes : nil, akun: actor.akun, oleh: actor.nama,
                    auditUrutan: position.urutan, waktu: position.waktu))
        }
    }

    package func withdrawArsip(_ id: ID<Arsip>) throws {
        try deed(.tarik, to: id) { (tx: borrowing Transaction, _: Audit.Position) in
            try tx.execute(.withdrawArsip(id: id))
        }
    }

    package func deleteArsip(_ id: ID<Arsip>) throws {
        try deed(.hapus, to: id) { (tx: borrowing Transaction, _: Audit.Position) in
            try tx.execute(.deleteArsip(id: id))
        }
    }

    /// A paper that this person may see. Absent and invisible are the same answer.
    package func arsip(_ tx: borrowing Reading, _ id: ID<Arsip>) throws -> ArsipRow {
        guard let row = try tx.first(.arsip(id: id)), Arsip.isVisible(of: row.perangkatDaerahId, to: actor) else {
            throw Refusal.notFound
        }
        return row
    }

    private func deed(
        _ deed: ArsipDeed, to id: ID<Arsip>, more: [String: String] = [:],
        _ change: (borrowing Transaction, Audit.Position) throws -> Void
    ) throws {
        try transaction { (tx: borrowing Transaction) in
            _ = try tx.first(.lockAudit)
            let row = try arsip(tx.reading, id)
            let permit = try Arsip.permit(
                deed, of: row.perangkatDaerahId, isPublished: row.diterbitkan != nil, to: actor)
            let digest: String = Digest(bytes: row.sha256)?.hex ?? ""
            let position = try note(
                tx, permit.deed, row.judul, tahun: row.tahun, jenis: row.jenis, sidik: digest,
                more: more.filter { !$0.value.isEmpty })
            try change(tx, position)
        }
    }

    private func note(
        _ tx: borrowing Transaction, _ deed: ArsipDeed, _ judul: String, tahun: Int, jenis: String, sidik: String,
        more: [String: String] = [:]
    ) throws -> Audit.Position {
        let details = ["tahun": String(tahun), "jenis": jenis, "sidik": sidik].merging(more) { own, _ in own }
        return try Audit.append(tx, by: self, deed.rawValue, objek: judul, rincian: details)
    }
}
