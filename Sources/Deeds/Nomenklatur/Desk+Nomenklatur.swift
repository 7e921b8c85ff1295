import Database
import Kinerja
import Records
import Sealing

extension Desk {
    /// Keeps a list as the newest version, with its link in the audit chain.
    package func importNomenklatur(
        _ nama: String, mulai: Int, sampai: Int?, _ butir: [DaftarNomenklatur.Butir]
    ) throws {
        try transaction { (tx: borrowing Transaction) in
            try importNomenklatur(tx, nama, mulai: mulai, sampai: sampai, butir)
        }
    }

    private func importNomenklatur(
        _ tx: borrowing Transaction, _ nama: String, mulai: Int, sampai: Int?, _ butir: [DaftarNomenklatur.Butir]
    ) throws {
        // One import at a time: both would become the same version.
        _ = try tx.first(.lockAudit)
        let versi: Int = (try tx.first(.nomenklaturVersions)?.versi ?? 0) + 1
        let text: String = butir.map { "\($0.kode.text)\t\($0.nama)\n" }.joined()
        var details: [String: String] = [
            "versi": String(versi), "mulai": String(mulai), "jumlah": String(butir.count),
            "sidik": SHA256.digest(text).hex,
        ]
        details["sampai"] = sampai.map { String($0) }
        let position = try Audit.append(tx, by: self, "impor-nomenklatur", objek: nama, rincian: details)
        try tx.execute(
            .insertNomenklaturVersi(
                versi: versi, nama: nama, mulai: mulai, sampai: sampai, akun: actor.akun, oleh: actor.nama,
                auditUrutan: position.urutan, waktu: position.waktu))
        try tx.execute(.insertNomenklatur(versi: versi, butir))
    }

    /// The nomenclature of a document's year for the codes that a naskah of it has; `nil` where there is none.
    func nomenklatur(_ tx: borrowing Reading, for naskah: Naskah, of document: Document) throws -> Nomenklatur? {
        try nomenklatur(tx, Nomenklatur.codes(in: naskah, of: document.kind), tahun: document.tahun)
    }

    /// The rows of a table with the names of their codes, where a row has a code and no name.
    func named(_ tx: borrowing Reading, _ rows: [Baris], _ table: TableSpec, tahun: Int) throws -> [Baris] {
        let codes: Set<String> = Nomenklatur.codes(in: rows, of: table)
        return try nomenklatur(tx, codes, tahun: tahun)?.filled(rows, of: table) ?? rows
    }

    /// A document without codes needs none, and asks for none.
    private func nomenklatur(_ tx: borrowing Reading, _ codes: Set<String>, tahun: Int) throws -> Nomenklatur? {
        guard !codes.isEmpty else { return nil }
        let found = try tx.all(.namesOfCodes(tahun: tahun, kode: codes.sorted()))
        guard let versi = found.first?.versi else { return nil }
        let names: [(String, String)] = found.compactMap { row in
            guard let kode = row.kode, let nama = row.nama else { return nil }
            return (kode, nama)
        }
        return Nomenklatur(versi: versi, dicari: codes, nama: Dictionary(names) { first, _ in first })
    }
}
