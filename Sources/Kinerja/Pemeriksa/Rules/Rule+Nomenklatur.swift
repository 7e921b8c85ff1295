extension Rule {
    /// Silent where the kabupaten has no nomenclature for the year.
    static let nomenklatur: [Rule] = [
        Rule(
            "nomenklatur.kode-tak-dikenal", .peringatan,
            "Kode program, kegiatan, dan sub kegiatan ada pada nomenklatur tahunnya."
        ) { subject in
            guard let nomenklatur = subject.context.nomenklatur else { return [] }
            return coded(subject).flatMap { table, kode, _ in
                subject.naskah.entries(table.id, kode).filter { nomenklatur.jawaban($0.text) == .takDikenal }.map {
                    row, text in
                    Hit(
                        table: table.id, row: row.kunci, column: kode,
                        "Kode \(text.quoted) tidak ada pada nomenklatur \(nomenklatur.versi). Periksa angkanya.")
                }
            }
        },
        Rule(
            "nomenklatur.nama-berbeda", .peringatan,
            "Nama program, kegiatan, dan sub kegiatan sama dengan nama kodenya."
        ) { subject in
            guard let nomenklatur = subject.context.nomenklatur else { return [] }
            return coded(subject).flatMap { table, kode, nama in
                subject.naskah[table.id].flatMap { row in differing(row, table.id, kode, nama, nomenklatur) }
            }
        },
    ]

    private static func coded(_ subject: Subject) -> [(table: TableSpec, kode: ColumnKey, nama: ColumnKey)] {
        subject.kind.tabel.compactMap { table in table.coded.map { (table, $0.kode, $0.nama) } }
    }

    /// Names are compared line by line with their codes. Where the lines do not pair, which name belongs to which code
    /// cannot be known.
    private static func differing(
        _ row: Baris, _ table: String, _ kode: ColumnKey, _ column: ColumnKey, _ nomenklatur: Nomenklatur
    ) -> [Hit] {
        let codes: [String] = row[kode].split(separator: "\n").map(String.init)
        let lines: [String] = row[column].split(separator: "\n").map(String.init)
        // A long name may be wrapped by hand: one code names the whole cell.
        let names: [String] = codes.count == 1 && !lines.isEmpty ? [lines.joined(separator: " ")] : lines
        guard codes.count == names.count else { return [] }
        return zip(codes, names).compactMap { code, name in
            guard case .nama(let official) = nomenklatur.jawaban(code), !name.isUncertain,
                Wording.program(name) != Wording.program(official)
            else { return nil }
            return Hit(
                table: table, row: row.kunci, column: column,
                """
                Tertulis \(name.quoted), sedangkan kode \(code) pada nomenklatur \(nomenklatur.versi) bernama \
                \(official.quoted).
                """
            )
        }
    }
}
