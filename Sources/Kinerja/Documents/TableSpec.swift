/// What a cell holds, and therefore how it is checked, aligned and pasted.
public enum Isi: String, Sendable, Codable {
    case nomor, uraian, target, anggaran
}

public struct ColumnSpec: Sendable, Equatable {
    public let id: String
    public let judul: String
    public let isi: Isi
    /// An item without it is a finding.
    public let isRequired: Bool

    public init(_ id: String, _ judul: String, _ isi: Isi = .uraian, required: Bool = false) {
        self.id = id
        self.judul = judul
        self.isi = isi
        self.isRequired = required
    }
}

/// One table of a document. Rows are printed as they were typed; what belongs together is read from blank leading cells,
/// as in Excel: a row that leaves the leading columns blank continues the row above it.
public struct TableSpec: Sendable {
    public let id: String
    public let nama: String
    public let kolom: [ColumnSpec]
    /// The leading columns that merge downwards when left blank.
    public let induk: [String]
    /// A row with only its number and first text is a heading of the rows below ("1. Inovasi Prioritas").
    public let isGrouped: Bool
    public let isRequired: Bool

    public init(
        id: String, nama: String, kolom: [ColumnSpec], induk: [String], isGrouped: Bool = false, isRequired: Bool = false
    ) {
        self.id = id
        self.nama = nama
        self.kolom = kolom
        self.induk = induk
        self.isGrouped = isGrouped
        self.isRequired = isRequired
    }

    public func column(_ id: String) -> ColumnSpec? {
        kolom.first { $0.id == id }
    }

    /// The columns as this kabupaten prints them.
    public func form(_ settings: TenantSettings) -> TableForm {
        settings.formulir[id]
            ?? TableForm(
                kolom: kolom.enumerated().map { TableForm.Kolom(id: $1.id, judul: $1.judul, nomor: String($0 + 1)) })
    }
}

/// What a row is, read from its blanks.
public enum RowRole: Sendable, Equatable {
    case butir, lanjutan, kelompok
}

extension TableSpec {
    /// The column that names a row: the first that holds text.
    public var pokok: String { kolom.first { $0.isi == .uraian }?.id ?? "" }

    public func role(of baris: Baris) -> RowRole {
        let filled = Set(kolom.map(\.id).filter { !baris[$0].isEmpty })
        if isGrouped, filled.contains(pokok), filled.isSubset(of: ["nomor", pokok]) { return .kelompok }
        return filled.isDisjoint(with: ["nomor", pokok]) ? .lanjutan : .butir
    }
}
