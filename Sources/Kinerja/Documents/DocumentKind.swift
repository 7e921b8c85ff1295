/// Everything in which one kind of document differs from another, in one value. A new kind is a new value in `all`
/// and nothing else: storage, editor, workflow, signing, public page and print read it from here.
public struct DocumentKind: Sendable {
    /// The word in the address and in the database, e.g. "pk".
    public let id: String
    public let nama: String
    /// What people call it in passing: "PK".
    public let singkatan: String
    /// Title lines of the document, with the placeholders of `LampiranSpec`.
    public let judul: [String]
    /// Whether it opens with the statement in which the parties promise (PermenPANRB 53/2014).
    public let hasStatement: Bool
    public let signers: Signers
    /// What is asked besides place and date.
    public let isian: [IsianSpec]
    public let lampiran: [LampiranSpec]
    /// Rules of this kind alone; `Rule.general` holds for all.
    public let rules: [Rule]
    /// What a reader wants to know first, e.g. "5 sasaran".
    public let summary: @Sendable (Naskah) -> [Ringkasan]

    /// Who signs.
    public enum Signers: Sendable {
        /// The jabatan that it belongs to, and its atasan langsung where there is one.
        case parties
        /// The head of the perangkat daerah alone.
        case head
    }

    public init(
        id: String, nama: String, singkatan: String, judul: [String], hasStatement: Bool = false, signers: Signers,
        isian: [IsianSpec] = [], lampiran: [LampiranSpec], rules: [Rule] = [],
        summary: @escaping @Sendable (Naskah) -> [Ringkasan]
    ) {
        self.id = id
        self.nama = nama
        self.singkatan = singkatan
        self.judul = judul
        self.hasStatement = hasStatement
        self.signers = signers
        self.isian = isian
        self.lampiran = lampiran
        self.rules = rules
        self.summary = summary
    }

    public static let all: [DocumentKind] = [
        .perjanjianKinerja, .indikatorKinerjaIndividu, .rencanaAksi, .indikatorKinerjaUtama, .rencanaKinerjaTahunan, .laporanKinerja,
    ]

    public static func named(_ id: String) -> DocumentKind? {
        all.first { $0.id == id }
    }

    public var tabel: [TableSpec] { lampiran.flatMap(\.tabel) }

    public func table(_ id: String) -> TableSpec? {
        tabel.first { $0.id == id }
    }

    /// Which variant of its forms a document of this kind has.
    public func variant(_ naskah: Naskah, revisi: Int) -> FormVariant {
        FormVariant(isRevision: revisi > 0, tingkat: naskah.isian["tingkat"] ?? "")
    }
}

/// A field of a document besides place and date.
public struct IsianSpec: Sendable, Equatable {
    public let id: String
    public let label: String
    public let hint: String?
    public let isRequired: Bool
    /// The words to choose from; free text where there are none.
    public let pilihan: [String]
    /// What a word is called where people choose it; itself where it is not here.
    public let sebutan: [String: String]
    /// What stands there before anybody typed.
    public let semula: String

    public init(
        _ id: String, _ label: String, hint: String? = nil, required: Bool = false, pilihan: [String] = [],
        sebutan: [String: String] = [:], semula: String = ""
    ) {
        self.id = id
        self.label = label
        self.hint = hint
        isRequired = required
        self.pilihan = pilihan
        self.sebutan = sebutan
        self.semula = semula
    }
}

/// One attachment of a document: title, tables, and a signature block at its end.
///
/// Titles and header lines may name what is filled in: `{TAHUN}`, `{TAHUN LALU}`, `{JENIS}`, `{JABATAN}`, `{ESELON}`, `{NAMA}`,
/// `{PERANGKAT DAERAH}`, `{TENANT}`, and the document's own fields by their id, `{nomorKeputusan}`.
public struct LampiranSpec: Sendable {
    public let id: String
    public let judul: [String]
    /// Lines between title and tables, "Nomor : 050/257". One whose value is blank is not printed.
    public let kepala: [Kepala]
    public let tabel: [TableSpec]
    /// Whether the signatures are repeated at its end.
    public let isSigned: Bool

    public init(id: String, judul: [String], kepala: [Kepala] = [], tabel: [TableSpec], isSigned: Bool = true) {
        self.id = id
        self.judul = judul
        self.kepala = kepala
        self.tabel = tabel
        self.isSigned = isSigned
    }
}

/// A labelled line of a header.
public struct Kepala: Sendable, Equatable, Codable {
    public var label: String
    public var nilai: String

    public init(_ label: String, _ nilai: String) {
        self.label = label
        self.nilai = nilai
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
