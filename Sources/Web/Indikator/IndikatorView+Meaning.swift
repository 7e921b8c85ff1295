import Deeds
import Kinerja
import Records

extension IndikatorView {
    /// Every line that names a figure for the year.
    var promises: [IndikatorPage.Promise] {
        let rows = visit.promises.filter { $0.tahun == visit.tahun }
        var order: [Line] = []
        let lines = Dictionary(grouping: rows) { row in
            let line = Line(row)
            if !order.contains(line) { order.append(line) }
            return line
        }
        return order.compactMap { line in
            guard let rows = lines[line], let first = rows.first else { return nil }
            return IndikatorPage.Promise(
                document: visit.document(first).map { Link(words(first), $0) }, line: words(first),
                figures: rows.sorted { $0.periode < $1.periode }.map(figures).joined(separator: "; "), note: note(first)
            )
        }
    }

    /// "Perjanjian Kinerja 2026 perubahan 1, baris 3"
    private func words(_ row: PromiseRow) -> String {
        let kind = DocumentKind.named(row.jenis)?.nama ?? row.jenis
        return "\(kind) \(row.tahunDokumen)\(row.revisi > 0 ? " perubahan \(row.revisi)" : ""), baris \(row.nomor)"
    }

    private func figures(_ row: PromiseRow) -> String {
        "\(row.periode == .tahun ? "target" : row.periode.nama) \(row.mentah.with(satuan: row.satuan))"
    }

    private func note(_ row: PromiseRow) -> String? {
        let newer = visit.revisions.contains {
            $0.jenis == row.jenis && $0.tahun == row.tahunDokumen && $0.jabatan == row.jabatan && $0.revisi > row.revisi
        }
        return newer ? "Sudah digantikan." : row.dijanjikan ? nil : "Hanya mengulang; tidak dihitung sebagai janji."
    }

    private struct Line: Hashable {
        let jenis: String
        let tahun: Int
        let revisi: Int
        let jabatan: ID<Jabatan>
        let tabel: String
        let baris: String
        let butir: Int

        init(_ row: PromiseRow) {
            (jenis, tahun, revisi, jabatan) = (row.jenis, row.tahunDokumen, row.revisi, row.jabatan)
            (tabel, baris, butir) = (row.tabel, row.baris, row.butir)
        }
    }

    var meaning: [Term] {
        let definisi = measured?.definisi ?? visit.promises.last { !$0.definisi.isEmpty }?.definisi ?? ""
        let names = visit.promises.map(\.nama).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let others = names.filter { $0 != nama }
        return [
            definisi.isEmpty ? nil : Term("Definisi dan rumus", definisi),
            satuan.isEmpty ? nil : Term("Satuan", satuan),
            Term("Pemilik", visit.place.namaPemilik),
            others.isEmpty ? nil : Term("Juga ditulis", others.joined(separator: "; ")),
        ].compactMap { $0 }
    }

    /// How it is measured in this year.
    var way: [Term] { measured?.caraUkur.map(IndikatorView.terms) ?? [] }

    private static func terms(_ cara: CaraUkur) -> [Term] {
        [
            Term("Arah", cara.arah.sentence), Term("Rumus capaian", cara.rumus.rawValue),
            Term("Periode menjadi setahun", cara.agregasi.kata), Term("Cara mengisi", cara.isian.rawValue),
            Term("Batas paling tinggi", cara.batas.map { "\($0) persen" } ?? "tanpa batas"),
            Term("Desimal", String(cara.desimal)),
        ]
            + (cara.skala.map { skala in
                let name = skala.nama.hasPrefix("Skala") ? skala.nama : "Skala \(skala.nama)"
                return [Term(name, skala.terurut.map(\.kalimat).joined(separator: "; "))]
            } ?? []) + (cara.predikat.map { [Term("Predikat", $0.nama)] } ?? [])
    }

    /// The newest first, each with what it changed.
    func versions(_ zone: TimeZoneID) -> [IndikatorPage.Version] {
        let own = visit.ways.filter { $0.indikator == visit.place.id }
        return own.enumerated().map { place, row in
            let before = own.dropFirst(place + 1).first
            return IndikatorPage.Version(
                title: """
                    Versi \(row.versi), berlaku mulai \(row.mulai), dipastikan \(row.waktu.date(in: zone).indonesian)
                    """,
                reason: row.alasan, changes: before.map { row.kolom.changes(from: $0.kolom) } ?? [])
        }
    }

    /// What those who report have said, part by part.
    var remarks: [IndikatorPage.Remarks] {
        (measured?.entri ?? []).sorted { $0.periode < $1.periode }.compactMap { entry in
            let terms = [("Sebab", entry.sebab), ("Kendala", entry.kendala), ("Tindak lanjut", entry.tindakLanjut)]
                .filter { !$0.1.isEmpty }.map { Term($0.0, $0.1) }
            return terms.isEmpty ? nil : IndikatorPage.Remarks(period: entry.periode.nama, terms: terms)
        }
    }
}

extension CaraUkur.Kolom {
    /// "Rumus: dari R/T menjadi T/R"
    fileprivate func changes(from old: CaraUkur.Kolom) -> [String] {
        let pairs: [(String, String, String)] = [
            ("Arah", old.arah, arah), ("Rumus", old.rumus, rumus), ("Periode menjadi setahun", old.agregasi, agregasi),
            ("Tahun menjadi akhir rencana", old.agregasiTahun, agregasiTahun), ("Cara mengisi", old.isian, isian),
            ("Batas", old.batas.map(String.init) ?? "tanpa", batas.map(String.init) ?? "tanpa"),
            ("Desimal", String(old.desimal), String(desimal)), ("Skala", old.skala ?? "tanpa", skala ?? "tanpa"),
            ("Predikat", old.predikat ?? "tanpa", predikat ?? "tanpa"),
        ]
        return pairs.filter { $0.1 != $0.2 }.map { "\($0.0): dari \($0.1) menjadi \($0.2)" }
    }
}
