/// How a table is printed: with lines and columns, or as running text with headings and lists.
public enum Bentuk: String, Sendable, Codable {
    case tabel, teks
}

/// One table of a document. Rows are printed as they were typed; what belongs together is read from blank leading
/// cells, as in Excel: a row that leaves the leading columns blank continues the row above it.
public struct TableSpec: Sendable {
    public let id: String
    public internal(set) var nama: String
    /// A line printed above the table, with the placeholders of `LampiranSpec`; none for most.
    public internal(set) var judul: String?
    public let bentuk: Bentuk
    public internal(set) var kolom: [ColumnSpec]
    /// The leading columns that merge downwards when left blank.
    public let induk: [ColumnKey]
    /// The columns that a heading of the rows below may fill ("1. Inovasi Prioritas"); the last of them may be its
    /// subtotal. None where rows have no headings.
    public let kelompok: [ColumnKey]
    public let isRequired: Bool
    /// Kept with the jabatan: what one document says, the next of the same jabatan begins with.
    public let isOfJabatan: Bool
    /// Of some perangkat daerah only: no step of a document until a kabupaten takes it in, or something stands in it.
    public private(set) var isInStock = false
    /// Whether it prints columns that are blank from top to bottom: people here chose each of them by its heading.
    public private(set) var printsBlank = false

    public init(
        id: String, nama: String, judul: String? = nil, kolom: [ColumnSpec], induk: [ColumnKey],
        kelompok: [ColumnKey] = [],
        isRequired: Bool = false
    ) {
        self.id = id
        self.nama = nama
        self.judul = judul
        bentuk = .tabel
        self.kolom = kolom
        self.induk = induk
        self.kelompok = kelompok
        self.isRequired = isRequired
        isOfJabatan = false
    }

    /// Running text: a heading fills `judul`, an item of a list `nomor` and `teks`, a paragraph `teks` alone.
    public init(
        teks id: String, nama: String, judul: String? = nil, isRequired: Bool = false, isOfJabatan: Bool = false
    ) {
        self.id = id
        self.nama = nama
        self.judul = judul
        bentuk = .teks
        kolom = [
            ColumnSpec(.nomor, "No", .nomor), ColumnSpec(.judul, "Judul", role: .heading),
            ColumnSpec(.teks, "Teks", role: .paragraph),
        ]
        induk = []
        kelompok = []
        self.isRequired = isRequired
        self.isOfJabatan = isOfJabatan
    }

    /// The table with all of its columns on paper.
    func printingBlank() -> TableSpec {
        var table = self
        table.printsBlank = true
        return table
    }

    func inStock() -> TableSpec {
        var table = self
        table.isInStock = true
        return table
    }

    public func column(_ id: ColumnKey) -> ColumnSpec? {
        kolom.first { $0.id == id }
    }
}

/// What a row is, read from its blanks.
public enum RowRole: Sendable, Equatable {
    case butir, lanjutan, kelompok
    /// The printed sum of the rows above it, which is not added to them.
    case jumlah

    /// Whether the row is a line of the table, rather than a heading or a sum of lines.
    public var isLine: Bool { self == .butir || self == .lanjutan }
}

extension TableSpec {
    public func role(of baris: Baris) -> RowRole {
        guard bentuk == .tabel else { return heading.map { baris[$0].isEmpty } ?? true ? .butir : .kelompok }
        guard !isTotal(baris) else { return .jumlah }
        let filled = Set(kolom.filter { $0.role != .rowLevel && !baris[$0.id].isEmpty }.map(\.id))
        if filled.isSubset(of: kelompok),
            kelompok.contains(where: { filled.contains($0) && column($0)?.isi == .uraian })
        {
            return .kelompok
        }
        return filled.isDisjoint(with: [nomor, pokok].compactMap { $0 }) ? .lanjutan : .butir
    }
}

extension TableSpec {
    /// The amounts of money in a column: of one that holds money all, of one whose unit stands beside it those in
    /// rupiah. One cell may list several, one below the other. Headings and sums repeat what the others say and do not
    /// count.
    public func amounts(in rows: [Baris], column id: ColumnKey) -> [Anggaran] {
        rows.filter { role(of: $0).isLine }.flatMap { stated(by: $0, in: id) }
    }

    /// The amounts of money that a row states in a column: a heading its subtotal.
    func stated(by row: Baris, in id: ColumnKey) -> [Anggaran] {
        guard let column = column(id) else { return [] }
        switch role(of: row) {
        case .jumlah: return []
        case .kelompok: return kelompok.contains(id) ? [Anggaran(raw: row[id])] : []
        case .butir, .lanjutan:
            guard column.isi == .anggaran || column.satuan.map({ Rupiah.isUnit(row[$0]) }) == true else { return [] }
            return row[id].split(separator: "\n").map { Anggaran(raw: String($0)) }
        }
    }

    /// What the sum below a column adds: every amount once, that of a program and not those of its kegiatan again
    /// (`RowTree.addends`). Where all rows stand side by side: the subtotals of the headings where these state them,
    /// otherwise every amount.
    /// - Parameter tree: of the rows, where it is known already.
    public func addends(in rows: [Baris], column id: ColumnKey, _ tree: RowTree? = nil) -> [Anggaran] {
        let tree = hasLevels ? tree ?? self.tree(of: rows) : RowTree()
        guard !tree.isDeep else { return tree.addends { stated(by: rows[$0], in: id) } }
        let subtotals = rows.filter { role(of: $0) == .kelompok }.flatMap { stated(by: $0, in: id) }
        return subtotals.isEmpty ? amounts(in: rows, column: id) : subtotals
    }

    /// The columns that may hold money, in order.
    public var amountColumns: [ColumnKey] {
        kolom.filter { column in
            column.isi == .anggaran || column.satuan != nil && column.isi == .target && isMoneyPossible
        }.map(\.id)
    }

    /// The same without the amounts before a change.
    public var currentAmountColumns: [ColumnKey] { amountColumns.filter { $0 != amended?.before } }

    /// Whether its rows or its headings state money, so that it has a sum.
    var statesMoney: Bool { kolom.contains { $0.isi == .anggaran || $0.isi == .target && kelompok.contains($0.id) } }

    private var isMoneyPossible: Bool { !kolom.contains { $0.isi == .anggaran } }
}
