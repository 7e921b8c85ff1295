extension Rule {
    /// What stands in a cell and is neither text nor a value.
    static let signs: [Rule] = [
        Rule(
            "sel.bukan-nilai", .galat,
            "Tanda galat lembar kerja seperti “#REF!” atau “####” bukan nilai dan harus diganti "
                + "dengan nilainya."
        ) { subject in
            eachCell(subject) { text in NotAValue.first(in: text).map(words) }
                + subject.isian.compactMap { field in
                    NotAValue.first(in: subject.naskah.isian[field.id] ?? "").map {
                        Hit(field: field.id, words($0.text, $0.kind))
                    }
                }
        },
        Rule(
            "teks.huruf-khusus", .peringatan,
            "Tanda dari huruf khusus Word tampil sebagai kotak kosong di tempat lain; ganti dengan huruf biasa."
        ) { subject in
            eachCell(subject) { text in
                guard let glyph = text.unicodeScalars.first(where: \.isPrivate) else { return nil }
                let code = String(glyph.value, radix: 16, uppercase: true)
                return """
                    Sel ini berisi tanda dari huruf khusus (kode U+\(code)) yang tampil sebagai kotak kosong di tempat \
                    lain. Ganti dengan huruf atau tanda biasa.
                    """
            }
        },
    ]

    private static func eachCell(_ subject: Subject, _ words: (String) -> String?) -> [Hit] {
        subject.tables.flatMap { table in
            table.rows.flatMap { row in
                table.spec.kolom.compactMap { column in
                    words(row[column.id]).map { table.hit(row, column.id, $0) }
                }
            }
        }
    }

    private static func words(_ text: String, _ kind: NotAValue) -> String {
        switch kind {
        case .error: "Tertulis \(text.quoted), tanda galat dari lembar kerja dan bukan nilai. Tulis nilai yang benar."
        case .narrow:
            """
            Tertulis \(text.quoted), karena kolom pada lembar kerja asalnya terlalu sempit untuk angkanya. Lebarkan \
            kolom itu lalu salin lagi, atau tulis angkanya.
            """
        case .uncalculated:
            """
            Rumus pada sel ini belum pernah dihitung, jadi nilainya tidak ada di dalam berkas. Buka dan simpan berkas \
            itu di Excel lalu kirim lagi, atau tulis nilainya.
            """
        }
    }
}

extension Unicode.Scalar {
    /// Of no common meaning: each font draws its own sign there.
    fileprivate var isPrivate: Bool { properties.generalCategory == .privateUse }
}
