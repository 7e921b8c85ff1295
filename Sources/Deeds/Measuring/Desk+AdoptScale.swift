import Database
import Kinerja
import Records

extension Desk {
    /// Makes a scale one of the kabupaten's own, as its next version.
    package func adopt(_ skala: SkalaCapaian, alasan: String) throws {
        guard actor.peran.contains(.admin) else { throw CaraUkurRefused.notOrganiser }
        try transaction { (tx: borrowing Transaction) in
            _ = try tx.first(.lockAudit)
            let position = try Audit.append(
                tx, by: self, "skala", objek: skala.nama, rincian: ["kunci": skala.kunci, "alasan": alasan])
            try tx.execute(
                .insertSkala(
                    jenis: "pita", kunci: skala.kunci, isi: skala.text(), alasan: alasan, akun: actor.akun,
                    nama: actor.nama, auditUrutan: position.urutan, waktu: position.waktu))
        }
    }
}
