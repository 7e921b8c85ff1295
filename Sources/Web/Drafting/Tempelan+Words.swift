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
            Tempelan berisi satu sel di setiap baris. Menurut judulnya dibaca sebagai \(guessedColumns) kolom; \
            periksa apakah benar.
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
}

extension MonthTally {
    var sentences: [String] {
        let lost = hilang == 0 ? "." : "; \(hilang) bulan tidak ada di tempelan dan ditandai ?."
        let nameless =
            tanpaNama == 0
            ? [] : ["\(tanpaNama) baris bulan tidak menyebut indikatornya; lengkapi atau hapus baris itu."]
        return ["\(indikator) indikator, \(bulan) bulan dikenali" + lost] + nameless
    }
}
