/// A printed form while an admin arranges it: every column of the table in order, those that are left out at the end.
public struct FormDraft: Sendable, Equatable {
    public struct Column: Sendable, Equatable {
        public let id: ColumnKey
        public var isUsed: Bool
        public var judul: String
        public var nomor: String
        public var kelompok: String
        public var isOnScreenOnly: Bool
        /// Not on paper where a document leaves it blank from top to bottom.
        public var hidesBlank: Bool

        public init(
            id: ColumnKey, isUsed: Bool, judul: String, nomor: String, kelompok: String, isOnScreenOnly: Bool,
            hidesBlank: Bool = false
        ) {
            self.id = id
            self.isUsed = isUsed
            self.judul = judul
            self.nomor = nomor
            self.kelompok = kelompok
            self.isOnScreenOnly = isOnScreenOnly
            self.hidesBlank = hidesBlank
        }
    }

    public var kolom: [Column]
    public var isDownwards: Bool
    /// Blank prints no sum.
    public var jumlah: String
    public var hasTerbilang: Bool
    /// What `jumlah` is where nobody decides.
    private let usual: String

    public init(kolom: [Column], isDownwards: Bool, jumlah: String, hasTerbilang: Bool, of table: TableSpec) {
        usual = table.usualTotalLabel
        self.kolom = kolom
        self.isDownwards = isDownwards
        self.jumlah = jumlah
        self.hasTerbilang = hasTerbilang
    }

    /// A form of `table`, ready to be changed.
    public init(_ form: TableForm, of table: TableSpec) {
        let used: Set<ColumnKey> = Set(form.kolom.map(\.id))
        let unused: [ColumnSpec] = table.kolom.filter { !used.contains($0.id) && !table.joinsByItself($0.id) }
        kolom =
            form.kolom.map { kolom in
                Column(
                    id: kolom.id, isUsed: true, judul: kolom.judul, nomor: kolom.nomor, kelompok: kolom.kelompok ?? "",
                    isOnScreenOnly: !kolom.isPrinted, hidesBlank: kolom.bilaTerisi == true)
            }
            + unused.map {
                Column(
                    id: $0.id, isUsed: false, judul: $0.judul, nomor: "", kelompok: "", isOnScreenOnly: false,
                    hidesBlank: true)
            }
        isDownwards = form.bulan == .baris
        usual = table.usualTotalLabel
        jumlah = form.jumlah ?? usual
        hasTerbilang = form.terbilang ?? false
    }

    /// As it is kept: what is as usual is left out, so that two forms that print the same are equal.
    public var form: TableForm {
        let columns: [TableForm.Column] = kolom.filter(\.isUsed).map { kolom in
            TableForm.Column(
                id: kolom.id, judul: kolom.judul, nomor: kolom.nomor,
                kelompok: kolom.kelompok.isEmpty ? nil : kolom.kelompok,
                cetak: kolom.isOnScreenOnly ? false : nil,
                bilaTerisi: kolom.hidesBlank && !kolom.isOnScreenOnly ? true : nil)
        }
        return TableForm(
            kolom: columns, bulan: isDownwards ? .baris : nil, jumlah: jumlah == usual ? nil : jumlah,
            terbilang: hasTerbilang ? true : nil)
    }

    /// Moves a column one place towards the beginning (-1) or the end (1); at the edge nothing happens.
    public mutating func move(_ id: ColumnKey, by step: Int) {
        guard let index = kolom.firstIndex(where: { $0.id == id }), kolom.indices.contains(index + step) else { return }
        kolom.swapAt(index, index + step)
    }
}

extension FormDraft {
    /// What cannot be printed, or could never be filled in.
    public enum Fault: Sendable, Equatable {
        /// Without a heading nobody knows what a column holds.
        case noHeading(column: ColumnKey)
        /// A document without it cannot be submitted.
        case missing(column: ColumnKey)
        case nothingPrinted
        /// Months below each other are one column: all twelve side by side in the form, and no triwulan between them.
        case monthsApart
        /// There is no sum to be written in words.
        case wordsWithoutSum
    }

    public func faults(of table: TableSpec) -> [Fault] {
        let used: [Column] = kolom.filter(\.isUsed)
        let ids: Set<ColumnKey> = Set(used.map(\.id))
        let missing: [Fault] = table.kolom.filter { $0.isRequired && !ids.contains($0.id) }.map {
            .missing(column: $0.id)
        }
        let unnamed: [Fault] = used.filter(\.judul.isEmpty).map { .noHeading(column: $0.id) }
        let others: [Fault?] = [
            used.contains { !$0.isOnScreenOnly } ? nil : .nothingPrinted,
            isDownwards && !hasMonthsTogether(table) ? .monthsApart : nil,
            hasTerbilang && jumlah.isEmpty ? .wordsWithoutSum : nil,
        ]
        return missing + unnamed + others.compactMap { $0 }
    }

    private func hasMonthsTogether(_ table: TableSpec) -> Bool {
        // Triwulan that nobody fills are not printed between them.
        let printed: [ColumnKey] = kolom.filter { column in
            column.isUsed && !column.isOnScreenOnly && !(column.hidesBlank && table.isQuarter(column.id))
        }.map(\.id)
        guard let first = printed.firstIndex(where: { table.column($0)?.isi == .bulan }) else { return false }
        let months: [ColumnKey] = printed.filter { table.column($0)?.isi == .bulan }
        return months == table.months && Array(printed[first...].prefix(months.count)) == months
    }
}

extension TableSpec {
    fileprivate func isQuarter(_ id: ColumnKey) -> Bool {
        guard case .quarter? = column(id)?.role else { return false }
        return true
    }
}
