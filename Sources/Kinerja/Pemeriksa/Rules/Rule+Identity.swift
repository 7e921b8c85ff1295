extension Rule {
    static let identity: [Rule] = [
        Rule("identitas.tempat", .galat, "Tempat penandatanganan harus diisi.") { subject in
            subject.naskah.tempat.isEmpty ? [Hit(column: "tempat", "Tempat penandatanganan belum diisi.")] : []
        },
        Rule("identitas.tanggal", .galat, "Tanggal dokumen harus diisi.") { subject in
            subject.naskah.tanggal.isEmpty ? [Hit(column: "tanggal", "Tanggal dokumen belum diisi.")] : []
        },
        Rule("tanggal.tak-terbaca", .peringatan, "Tanggal dokumen hendaknya dapat dibaca sebagai tanggal, misalnya 31 Januari 2022.") {
            let text: String = $0.naskah.tanggal
            guard !text.isEmpty, PartialDate(text: text) == nil else { return [] }
            return [Hit(column: "tanggal", "Tanggal \(text.quoted) tidak terbaca. Tulis seperti 31 Januari 2022.")]
        },
        Rule("tanggal.tanpa-hari", .catatan, "Tanggal dokumen boleh tanpa hari (“Januari 2023”), tetapi lebih jelas bila lengkap.") {
            let text: String = $0.naskah.tanggal
            guard let date = PartialDate(text: text), date.day == nil else { return [] }
            return [Hit(column: "tanggal", "Tanggal \(text.quoted) belum menyebut harinya. Dicetak seperti yang ditulis.")]
        },
        Rule("isian.kosong", .galat, "Isian yang wajib harus diisi.") { subject in
            subject.isian.filter { $0.isRequired && (subject.naskah.isian[$0.id] ?? $0.semula).isEmpty }.map {
                Hit(column: $0.id, "\($0.label) belum diisi.")
            }
        },
        Rule("isian.pilihan", .galat, "Isian dengan pilihan harus memakai salah satu pilihannya.") { subject in
            subject.isian.compactMap { field in
                guard !field.pilihan.isEmpty, let text = subject.naskah.isian[field.id], !field.pilihan.contains(text) else { return nil }
                return Hit(column: field.id, "\(field.label) \(text.quoted) bukan salah satu pilihan: \(field.pilihan.joined(separator: ", ")).")
            }
        },
    ]
}
