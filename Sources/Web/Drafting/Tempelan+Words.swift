import Kinerja

/// What a program did not show is not taken, and that is said.
enum HiddenParts {
    static func sentences(_ count: Int) -> [String] {
        count > 0 ? ["\(count) baris atau kolom yang disembunyikan di tabel asalnya tidak diambil."] : []
    }
}

extension Tempelan.Placement {
    /// A block of single cells that was read as a table.
    var guess: [String] {
        guard let guessedColumns else { return [] }
        return [
            """
            Tempelan berisi teks tanpa sel. Dibaca sebagai \(guessedColumns) kolom; periksa apakah benar.
            """
        ]
    }

    /// Printed sums, which are no rows.
    var sumSentences: [String] {
        guard !totalLabels.isEmpty else { return [] }
        let labels = totalLabels.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
        let isCompared = totals.contains { $0.sum != nil && $0.written.amount != nil }
        let agrees =
            isCompared && !totals.contains(where: \.deviates) ? " Angkanya sama dengan jumlah baris di atasnya." : ""
        return ["\(totalLabels.count) baris jumlah (\(labels)) tidak dimasukkan: Janji menjumlahkan sendiri.\(agrees)"]
    }

    /// Texts that the form has no column for are named, so that nobody thinks they are there.
    var notTaken: [String] {
        guard !unplaced.isEmpty else { return [] }
        let first = unplaced.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
        let rest = unplaced.count > 3 ? " dan \(unplaced.count - 3) lagi" : ""
        return ["\(unplaced.count) sel tidak ada kolomnya di tabel ini dan tidak diambil: \(first)\(rest)."]
    }

    /// Titles, lines of identity and of signatures.
    var notRowSentences: [String] {
        guard !notRows.isEmpty else { return [] }
        let first = notRows.prefix(2).map { "“\($0)”" }.joined(separator: ", ")
        let rest = notRows.count > 2 ? " dan \(notRows.count - 2) lagi" : ""
        return ["Bukan baris tabel, tidak diambil: \(first)\(rest)."]
    }

    /// Months, triwulan and a schedule are each called what they are.
    var monthSentences: [String] {
        guard let months else { return [] }
        let bulan = months.bulan - quarters - scheduled
        let counts = [(bulan, "bulan"), (quarters, "triwulan"), (scheduled, "bulan jadwal")].filter { $0.0 > 0 }
        let unit = bulan == 0 && quarters > 0 ? "triwulan" : "bulan"
        let found = counts.isEmpty ? "0 \(unit)" : counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        let lost = months.hilang == 0 ? "." : "; \(months.hilang) \(unit) tidak ada di tempelan dan ditandai ?."
        let nameless =
            months.tanpaNama == 0
            ? []
            : ["\(months.tanpaNama) baris \(unit) tidak menyebut indikatornya; lengkapi atau hapus baris itu."]
        return ["\(months.indikator) indikator, \(found) dikenali" + lost] + nameless
    }
}
