import Database
import Kinerja
import Records

extension Desk {
    /// Keeps a list of villages, or a summary where only that is known, as the newest import of its year.
    package func importVillages(_ tahun: Int, sumber: String, _ list: TempelanDesa) throws {
        guard actor.peran.contains(.admin) else { throw Refusal.notFound }
        try transaction { (tx: borrowing Transaction) in
            // One import at a time: both would become the same number.
            _ = try tx.first(.lockAudit)
            let nomor = (try tx.all(.imporDesa).first { $0.tahun == tahun }?.nomor ?? 0) + 1
            let position = try Audit.append(
                tx, by: self, "impor-desa", objek: sumber,
                rincian: [
                    "tahun": String(tahun), "nomor": String(nomor),
                    "jumlah": String(list.desa.isEmpty ? list.ringkasan.values.reduce(0, +) : list.desa.count),
                ])
            try tx.execute(
                .insertImporDesa(
                    tahun: tahun, nomor: nomor, sumber: sumber, akun: actor.akun, oleh: actor.nama,
                    auditUrutan: position.urutan, waktu: position.waktu))
            if !list.desa.isEmpty { try tx.execute(.insertDataDesa(tahun: tahun, nomor: nomor, list.desa)) }
            for (status, jumlah) in list.ringkasan {
                try tx.execute(
                    .insertRingkasanDesa(tahun: tahun, nomor: nomor, status: status.rawValue, jumlah: jumlah))
            }
        }
    }

    /// From which year on which scores give which status.
    package func setVillageThresholds(_ ambang: AmbangDesa, mulai: Int, dasar: String) throws {
        guard actor.peran.contains(.admin) else { throw Refusal.notFound }
        try transaction { (tx: borrowing Transaction) in
            _ = try tx.first(.lockAudit)
            let versi = (try tx.all(.ambangDesa).first?.versi ?? 0) + 1
            let position = try Audit.append(
                tx, by: self, "ambang-desa", objek: dasar,
                rincian: ["mulai": String(mulai), "batas": ambang.text])
            try tx.execute(
                .insertAmbangDesa(
                    versi: versi, mulai: mulai, batas: ambang.text, dasar: dasar, akun: actor.akun, oleh: actor.nama,
                    auditUrutan: position.urutan, waktu: position.waktu))
        }
    }
}

/// The thresholds that hold for a year, and what they rest on.
package struct AmbangBerlaku: Sendable {
    package let ambang: AmbangDesa
    package let dasar: String?

    /// - Parameter rows: every version, the newest first.
    package init?(_ rows: [AmbangDesaRow], tahun: Int) {
        let row = rows.first { $0.mulai <= tahun }
        guard let ambang = AmbangDesa(row?.batas ?? AmbangDesa.lazim) else { return nil }
        (self.ambang, dasar) = (ambang, row?.dasar)
    }
}
