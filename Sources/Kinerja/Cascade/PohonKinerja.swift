/// Pohon kinerja: what is promised in one year, from the tujuan of the Renstra down to the indicators of single jabatan
/// (PermenPANRB 89/2021). Made from the documents in force and from nothing else, so that it never says more than was
/// signed.
public struct PohonKinerja: Sendable, Equatable {
    /// The node of the head, or of the bupati for the whole kabupaten.
    public let akar: Simpul
    /// What names a superior's sasaran that nobody promised, or belongs to a jabatan outside the chain: belum
    /// terhubung.
    public let lepas: [Simpul]

    /// The kinds of document that it is made from.
    public static let jenis: [DocumentKind] = DocumentKind.all.filter { $0.gives.cascade != nil }

    public var count: Int { akar.count + lepas.reduce(0) { $0 + $1.count } }

    /// Whether nobody promised anything.
    public var isEmpty: Bool { count == 1 }
}

extension PohonKinerja {
    /// A tujuan, a sasaran with its indicators, or a jabatan that holds together what serves no sasaran by name.
    public struct Simpul: Sendable, Equatable {
        public let jenis: Jenis
        /// The words of the tujuan or sasaran; the name of the jabatan.
        public let uraian: String
        public let indikator: [Indikator]
        /// Whose it is.
        public let jabatan: Jabatan
        /// The document that says so; nil for a jabatan.
        public let sumber: String?
        public let anak: [Simpul]

        /// This node and all below it.
        public var count: Int { anak.reduce(1) { $0 + $1.count } }

        /// How many nodes the longest way down has.
        public var depth: Int { 1 + (anak.map(\.depth).max() ?? 0) }

        /// The same node above other ones.
        public func with(anak: [Simpul]) -> Simpul {
            Simpul(jenis: jenis, uraian: uraian, indikator: indikator, jabatan: jabatan, sumber: sumber, anak: anak)
        }
    }

    public enum Jenis: Sendable, Equatable {
        case jabatan, tujuan, sasaran
        /// A sasaran of an Indikator Kinerja Individu.
        case individu
    }

    public struct Indikator: Sendable, Equatable {
        public let uraian: String
        /// As it is written, with its unit; empty where the document states none.
        public let target: String
        /// The key of its row in an agreement; nil in other documents.
        public var baris: String?
    }

    /// A document in force.
    public struct Dokumen: Sendable {
        public let jabatan: ID<Jabatan>
        public let jenis: String
        public let naskah: Naskah

        public init(jabatan: ID<Jabatan>, jenis: String, naskah: Naskah) {
            self.jabatan = jabatan
            self.jenis = jenis
            self.naskah = naskah
        }
    }
}

extension PohonKinerja.Dokumen {
    var bagian: Giving.Cascade? { DocumentKind.named(jenis)?.gives.cascade }
}

extension PohonKinerja {
    /// The kinds of document that are one part of it.
    public static func jenis(_ bagian: Giving.Cascade) -> [String] {
        jenis.filter { $0.gives.cascade == bagian }.map(\.id)
    }
}
