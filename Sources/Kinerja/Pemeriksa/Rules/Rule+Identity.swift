extension Rule {
    static let identity: [Rule] = [
        Rule("identitas.tempat", .galat, "Tempat penandatanganan harus diisi.") { subject in
            subject.naskah.tempat.isEmpty ? [Hit(field: "tempat", "Tempat penandatanganan belum diisi.")] : []
        },
        Rule("identitas.tanggal", .galat, "Tanggal dokumen harus diisi.") { subject in
            subject.naskah.tanggal.isEmpty ? [Hit(field: "tanggal", "Tanggal dokumen belum diisi.")] : []
        },
        Rule(
            "tanggal.tak-terbaca", .peringatan,
            "Tanggal dokumen hendaknya dapat dibaca sebagai tanggal, misalnya 31 Januari 2022."
        ) {
            let text: String = $0.naskah.tanggal
            guard !text.isEmpty, PartialDate(text: text) == nil else { return [] }
            return [Hit(field: "tanggal", "Tanggal \(text.quoted) tidak terbaca. Tulis seperti 31 Januari 2022.")]
        },
        Rule(
            "tanggal.tanpa-hari", .catatan,
            "Tanggal dokumen boleh tanpa hari (“Januari 2023”), tetapi lebih jelas bila lengkap."
        ) {
            let text: String = $0.naskah.tanggal
            guard let date = PartialDate(text: text), date.day == nil else { return [] }
            return [
                Hit(field: "tanggal", "Tanggal \(text.quoted) belum menyebut harinya. Dicetak seperti yang ditulis.")
            ]
        },
        Rule("isian.kosong", .galat, "Isian yang wajib harus diisi.") { subject in
            subject.isian.filter { $0.isRequired && (subject.naskah.isian[$0.id] ?? $0.semula).isEmpty }.map {
                Hit(field: $0.id, "\($0.label) belum diisi.")
            }
        },
        Rule(
            "isian.periode", .galat,
            "Periode ditulis dari tahun sampai tahun, paling sedikit dua dan paling banyak sepuluh tahun."
        ) { subject in
            guard let field = subject.kind.periode, let text = subject.naskah.isian[field.id] else { return [] }
            guard (subject.naskah.periode(of: subject.kind)?.years.count ?? 0) < 2 else { return [] }
            return [
                Hit(
                    field: field.id,
                    "\(field.label) \(text.quoted) tidak terbaca. Tulis seperti 2021-2026, paling banyak sepuluh tahun."
                )
            ]
        },
        Rule("isian.pilihan", .galat, "Isian dengan pilihan harus memakai salah satu pilihannya.") { subject in
            subject.isian.compactMap { field in
                guard !field.pilihan.isEmpty, let text = subject.naskah.isian[field.id], !field.pilihan.contains(text)
                else { return nil }
                return Hit(
                    field: field.id,
                    "\(field.label) \(text.quoted) bukan salah satu pilihan: \(field.pilihan.joined(separator: ", ")).")
            }
        },
    ]
}
