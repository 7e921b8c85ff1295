/// Figures of Tabel realisasi that contradict each other. Only amounts that can be read are compared.
extension LaporanKinerja {
    @Sendable static func spendingFindings(_ naskah: Naskah) -> [Finding] {
        LaporanKinerja(naskah).kegiatan.compactMap { kegiatan in kegiatan.overspent ?? kegiatan.contradiction }
    }
}

extension LaporanKinerja.Kegiatan {
    /// Nothing may be spent beyond what the budget provides (UU 1/2004 pasal 3 ayat 3).
    fileprivate var overspent: Finding? {
        guard let pagu = pagu.amount, let realisasi = realisasi.amount, realisasi > pagu else { return nil }
        return finding(
            "realisasi.melebihi-pagu", "realisasi",
            "Realisasi \(realisasi.symbolic) melebihi pagu \(pagu.symbolic).")
    }

    /// The printed percentage is off by a whole unit of its last digit or more: rounding and cutting off are both in use.
    fileprivate var contradiction: Finding? {
        guard let pagu = pagu.amount, let realisasi = realisasi.amount, pagu.amount > 0, let printed = persen.value?.number,
            printed.scale <= 6
        else { return nil }
        let unit: Int128 = (0..<printed.scale).reduce(1) { power, _ in power * 10 }
        let (exact, stated) = (Int128(realisasi.amount) * 100 * unit, Int128(printed.unscaled) * Int128(pagu.amount))
        guard abs(exact - stated) >= Int128(pagu.amount) else { return nil }
        let rounded: Int128 = (exact * 2 + Int128(pagu.amount)) / (2 * Int128(pagu.amount))
        let shown = Decimal64(unscaled: Int64(clamping: rounded), scale: printed.scale) ?? printed
        return finding(
            "realisasi.persen", "persen",
            "Tertulis \(persen.raw) persen, padahal realisasi dibanding pagu adalah \(shown.indonesian) persen.")
    }

    private func finding(_ rule: String, _ column: String, _ message: String) -> Finding {
        Finding(rule, .peringatan, table: LaporanKinerja.tabelRealisasi.id, row: kunci, column: column, message)
    }
}
