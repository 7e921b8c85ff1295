/// Everything in which one kind of document differs from another, in one value. A new kind is a new value in `all`
/// and nothing else: storage, editor, workflow, signing, public page and print read it from here.
public struct DocumentKind: Sendable {
    /// The word in the address and in the database, e.g. "pk".
    public let id: String
    public let nama: String
    public let lampiran: [LampiranSpec]
    /// Rules of this kind alone; those that hold for every table are in `Pemeriksa`.
    public let rules: [@Sendable (Naskah) -> [Finding]]
    /// What a reader wants to know first, e.g. "5 sasaran".
    public let summary: @Sendable (Naskah) -> [Ringkasan]

    public init(
        id: String, nama: String, lampiran: [LampiranSpec],
        rules: [@Sendable (Naskah) -> [Finding]], summary: @escaping @Sendable (Naskah) -> [Ringkasan]
    ) {
        self.id = id
        self.nama = nama
        self.lampiran = lampiran
        self.rules = rules
        self.summary = summary
    }

    public static let all: [DocumentKind] = [.perjanjianKinerja]

    public static func named(_ id: String) -> DocumentKind? {
        all.first { $0.id == id }
    }

    public var tabel: [TableSpec] { lampiran.flatMap(\.tabel) }

    public func table(_ id: String) -> TableSpec? {
        tabel.first { $0.id == id }
    }
}

/// One attachment of a document: title, tables, and a signature block at its end.
public struct LampiranSpec: Sendable {
    /// Title lines; `{TAHUN}`, `{JENIS}`, `{JABATAN}`, `{PERANGKAT DAERAH}` and `{TENANT}` are filled in.
    public let judul: [String]
    public let tabel: [TableSpec]

    public init(judul: [String], tabel: [TableSpec]) {
        self.judul = judul
        self.tabel = tabel
    }
}

/// One line of a summary: "Sasaran" — "5", with a remark where the figure leaves something out.
public struct Ringkasan: Sendable, Equatable, Codable {
    public let label: String
    public let nilai: String
    public let catatan: String?

    public init(_ label: String, _ nilai: String, catatan: String? = nil) {
        self.label = label
        self.nilai = nilai
        self.catatan = catatan
    }
}
