import Database
import Kinerja
import Records

extension Desk {
    /// What a text promises that just came into force.
    func project(
        _ tx: borrowing Transaction, _ document: Document, _ snapshot: ID<FrozenSnapshot>, _ text: Snapshot,
        at waktu: Instant
    ) throws {
        let projected = ProjectedDocument(
            snapshot: snapshot, document: document.id, jenis: document.kind.id, tahun: document.tahun,
            revisi: document.revisi, jabatan: document.jabatan, kepala: document.jabatanKepala,
            mulai: waktu.date(in: tenant.settings.zona))
        try Projecting.project(tx, projected, text)
    }

    /// Says that two indikator are one, or that one is its own again (`indikator` and `ke` the same).
    func join(
        _ tx: borrowing Transaction, _ indikator: ID<IndikatorKinerja>, to ke: ID<IndikatorKinerja>, alasan: String
    ) throws {
        guard !alasan.isEmpty else { throw Refusal.reasonMissing }
        _ = try tx.first(.lockAudit)
        let tautan = Tautan(try tx.all(.allTautan).map { ($0.indikator, $0.ke) })
        guard indikator == ke || !tautan.isCircle(indikator, to: ke) else { throw Refusal.stale }
        let position = try Audit.append(
            tx, by: self, "tautkan-indikator", objek: String(indikator.rawValue),
            rincian: ["ke": String(ke.rawValue), "alasan": alasan])
        let insert = Change.insertTautan(
            indikator: indikator, ke: ke, alasan: alasan, akun: actor.akun, nama: actor.nama,
            auditUrutan: position.urutan, waktu: position.waktu)
        guard try tx.execute(insert) == 1 else { throw Refusal.notFound }
    }
}
