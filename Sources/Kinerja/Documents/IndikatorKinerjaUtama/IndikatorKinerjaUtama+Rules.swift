/// Indikator Kinerja Utama, read year by year.
enum IndikatorKinerjaUtama {
    static let rules: [Rule] =
        YearlyTargets(tabel.id, of: "iku").rules + [
            Rule(
                "sasaran.tanpa-indikator", .peringatan, "Setiap tujuan dan sasaran mempunyai sedikitnya satu indikator."
            ) { subject in
                guard let table = subject.table(tabel.id) else { return [] }
                return table.items.compactMap { row in
                    if !row[.sasaran].isEmpty, row[.indikator].isEmpty {
                        return table.hit(row, .indikator, "Sasaran \(row[.sasaran].quoted) belum mempunyai indikator.")
                    }
                    guard row[.sasaran].isEmpty, !row[.tujuan].isEmpty, row[.indikatorTujuan].isEmpty else {
                        return nil
                    }
                    return table.hit(row, .indikatorTujuan, "Tujuan \(row[.tujuan].quoted) belum mempunyai indikator.")
                }
            }
        ]
}
