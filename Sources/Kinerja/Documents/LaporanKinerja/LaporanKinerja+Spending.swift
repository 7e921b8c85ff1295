/// Figures of Tabel realisasi that contradict each other. Only amounts that can be read are compared.
extension LaporanKinerja {
    static let rules: [Rule] =
        [
            // Nothing may be spent beyond what the budget provides (UU 1/2004 pasal 3 ayat 3).
            Rule("realisasi.melebihi-pagu", .peringatan, "Realisasi anggaran tidak melebihi pagunya.") { subject in
                LaporanKinerja(subject.naskah).kegiatan.compactMap(\.overspent)
            },
            Rule("realisasi.persen", .peringatan, "Persentase realisasi sama dengan realisasi dibanding pagu.") {
                subject in
                LaporanKinerja(subject.naskah).kegiatan.filter { $0.overspent == nil }.compactMap(\.contradiction)
            },
        ] + indexRules
}

extension LaporanKinerja.Kegiatan {
    fileprivate var overspent: Rule.Hit? {
        guard let pagu = pagu.amount, let realisasi = realisasi.amount, realisasi > pagu else { return nil }
        return hit(.realisasi, "Realisasi \(realisasi.symbolic) melebihi pagu \(pagu.symbolic).")
    }

    /// The printed percentage is off by a whole unit of its last digit or more: rounding and cutting off are both in
    /// use.
    fileprivate var contradiction: Rule.Hit? {
        guard let pagu = pagu.amount, let realisasi = realisasi.amount, pagu.amount > 0,
            let printed = persen.value?.number,
            printed.scale <= 6
        else { return nil }
        let unit: Int128 = (0..<printed.scale).reduce(1) { power, _ in power * 10 }
        let (exact, stated) = (Int128(realisasi.amount) * 100 * unit, Int128(printed.unscaled) * Int128(pagu.amount))
        guard abs(exact - stated) >= Int128(pagu.amount) else { return nil }
        let rounded: Int128 = (exact * 2 + Int128(pagu.amount)) / (2 * Int128(pagu.amount))
        let shown = Decimal64(unscaled: Int64(clamping: rounded), scale: printed.scale) ?? printed
        return hit(
            .persen,
            "Tertulis \(persen.raw) persen, padahal realisasi dibanding pagu adalah \(shown.indonesian) persen.")
    }

    private func hit(_ column: ColumnKey, _ message: String) -> Rule.Hit {
        Rule.Hit(table: LaporanKinerja.tabelRealisasi.id, row: kunci, column: column, message)
    }
}
