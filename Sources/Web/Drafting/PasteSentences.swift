import Kinerja

/// What a paste did, in sentences: first what people have to look at, then what was recognised.
struct PasteSentences {
    private let result: Tempelan.Placement
    private let form: TableForm
    private let kind: DocumentKind?

    /// - Parameter kind: names the document's other tables.
    init(_ result: Tempelan.Placement, _ form: TableForm, _ kind: DocumentKind? = nil) {
        self.result = result
        self.form = form
        self.kind = kind
    }

    var all: [String] { guess + questions + guesses + notTaken + overwritten + totals + others + recognised }

    private var guess: [String] {
        guard let columns = result.guessedColumns else { return [] }
        return [
            """
            Tempelan berisi teks tanpa sel. Dibaca sebagai \(columns) kolom; \
            periksa apakah benar.
            """
        ]
    }

    /// Columns that nothing places: nothing is taken from them.
    private var questions: [String] {
        let years = result.needsChoice.filter { $0.reason == .outsidePeriod }
        let double = result.needsChoice.filter { $0.reason == .ambiguous }
        let unknown = result.needsChoice.filter { $0.reason != .outsidePeriod && $0.reason != .ambiguous }
        return [
            sentence(years, "judul tahun tidak cocok dengan periode dokumen ini"),
            sentence(double, "lebih dari satu kolom berjudul sama atau menuju kolom yang sama"),
            sentence(unknown, "belum diketahui kolom mana yang dimaksud"),
            better,
        ].compactMap { $0 }
    }

    private func sentence(_ columns: [Tempelan.PastedColumn], _ reason: String) -> String? {
        guard !columns.isEmpty else { return nil }
        let names = columns.prefix(4).map(name).joined(separator: ", ")
        let rest = columns.count > 4 ? " dan \(columns.count - 4) lagi" : ""
        return "\(columns.count) kolom tempelan tidak diambil (\(names)\(rest)): \(reason). Pilih kolomnya."
    }

    /// “PJ”, or the place of a column without a heading.
    private func name(_ column: Tempelan.PastedColumn) -> String {
        column.heading.isEmpty ? "kolom \(column.index + 1)" : "“\(column.heading)”"
    }

    private var better: String? {
        result.better.map { id in
            "Judulnya lebih cocok dengan tabel “\(kind?.table(id)?.nama ?? id)”. Periksa apakah tabelnya benar."
        }
    }

    /// Where no heading tells, it is said what was thought.
    private var guesses: [String] {
        let found = result.columns.filter { column in
            guard column.column != nil, column.filled > 0 else { return false }
            switch column.reason {
            case .content, .neighbour, .position: return true
            default: return false
            }
        }
        guard !found.isEmpty else { return [] }
        guard found.count <= 6 else {
            return [
                "\(found.count) kolom tidak berjudul dan ditempatkan menurut isi dan urutannya. Periksa apakah benar."
            ]
        }
        let words = found.map { column in
            let title = form.kolom.first { $0.id == column.column }?.judul ?? ""
            return "kolom \(column.index + 1) ke “\(title)”"
        }.joined(separator: ", ")
        return ["Tanpa judul, ditempatkan menurut isi dan urutannya: \(words). Periksa apakah benar."]
    }

    /// Texts that the form has no column for are named, so that nobody thinks they are there.
    private var notTaken: [String] {
        let texts = result.unplaced
        guard !texts.isEmpty else { return [] }
        let first = texts.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
        let rest = texts.count > 3 ? " dan \(texts.count - 3) lagi" : ""
        return ["\(texts.count) sel tidak ada kolomnya di tabel ini dan tidak diambil: \(first)\(rest)."]
    }

    private var overwritten: [String] {
        let cells = result.overwritten
        guard !cells.isEmpty else { return [] }
        let emptied = cells.count { $0.after.isEmpty }
        let first = cells.prefix(3).map { cell in
            "\(form.kolom.first { $0.id == cell.column }?.judul ?? "") baris \(cell.number)"
        }.joined(separator: ", ")
        let rest = cells.count > 3 ? " dan \(cells.count - 3) lagi" : ""
        let blank = emptied == 0 ? "" : ", \(emptied) di antaranya menjadi kosong"
        return ["\(cells.count) sel yang terisi akan berubah\(blank): \(first)\(rest)."]
    }

    /// Printed sums: first those that are not what the rows come to.
    private var totals: [String] {
        let wrong = result.totals.filter(\.deviates).map {
            "Jumlah tercetak berbeda. \($0.words) Periksa baris yang tertinggal."
        }
        guard !result.totalLabels.isEmpty else { return wrong }
        let labels = result.totalLabels.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
        let isCompared = result.totals.contains { $0.sum != nil && $0.written.amount != nil }
        let agrees = isCompared && wrong.isEmpty ? " Angkanya sama dengan jumlah baris di atasnya." : ""
        let count = "\(result.totalLabels.count) baris jumlah (\(labels))"
        return wrong + ["\(count) tidak dimasukkan: Janji menjumlahkan sendiri.\(agrees)"]
    }

    private var others: [String] {
        let tables = result.others.map { other in
            guard let id = other.table else {
                return "Tabel lain di tempelan ini (\(other.rows.count) baris) tidak diambil."
            }
            let name = kind?.table(id)?.nama ?? id
            return "Tempelan ini juga berisi tabel “\(name)” (\(other.rows.count) baris); tempelkan itu di langkahnya."
        }
        guard !result.notRows.isEmpty else { return tables }
        let first = result.notRows.prefix(2).map { "“\($0)”" }.joined(separator: ", ")
        let rest = result.notRows.count > 2 ? " dan \(result.notRows.count - 2) lagi" : ""
        return tables + ["Bukan baris tabel, tidak diambil: \(first)\(rest)."]
    }

    private var recognised: [String] {
        let skipped = result.skipped == 0 ? "" : " \(result.skipped) baris judul atau nomor kolom dilewati."
        guard result.cells > 0 else { return ["Belum ada sel yang masuk.\(skipped)"] }
        let open = result.needsChoice.isEmpty ? "dikenali" : "masuk; kolom di atas belum"
        return ["\(result.cells) sel dalam \(result.body) baris \(open).\(skipped)"] + months
    }

    /// Months, triwulan and a schedule are each called what they are.
    private var months: [String] {
        guard let tally = result.months else { return [] }
        let bulan = tally.bulan - result.quarters - result.scheduled
        let parts = [(bulan, "bulan"), (result.quarters, "triwulan"), (result.scheduled, "bulan jadwal")].filter {
            $0.0 > 0
        }
        .map { "\($0.0) \($0.1)" }
        let unit = bulan == 0 && result.quarters > 0 ? "triwulan" : "bulan"
        let lost = tally.hilang == 0 ? "." : "; \(tally.hilang) \(unit) tidak ada di tempelan dan ditandai ?."
        let nameless =
            tally.tanpaNama == 0
            ? []
            : ["\(tally.tanpaNama) baris \(unit) tidak menyebut indikatornya; lengkapi atau hapus baris itu."]
        let found = parts.isEmpty ? "0 \(unit)" : parts.joined(separator: ", ")
        return nameless + ["\(tally.indikator) indikator, \(found) dikenali" + lost]
    }
}
