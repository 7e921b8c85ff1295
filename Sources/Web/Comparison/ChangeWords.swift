import Kinerja

/// A difference in words: a sentence for those who read quickly, a remark for the table.
struct ChangeWords {
    let change: Difference.Change

    init(_ change: Difference.Change) {
        self.change = change
    }

    /// The row: "1. Program Penataan Desa"; the field where there is no row.
    var place: String {
        guard let row = change.baris else { return change.kolom }
        return [row.nomor, name(of: row)].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// An amount, a number and a whole row belong to the program; a target and a wording to the indicator.
    private func name(of row: Difference.Baris) -> String {
        switch change.jenis {
        case .anggaran, .nomor, .ditambah, .dihapus, .dipindah: row.judul
        case .target, .teks, .pejabat: row.nama
        }
    }

    /// What became of it, "naik 5 poin persen".
    var remark: String {
        switch change.jenis {
        case .target(let langkah): langkah.map(ChangeWords.step) ?? "Target diubah"
        case .anggaran(let selisih):
            selisih.map(ChangeWords.money) ?? "Anggaran diubah; selisihnya tidak dapat dihitung"
        case .teks: change.semula.isEmpty ? "Ditambahkan" : change.menjadi.isEmpty ? "Dihapus" : "Bunyi diubah"
        case .nomor: "Nomor diubah"
        case .ditambah: "Ditambahkan"
        case .dihapus: "Dihapus"
        case .dipindah: "Dipindahkan"
        case .pejabat: change.menjadi.isEmpty || change.semula.isEmpty ? "Penanda tangan berubah" : "Pejabat berganti"
        }
    }

    var sentence: String {
        let (old, new) = (ChangeWords.quoted(change.semula), ChangeWords.quoted(change.menjadi))
        switch change.jenis {
        case .target(let langkah):
            guard let langkah else { return "\(change.kolom) \(subject) berubah dari \(old) menjadi \(new)" }
            return "\(change.kolom) \(subject) \(langkah.direction) dari \(old) menjadi \(new)"
        case .anggaran(let selisih):
            let name = change.baris?.judul ?? ""
            guard let selisih, selisih != .zero else {
                return "Anggaran \(ChangeWords.short(name)) berubah dari \(old) menjadi \(new)"
            }
            return "Anggaran \(ChangeWords.short(name)) \(ChangeWords.money(selisih).lowercasedFirst), menjadi \(new)"
        case .teks:
            let place = change.baris == nil ? change.kolom : "\(change.kolom) pada \(subject)"
            if change.semula.isEmpty { return "\(place) diisi: \(new)" }
            if change.menjadi.isEmpty { return "\(place) dihapus: \(old)" }
            return "\(place) berubah dari \(old) menjadi \(new)"
        case .nomor: return "Nomor \(subject) berubah dari \(old) menjadi \(new)"
        case .ditambah: return "\(subject) ditambahkan".capitalizedFirst
        case .dihapus: return "\(subject) dihapus".capitalizedFirst
        case .dipindah:
            return "\(subject) dipindahkan dari \(change.semula.lowercased()) ke \(change.menjadi.lowercased())"
                .capitalizedFirst
        case .pejabat:
            return
                """
                \(change.kolom) berganti dari \(ChangeWords.line(change.semula)) menjadi \
                \(ChangeWords.line(change.menjadi))
                """
        }
    }

    /// The name of the row, short enough for a list.
    private var subject: String {
        guard let row = change.baris else { return change.kolom }
        let name = name(of: row)
        return name.isEmpty ? "baris \(row.nomor)" : "“\(ChangeWords.short(name))”"
    }

    /// A blank says that nothing stood there.
    private static func quoted(_ text: String) -> String {
        text.isEmpty ? "kosong" : text.count < 24 ? line(text) : "“\(short(text))”"
    }

    private static func line(_ text: String) -> String {
        text.isEmpty ? "tidak ada" : text.split(separator: "\n").joined(separator: ", ")
    }

    private static func short(_ text: String) -> String {
        let line = line(text)
        guard line.count > 90 else { return line }
        let head = line.prefix(88)
        return "\(head[..<(head.lastIndex(of: " ") ?? head.endIndex)]) …"
    }

    /// "Naik 5 poin persen"
    private static func step(_ langkah: Difference.Langkah) -> String {
        let figure = (langkah.selisih.isNegative ? langkah.selisih.negated : langkah.selisih)?.indonesian ?? ""
        let unit: String =
            switch langkah.satuan {
            case .poinPersen: " poin persen"
            case .skor: " (skor)"
            case .satuan(let name): " \(name)"
            case .tanpa: ""
            }
        return "\(langkah.direction.capitalizedFirst) \(figure)\(unit)"
    }

    /// "Bertambah Rp50.000.000"
    static func money(_ selisih: Rupiah) -> String {
        if selisih == .zero { return "Jumlah sama, ditulis lain" }
        let amount = selisih.symbolic.trimmingMinus
        return selisih < .zero ? "Berkurang \(amount)" : "Bertambah \(amount)"
    }
}

extension Difference.Langkah {
    fileprivate var direction: String { selisih.isNegative ? "turun" : "naik" }
}

extension String {
    fileprivate var trimmingMinus: String { hasPrefix("-") ? String(dropFirst()) : self }
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension Difference.Bagian {
    /// What the part is called on a page: "Program dan anggaran".
    func name(of kind: DocumentKind?) -> String {
        switch self {
        case .pejabat: "Penanda tangan"
        case .pernyataan: "Pernyataan"
        case .identitas: "Identitas naskah"
        case .tabel(let id): kind?.table(id)?.nama ?? id
        }
    }
}

extension Difference {
    /// The changes part by part, in the order of the document.
    var parts: [(bagian: Bagian, changes: [Change])] {
        changes.reduce(into: []) { parts, change in
            if parts.last?.bagian == change.bagian {
                parts[parts.count - 1].changes.append(change)
            } else {
                parts.append((change.bagian, [change]))
            }
        }
    }
}

extension Difference.Total {
    /// "Jumlah anggaran bertambah Rp50.000.000, menjadi Rp300.000.000"; `nil` when it stayed.
    var sentence: String? {
        guard semula != menjadi else { return nil }
        guard let selisih else {
            return "Jumlah anggaran yang terbaca berubah dari \(semula.figure) menjadi \(menjadi.figure)"
        }
        return "Jumlah anggaran \(ChangeWords.money(selisih).lowercasedFirst), menjadi \(menjadi.figure)"
    }
}
