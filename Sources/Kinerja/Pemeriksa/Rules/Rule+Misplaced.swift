extension Rule {
    /// What a column was not made for: traces of a paste that shifted.
    static let misplaced: [Rule] = [
        Rule(
            "uang.salah-kolom", .peringatan,
            "Jumlah uang berada di kolom anggaran, bukan di kolom nama, nomor, atau satuan."
        ) { subject in
            subject.tables.filter { $0.spec.bentuk == .tabel }.flatMap(strayMoney)
        },
        Rule("nomor.kalimat", .peringatan, "Kolom nomor berisi nomor, bukan nama atau kalimat.") { subject in
            subject.tables.filter { $0.spec.bentuk == .tabel }.flatMap { table in
                guard let nomor = table.spec.nomor else { return [Hit]() }
                return table.items.filter { isSentence($0[nomor]) }.map { row in
                    table.hit(
                        row, nomor,
                        """
                        Kolom \(table.label(nomor)) berisi \(row[nomor].quoted). Pindahkan ke kolom yang sesuai; di \
                        sini cukup nomornya.
                        """)
                }
            }
        },
        Rule(
            "anggaran.kosong", .peringatan,
            "Tabel program menyebut anggarannya; tulis “-” bila memang tidak ada satu pun yang dianggarkan."
        ) { subject in
            subject.kind.budgets.flatMap { unpriced(subject, $0) }
        },
    ]

    /// Money in a column of words, or in that of a target although the column of amounts beside it is blank.
    private static func strayMoney(_ table: CheckedTable) -> [Hit] {
        let amounts: [ColumnKey] = table.spec.kolom.filter { $0.isi == .anggaran && table.has($0.id) }.map(\.id)
        return zip(table.rows, table.roles).filter(\.1.isLine).flatMap { row, role in
            let isUnpriced: Bool = !amounts.isEmpty && amounts.allSatisfy { row[$0].isEmpty }
            return table.spec.kolom.compactMap { column -> Hit? in
                let text: String = row[column.id]
                guard isStray(text, column, row, table, isUnpriced: isUnpriced && role == .butir) else { return nil }
                let place = amounts.first.map { " Pindahkan ke kolom \(table.label($0))." } ?? " Periksa kolomnya."
                return table.hit(
                    row, column.id, "Kolom \(table.label(column.id)) berisi \(text.quoted), sebuah jumlah uang.\(place)"
                )
            }
        }
    }

    private static func isStray(
        _ text: String, _ column: ColumnSpec, _ row: Baris, _ table: CheckedTable, isUnpriced: Bool
    ) -> Bool {
        guard text.utf8.count > 4, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        switch (column.isi, column.role) {
        case (.nomor, _): return StrayMoney.isWhole(text)
        // A note may well name an amount; it is one that belongs elsewhere only where that place is empty.
        case (.uraian, .note): return isUnpriced && StrayMoney.isWhole(text)
        case (.uraian, .unit): return StrayMoney.isWhole(text) && Numeral(text) == nil
        case (.uraian, _):
            // Other columns of words hold amounts of their own in some tables.
            let isName: Bool =
                column.id == table.spec.pokok
                || [.indicator, .furtherIndicator, .explanation].contains(column.role)
            return isName && StrayMoney.isWhole(text)
                || isUnpriced && column.id == table.spec.pokok && StrayMoney.endsWithAmount(text)
        case (.target, _):
            return isUnpriced && column.satuan == nil && StrayMoney.isWhole(text)
                && !StrayMoney.isOfMoney(table.indikator(of: row, before: column))
        case (.bulan, _):
            let unit = table.spec.kolom.first { $0.role == .unit }.map { row[$0.id] } ?? ""
            return !unit.isEmpty && !unit.isLost && StrayMoney.hasCurrency(text) && !Satuan.areSame(unit, "Rupiah")
        case (.anggaran, _), (.jadwal, _), (.pilihan, _): return false
        }
    }

    /// "a.", "IV", "1.a)", "IKU 3" and "Misi 2" are numbers of their kind.
    private static func isSentence(_ text: String) -> Bool {
        guard text.utf8.count > 3, !text.isUncertain else { return false }
        let words = text.split { !$0.isLetter }.filter { $0.count > 2 && !$0.uppercased().allSatisfy("IVXLC".contains) }
        guard words.count == 1, let only = words.first else { return words.count > 1 }
        return only.count > 3 && !text.contains(where: \.isNumber)
    }

    /// Only where the form has the column, and no row says anything in it, not even "-".
    private static func unpriced(_ subject: Subject, _ budget: BudgetSpec) -> [Hit] {
        guard let table = subject.table(budget.tabel.id), !table.items.isEmpty else { return [] }
        let columns = table.spec.kolom.filter { column in
            column.isi == .anggaran && table.has(column.id) && table.spec.amended?.before != column.id
        }.map(\.id)
        guard let first = columns.first, table.rows.allSatisfy({ row in columns.allSatisfy { row[$0].isEmpty } }) else {
            return []
        }
        return [
            table.hit(
                nil, first,
                """
                Tabel “\(table.spec.nama)” belum menyebut satu pun jumlah di kolom \(table.label(first)). Isi \
                anggarannya, atau tulis “-” bila memang tidak ada.
                """)
        ]
    }
}

/// Money where nobody looks for it.
enum StrayMoney {
    /// Nothing but an amount, in each of its lines: with its currency, or of at least a million with its groups shown.
    static func isWhole(_ text: String) -> Bool {
        text.split(separator: "\n").allSatisfy { line in
            let amount = Anggaran(raw: String(line))
            guard !hasCurrency(line) else { return true }
            guard let value = amount.amount else { return false }
            return abs(value.amount) >= 1_000_000 && amount.style != .plain && amount.style != nil
        }
    }

    /// "Rp. 102.796.72.000": what follows may be misspelt.
    static func hasCurrency(_ text: some StringProtocol) -> Bool {
        let plain = text.tidied()
        for word in ["rupiah", "rp.", "rp", "idr"] {
            guard let rest = plain.dropping(prefix: word) else { continue }
            let digits = rest.drop { $0 == " " }
            return digits.first?.isNumber == true && !digits.contains { $0.isLetter }
        }
        return false
    }

    /// "Program Penunjang Urusan Rp. 4.100.832.755"
    static func endsWithAmount(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count > 2, let last = words.last, let amount = Anggaran(raw: String(last)).amount else {
            return false
        }
        let named = words[words.count - 2].lowercased()
        return amount.amount >= 1_000_000 && (["rp", "rp."].contains(named) || hasCurrency(last))
    }

    /// What is measured in money: its target is an amount of its own.
    static func isOfMoney(_ indikator: String) -> Bool {
        let words = indikator.lowercased().split { !$0.isLetter }
        return words.contains { ofMoney.contains($0) }
    }

    private static let ofMoney: Set<Substring> = [
        "rupiah", "rp", "pad", "pendapatan", "pdrb", "pajak", "retribusi", "anggaran", "belanja", "dana", "investasi",
        "omzet", "omset", "pembiayaan", "nilai", "penerimaan", "modal", "aset", "piutang", "penjualan", "transaksi",
        "ekspor", "hibah", "laba", "penyaluran", "kredit",
    ]
}
