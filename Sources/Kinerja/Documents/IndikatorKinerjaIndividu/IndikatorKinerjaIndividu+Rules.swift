/// Indikator Kinerja Individu of one jabatan.
enum IndikatorKinerjaIndividu {
    static let rules: [Rule] = [
        Rule("iki.formulasi-sama", .catatan, "Indikator yang berbeda biasanya dihitung dengan cara yang berbeda.") {
            subject in
            guard let table = subject.table("kinerja") else { return [] }
            var first: [Wording: (number: Int, indikator: Wording)] = [:]
            return table.rows.indices.compactMap { index in
                let row: Baris = table.rows[index]
                let (formulasi, indikator) = (Wording(row[.formulasi]), Wording(row[.indikator]))
                guard !formulasi.isEmpty, !row[.formulasi].isLost else { return nil }
                guard let earlier = first[formulasi] else {
                    first[formulasi] = (index + 1, indikator)
                    return nil
                }
                guard earlier.indikator != indikator else { return nil }
                return table.hit(
                    row, .formulasi, "Penjelasan ini sama dengan baris \(earlier.number), padahal indikatornya berbeda."
                )
            }
        }
    ]
}
