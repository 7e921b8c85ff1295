/// One attachment of a document: title, tables, and a signature block at its end.
///
/// Titles and header lines may name what is filled in (`PlaceholderName`), and the document's own fields by their id,
/// `{nomorKeputusan}`. Those of a kind with a period also each of its years, `{TAHUN 1}`.
public struct LampiranSpec: Sendable {
    public let id: String
    public let judul: [String]
    /// Lines between title and tables, "Nomor : 050/257". One whose value is blank is not printed.
    public let kepala: [BarisKepala]
    public let tabel: [TableSpec]
    /// Whether the signatures are repeated at its end.
    public let isSigned: Bool

    public init(id: String, judul: [String], kepala: [BarisKepala] = [], tabel: [TableSpec], isSigned: Bool = true) {
        self.id = id
        self.judul = judul
        self.kepala = kepala
        self.tabel = tabel
        self.isSigned = isSigned
    }
}

/// A labelled line of a header.
public struct BarisKepala: Sendable, Equatable, Codable {
    public var label: String
    public var nilai: String

    public init(_ label: String, _ nilai: String) {
        self.label = label
        self.nilai = nilai
    }
}
