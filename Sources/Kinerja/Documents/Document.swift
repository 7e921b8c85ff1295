/// Where a document stands. Published means `berlaku` or `digantikan`: a citizen sees these and no other.
public enum Status: String, Sendable, CaseIterable {
    case draf, diajukan, dikembalikan, berlaku, digantikan, dihapus
    case ditandatanganiPihakPertama = "ditandatangani_pihak_pertama"

    public var isPublished: Bool { self == .berlaku || self == .digantikan }
    public var isDraft: Bool { self == .draf || self == .dikembalikan }
}

/// The envelope that every kind of document shares: whose it is, for which year, where it stands.
public struct Document: Sendable {
    public let id: ID<Document>
    public let kind: DocumentKind
    /// Who signs, as it was when the document began.
    public let signers: Signers
    public let tahun: Int
    public let jabatan: Jabatan
    public let perangkatDaerah: PerangkatDaerah?
    /// The jabatan at the head of the perangkat daerah.
    public let jabatanKepala: ID<Jabatan>?
    /// 0 is the original; each PK Perubahan adds one.
    public let revisi: Int
    public let status: Status
    /// The newest version of its naskah; 0 before the first save.
    public let versi: Int
    /// Eight Crockford characters, printed on the document, open at `/v/KODE` once it is published.
    public let kode: String

    public init(
        id: ID<Document>, kind: DocumentKind, tahun: Int, jabatan: Jabatan, perangkatDaerah: PerangkatDaerah?,
        jabatanKepala: ID<Jabatan>? = nil, signers: Signers? = nil, revisi: Int, status: Status, versi: Int,
        kode: String
    ) {
        self.id = id
        self.kind = kind
        self.signers = signers ?? kind.signers
        self.tahun = tahun
        self.jabatan = jabatan
        self.perangkatDaerah = perangkatDaerah
        self.jabatanKepala = jabatanKepala
        self.revisi = revisi
        self.status = status
        self.versi = versi
        self.kode = kode
    }
}
