/// The label of a row that only says what the rows above it come to: "Jumlah", "TOTAL ANGGARAN :", "Sub Total".
enum TotalLabel {
    /// What stands below a table besides its rows.
    enum Kind {
        case sum
        /// "Terbilang: enam miliar rupiah"
        case words
    }

    /// `nil` for any other text: "Jumlah Desa" counts desa. An amount may stand behind the label: a cell that spans the
    /// whole row holds both.
    static func kind(of text: String) -> Kind? {
        // Most cells are seen to be something else by their first letter.
        guard let first = text.utf8.first(where: { $0 > 0x40 }) else { return nil }
        let isLikely: Bool = text.utf8.count <= longest && initials.contains(first | 0x20)
        return isLikely && isSum(text) ? .sum : isInWords(text, first) ? .words : nil
    }

    private static func isSum(_ text: String) -> Bool {
        let words = label(text).lowercased().split { !$0.isLetter }
        let own = prefixes.contains(words.first ?? "") ? words.dropFirst() : words[...]
        guard let head = own.first, heads.contains(head) else { return false }
        return own.dropFirst().allSatisfy { heads.contains($0) || objects.contains($0) }
    }

    /// The amount in the label's own cell, "JUMLAH Rp 5.000.000".
    static func amount(in text: String) -> Anggaran? {
        let amount = Anggaran(raw: String(text.dropFirst(label(text).count)))
        return amount.reading == .empty ? nil : amount
    }

    /// The text before its digits.
    private static func label(_ text: String) -> Substring {
        guard let digit = text.firstIndex(where: \.isNumber), Anggaran(raw: String(text[digit...])).amount != nil else {
            return text[...]
        }
        return text[..<digit]
    }

    /// "(Enam miliar rupiah)"
    private static func isInWords(_ text: String, _ first: UInt8) -> Bool {
        if first | 0x20 == UInt8(ascii: "t"), text.drop(while: { $0 == "(" }).dropping(prefix: "terbilang") != nil {
            return true
        }
        let end = text.utf8.reversed().drop { $0 < 0x41 }.prefix(6).map { $0 | 0x20 }
        return end.elementsEqual("haipur".utf8) && Terbilang.read(text) != nil
    }

    private static let longest = 80
    private static let initials: [UInt8] = Array("jtsg".utf8)
    private static let heads: Set<Substring> = ["jumlah", "total", "subtotal", "subjumlah", "jml"]
    private static let prefixes: Set<Substring> = ["sub", "grand"]
    /// What is summed, and how much of it. With any other word the text is about something else.
    private static let objects: Set<Substring> = [
        "anggaran", "pagu", "biaya", "belanja", "dana", "nilai", "keseluruhan", "seluruhnya", "seluruh", "semua",
        "besar", "akhir", "umum", "rp", "rupiah", "dalam", "program", "kegiatan", "sub", "dan", "apbd", "apbn", "dak",
        "murni", "perubahan", "i", "ii", "iii", "iv", "v", "a", "b", "c", "d",
    ]
}

/// A printed total beside what it should be.
public struct PrintedTotal: Sendable, Equatable {
    /// The row that states it.
    let row: Baris
    /// "JUMLAH"
    public let label: String
    public let column: ColumnKey
    public let written: Anggaran
    /// What the rows above come to; `nil` where one of them cannot be read, or there is none.
    public let sum: Rupiah?
    /// Whether it says something else than the rows above.
    public let deviates: Bool
}

extension TableSpec {
    /// Whether a row is no line of the table but states its sum, in figures or in words: beside the label it holds
    /// nothing but figures. Where none of them is money, a target is no sum: "Jumlah Kegiatan", 5, is an indicator.
    func isTotal(_ row: Baris) -> Bool {
        guard statesMoney, row.texts.contains(where: { TotalLabel.kind(of: $0) != nil }) else { return false }
        let hasMoney = moneyColumns.contains { !row[$0].isEmpty }
        return kolom.allSatisfy { column in
            let text = row[column.id]
            guard !text.isEmpty, TotalLabel.kind(of: text) == nil, !Rupiah.isUnit(text), !text.isDash else {
                return true
            }
            return text.isFigure && (hasMoney || column.isi.traits.reading == .nothing || text.isMoney)
        }
    }

    /// What a row says that is the sum of others; `nil` for any other row.
    public func totalLabel(of row: Baris) -> String? {
        guard bentuk == .tabel, isTotal(row) else { return nil }
        return kolom.map { row[$0.id] }.first { TotalLabel.kind(of: $0) != nil }
    }

    /// Each amount that a row states as the sum of the rows above it. Below subtotals a total may be the sum of these
    /// or of all rows; a subtotal is that of the rows since the last one.
    public func totals(in rows: [Baris]) -> [PrintedTotal] {
        moneyColumns.flatMap { column -> [PrintedTotal] in
            var (above, since, found) = ([Baris](), [Baris](), [PrintedTotal]())
            for row in rows {
                guard role(of: row) == .jumlah else {
                    above.append(row)
                    since.append(row)
                    continue
                }
                guard let written = stated(by: row, in: column) else { continue }
                let sums = [since, above].map { JumlahAnggaran(addends(in: $0, column: column)) }
                // Below headings with subtotals the amounts of the lines are another way to the same total.
                let lines = kelompok.contains(column) ? [JumlahAnggaran(amounts(in: above, column: column))] : []
                found.append(total(row, column, written, sums.first { $0.hasAmount } ?? sums[1], sums + lines))
                since = []
            }
            return found
        }
    }

    private func total(
        _ row: Baris, _ column: ColumnKey, _ written: Anggaran, _ usual: JumlahAnggaran, _ accepted: [JumlahAnggaran]
    ) -> PrintedTotal {
        let sum = usual.unreadable == 0 && usual.hasAmount ? usual.jumlah : nil
        let agrees = accepted.contains { $0.hasAmount && $0.jumlah == written.amount }
        let isComparable = sum != nil && written.amount != nil
        return PrintedTotal(
            row: row, label: row.label ?? "", column: column, written: written, sum: sum,
            deviates: isComparable && !agrees)
    }

    /// The amount in its column; where no column of amounts holds one, that beside the label.
    private func stated(by row: Baris, in column: ColumnKey) -> Anggaran? {
        if !row[column].isEmpty { return Anggaran(raw: row[column]) }
        guard column == moneyColumns.last, moneyColumns.allSatisfy({ row[$0].isEmpty }) else {
            return nil
        }
        if let own = row.label.flatMap(TotalLabel.amount) { return own }
        return row.texts.map { Anggaran(raw: $0) }.filter { $0.amount != nil }.max {
            $0.raw.utf8.count < $1.raw.utf8.count
        }
    }

    /// The columns that hold money in every row, and those whose headings state it.
    private var moneyColumns: [ColumnKey] {
        currentAmountColumns.filter { column($0)?.isi == .anggaran || kelompok.contains($0) }
    }
}

extension String {
    /// A number or an amount, readable or not.
    fileprivate var isFigure: Bool {
        contains(where: \.isNumber)
            && (["", "rp", "idr", "rupiah"].contains(filter(\.isLetter).lowercased())
                || Anggaran(raw: self).amount != nil)
    }

    /// A figure that can only be money.
    fileprivate var isMoney: Bool { contains(where: \.isLetter) || filter(\.isNumber).count > 6 }
}

extension Baris {
    /// Its label as a total.
    fileprivate var label: String? { texts.filter { TotalLabel.kind(of: $0) == .sum }.min() }
}
