/// What became of one cell: a target, an amount of money, or words. A cell that lists several, one a line, is compared
/// line by line where it has as many on both sides.
struct CellDifference {
    let column: Snapshot.Column
    let spec: TableSpec?
    let old: NamedRow
    let new: NamedRow

    func changes(in bagian: Difference.Bagian) -> [Difference.Change] {
        let (before, after) = (lines(old.baris[column.id]), lines(new.baris[column.id]))
        guard column.isi.traits.comparison.isMeasured, before.count == after.count, before.count > 1 else {
            return [change(bagian, new.nama, old.baris[column.id], new.baris[column.id])]
        }
        let names = lines(new.nama.rincian)
        return before.indices.filter { before[$0] != after[$0] }.map { index in
            let name = names.count == before.count ? names[index] : new.nama.rincian
            let row = Difference.Baris(
                nomor: new.nama.nomor, pokok: new.nama.pokok, rincian: name, isLanjutan: new.nama.isLanjutan)
            return change(bagian, row, before[index], after[index])
        }
    }

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map(String.init)
    }

    private func change(_ bagian: Difference.Bagian, _ row: Difference.Baris, _ semula: String, _ menjadi: String)
        -> Difference.Change
    {
        Difference.Change(
            bagian: bagian, baris: row, kolom: column.judul, semula: semula, menjadi: menjadi,
            jenis: jenis(semula, menjadi))
    }

    private func jenis(_ semula: String, _ menjadi: String) -> Difference.Jenis {
        switch column.isi.traits.comparison {
        case .number: .nomor
        case .words: .teks
        case .amount: .anggaran(selisih(semula, menjadi))
        case .figure: isMoney ? .anggaran(selisih(semula, menjadi)) : .target(langkah(semula, menjadi))
        }
    }

    private func selisih(_ semula: String, _ menjadi: String) -> Rupiah? {
        guard let before = Anggaran(raw: semula).amount, let after = Anggaran(raw: menjadi).amount else { return nil }
        return try? after - before
    }

    /// The unit in the column beside it.
    private func unit(_ row: NamedRow) -> String {
        guard let unit = spec?.column(column.id)?.satuan else { return "" }
        return row.baris[unit].isEmpty ? row.warisan[unit] ?? "" : row.baris[unit]
    }

    private var isMoney: Bool { Rupiah.isUnit(unit(old)) && Rupiah.isUnit(unit(new)) }

    /// `nil` when the unit changed, in its own column or in the cell: the figures then say nothing about each other.
    private func langkah(_ semula: String, _ menjadi: String) -> Difference.Langkah? {
        guard unit(old).lowercased() == unit(new).lowercased() else { return nil }
        guard let before = Target(raw: semula).value, let after = Target(raw: menjadi).value else { return nil }
        return Difference.Langkah(from: before, to: after, unit: unit(new))
    }
}

extension Difference.Langkah {
    /// `nil` for values of two kinds, of two units, without a number, or with the same one.
    init?(from semula: Target.Value, to menjadi: Target.Value, unit: String) {
        guard let satuan = Difference.Langkah.Satuan(semula, menjadi, unit), let before = semula.number,
            let after = menjadi.number,
            let selisih = try? after - before, selisih != Decimal64(0)
        else { return nil }
        self.selisih = selisih
        self.satuan = satuan
    }
}

extension Difference.Langkah.Satuan {
    /// The unit that both values share.
    fileprivate init?(_ left: Target.Value, _ right: Target.Value, _ unit: String) {
        switch (left, right) {
        case (.percent, .percent): self = .poinPersen
        case (.grade, .grade), (.category, .category): self = .skor
        case (.number(_, let one), .number(_, let other)): self.init(one, other, unit)
        case (.minimum(_, let strict, let one), .minimum(_, let alsoStrict, let other)) where strict == alsoStrict:
            self.init(one, other, unit)
        case (.maximum(_, let strict, let one), .maximum(_, let alsoStrict, let other)) where strict == alsoStrict:
            self.init(one, other, unit)
        default: return nil
        }
    }

    private init?(_ one: String?, _ other: String?, _ unit: String) {
        guard one?.lowercased() == other?.lowercased() else { return nil }
        let own = one ?? unit
        switch own.lowercased() {
        case "": self = .tanpa
        case "%", "persen": self = .poinPersen
        default: self = .satuan(own)
        }
    }
}
