/// The name of a column in stored documents, forms, addresses of cells and workbooks. Permanent: signed texts hold it.
///
/// Declared once for the column, its rules and its readers, so that a misspelt column does not compile. What only one
/// kind has is declared with that kind.
public struct ColumnKey: RawRepresentable, Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    public let rawValue: String

    /// A name from a form, a file or a stored text; no column may have it.
    public init(rawValue: String) { self.rawValue = rawValue }

    init(_ name: String) { rawValue = name }

    public var description: String { rawValue }

    public static func < (left: ColumnKey, right: ColumnKey) -> Bool { left.rawValue < right.rawValue }
}

// What several kinds of document have.
extension ColumnKey {
    public static let nomor = ColumnKey("nomor")
    public static let keterangan = ColumnKey("keterangan")

    public static let tujuan = ColumnKey("tujuan")
    public static let indikatorTujuan = ColumnKey("indikatorTujuan")
    public static let sasaran = ColumnKey("sasaran")
    public static let indikator = ColumnKey("indikator")
    public static let definisi = ColumnKey("definisi")
    public static let formulasi = ColumnKey("formulasi")
    public static let satuan = ColumnKey("satuan")
    public static let target = ColumnKey("target")

    public static let program = ColumnKey("program")
    public static let kegiatan = ColumnKey("kegiatan")
    public static let targetKegiatan = ColumnKey("targetKegiatan")
    public static let kode = ColumnKey("kode")
    public static let anggaran = ColumnKey("anggaran")
    public static let pagu = ColumnKey("pagu")
    public static let realisasi = ColumnKey("realisasi")

    /// The level of a row, where a person has chosen it.
    public static let tingkat = ColumnKey("tingkat")

    /// Of running text.
    public static let judul = ColumnKey("judul")
    public static let teks = ColumnKey("teks")
}
