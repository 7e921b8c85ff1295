/// The documents around one document, as far as there are any and the reader may see them.
public struct Context: Sendable {
    /// How a document stands to the one that is checked.
    public enum Hubungan: String, Sendable, CaseIterable {
        /// The revision before this one.
        case pendahulu
        /// The Perjanjian Kinerja of the same jabatan and year.
        case pk
        /// The Perjanjian Kinerja of the atasan langsung.
        case atasan
        /// The Perjanjian Kinerja of somebody whose atasan langsung this is.
        case bawahan
        /// The Indikator Kinerja Utama of the perangkat daerah.
        case iku
        /// The plan of several years that holds for its year.
        case rencana
        /// The Rencana Aksi of the same jabatan and year.
        case aksi
    }

    public struct Related: Sendable {
        public let hubungan: Hubungan
        public let jabatan: String
        public let naskah: Naskah
        /// What it is, and of which year; `nil` for one that nobody asks for its figures.
        let kind: DocumentKind?
        let tahun: Int?
        /// The short name of its jabatan.
        let slug: String?

        public init(
            _ hubungan: Hubungan, jabatan: String, _ naskah: Naskah, of kind: DocumentKind? = nil, tahun: Int? = nil,
            slug: String? = nil
        ) {
            self.hubungan = hubungan
            self.jabatan = jabatan
            self.naskah = naskah
            self.kind = kind
            self.tahun = tahun
            self.slug = slug
        }
    }

    private let documents: [Related]
    /// The nomenclature of the document's year; `nil` where the kabupaten has none for it.
    public let nomenklatur: Nomenklatur?

    public init(_ documents: [Related] = [], nomenklatur: Nomenklatur? = nil) {
        self.documents = documents
        self.nomenklatur = nomenklatur
    }

    subscript(hubungan: Hubungan) -> [Related] { documents.filter { $0.hubungan == hubungan } }
}
