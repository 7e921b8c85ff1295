import Kinerja

extension DemoFolder {
    /// `skala/`, `cara-ukur.tsv` and `hasil/`; nothing where a folder has none of them.
    func results(in folder: String) throws -> DemoResults {
        DemoResults(
            skala: try names(in: "\(folder)/skala").map { try scale("\(folder)/skala/\($0)") },
            caraUkur: names(in: folder).contains("cara-ukur.tsv") ? try ways("\(folder)/cara-ukur.tsv") : [],
            hasil: try names(in: "\(folder)/hasil").map { try sheet("\(folder)/hasil/\($0)", named: $0) })
    }

    private func scale(_ path: String) throws -> SkalaCapaian {
        let file = try DemoFile(path)
        do { return try SkalaCapaian(text: file.text) } catch { throw file.failure("\(error)") }
    }

    private func ways(_ path: String) throws -> [DemoResults.Way] {
        let columns = ["perangkatDaerah", "tahun", "indikator", "rumus", "agregasi", "isian", "batas", "skala"]
        return try DemoSheet(path, columns: columns).rows.map { row in
            guard let tahun = Int(row["tahun"]) else { throw row.failure("what is tahun \"\(row["tahun"])\"?") }
            let (rumus, agregasi) = (row.filled("rumus"), row.filled("agregasi"))
            let arah = try rumus.map { rumus in
                guard let arah = Arah.allCases.first(where: { Rumus.pilihan($0).map(\.rawValue).contains(rumus) })
                else { throw row.failure("what is rumus \"\(rumus)\"?") }
                return arah.rawValue
            }
            let (isian, batas, skala) = (row.filled("isian"), row.filled("batas"), row.filled("skala"))
            return DemoResults.Way(unit: row["perangkatDaerah"], tahun: tahun, indikator: row["indikator"]) { kolom in
                kolom.arah = arah ?? kolom.arah
                kolom.rumus = rumus ?? kolom.rumus
                kolom.agregasi = agregasi ?? kolom.agregasi
                kolom.isian = isian ?? kolom.isian
                kolom.batas = batas.map { Int($0) } ?? kolom.batas
                kolom.skala = skala ?? kolom.skala
            }
        }
    }

    /// `2025-dinkes.tsv`
    private func sheet(_ path: String, named name: String) throws -> DemoResults.Sheet {
        let columns =
            ["indikator"] + PeriodeUkur.semua.map(\.kode)
            + ["sebab", "kendala", "tindakLanjut", "keadaan", "catatan"]
        let rows = try DemoSheet(path, columns: columns).rows
        guard let tahun = Int(name.prefix(4)), name.hasSuffix(".tsv") else {
            throw Failure("\(path): is not called after a year and a unit")
        }
        return DemoResults.Sheet(
            unit: String(name.dropFirst(5).dropLast(4)), tahun: tahun,
            lines: try rows.map { row in
                guard let keadaan = KeadaanRealisasi(rawValue: row.filled("keadaan") ?? "diverifikasi") else {
                    throw row.failure("what is keadaan \"\(row["keadaan"])\"?")
                }
                let parts = PeriodeUkur.semua.compactMap { periode in row.filled(periode.kode).map { (periode, $0) } }
                return DemoResults.Line(
                    indikator: row["indikator"], hasil: Dictionary(parts) { first, _ in first }, sebab: row["sebab"],
                    kendala: row["kendala"], tindakLanjut: row["tindakLanjut"], keadaan: keadaan,
                    catatan: row["catatan"])
            })
    }
}
