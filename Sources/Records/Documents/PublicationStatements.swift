import Database
import Kinerja

/// A published document at its address, as it was signed. Without a revision, the one in force.
public struct PublishedDocument: Statement {
    public static let sql: StaticString = """
        SELECT d.id, d.status, d.revisi, d.kode, d.snapshot_id, s.isi, s.sha256, j.nama AS jabatan, coalesce(j.slug = p.slug, false) AS kepala,
               coalesce(
                 (SELECT octet_length(f.isi) FROM signed_pdf f WHERE f.tenant_id = d.tenant_id AND f.snapshot_id = d.snapshot_id
                   ORDER BY f.tahap DESC LIMIT 1),
                 (SELECT octet_length(k.isi) FROM pdf k WHERE k.tenant_id = d.tenant_id AND k.snapshot_id = d.snapshot_id
                   ORDER BY k.waktu DESC LIMIT 1)) AS ukuran_pdf, s.cara, p.slug AS perangkat_daerah_slug
        FROM document d
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
        JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
        WHERE d.jenis = $1 AND d.tahun = $2 AND j.slug = $3 AND ($4::int IS NULL OR d.revisi = $4)
        ORDER BY d.revisi DESC LIMIT 1
        """
    public static var sample: PublishedDocument { PublishedDocument(jenis: "", tahun: 1, slug: "", revisi: nil) }
    public var parameters: [Parameter] { [.text(jenis), .int(tahun), .text(slug), .int(revisi)] }

    let jenis: String
    let tahun: Int
    let slug: String
    let revisi: Int?

    public init(jenis: String, tahun: Int, slug: String, revisi: Int?) {
        self.jenis = jenis
        self.tahun = tahun
        self.slug = slug
        self.revisi = revisi
    }

    public struct Result: Row {
        public let id: ID<Document>
        public let status: Status
        public let revisi: Int
        public let kode: String
        public let snapshot: ID<FrozenSnapshot>?
        public let isi: String
        public let sha256: [UInt8]
        public let jabatan: String
        /// Whether the jabatan is the head of its perangkat daerah.
        public let isHead: Bool
        /// Bytes of the signed file, or of the newest PDF; nil until one was made.
        public let ukuranPDF: Int?
        public let cara: CaraTandaTangan
        /// Nil for an office above all perangkat daerah.
        public let perangkatDaerahSlug: String?

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            status = try row.read("status")
            revisi = try row.read("revisi")
            kode = try row.read("kode")
            snapshot = try row.read("snapshot_id")
            isi = try row.read("isi")
            sha256 = try row.read("sha256")
            jabatan = try row.read("jabatan")
            isHead = try row.read("kepala")
            ukuranPDF = try row.read("ukuran_pdf")
            cara = try row.read("cara")
            perangkatDaerahSlug = try row.read("perangkat_daerah_slug")
        }
    }
}

/// Who signed the published revisions at an address, and what became of them.
public struct PublishedSignatures: Statement {
    public static let sql: StaticString = """
        SELECT d.revisi, d.status, CASE WHEN d.revisi > 0 THEN s.isi::jsonb ->> 'perubahan' END AS perubahan, g.pihak, g.nama, g.jabatan, g.waktu
        FROM document d
        JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        JOIN signature g ON g.tenant_id = d.tenant_id AND g.document_id = d.id AND g.snapshot_id = d.snapshot_id
        WHERE d.jenis = $1 AND d.tahun = $2 AND j.slug = $3
        ORDER BY d.revisi DESC, g.waktu
        """
    public static var sample: PublishedSignatures { PublishedSignatures(jenis: "", tahun: 1, slug: "") }
    public var parameters: [Parameter] { [.text(jenis), .int(tahun), .text(slug)] }

    let jenis: String
    let tahun: Int
    let slug: String

    public init(jenis: String, tahun: Int, slug: String) {
        self.jenis = jenis
        self.tahun = tahun
        self.slug = slug
    }

    public struct Result: Row {
        public let revisi: Int
        public let status: Status
        /// Why this revision was made; `nil` for an original.
        public let perubahan: String?
        public let pihak: Pihak
        public let nama: String
        public let jabatan: String
        public let waktu: Instant

        public init(from row: inout RowReader) throws {
            revisi = try row.read("revisi")
            status = try row.read("status")
            perubahan = try row.read("perubahan")
            pihak = try row.read("pihak")
            nama = try row.read("nama")
            jabatan = try row.read("jabatan")
            waktu = try row.read("waktu")
        }
    }
}

/// The published document with a verification code.
public struct PublishedByCode: Statement {
    public static let sql: StaticString = """
        SELECT d.jenis, d.tahun, d.revisi, d.status, j.slug, j.nama AS jabatan, s.isi, s.sha256
        FROM document d
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
        WHERE d.kode = $1
        """
    public static var sample: PublishedByCode { PublishedByCode(kode: "") }
    public var parameters: [Parameter] { [.text(kode)] }

    let kode: String

    public init(kode: String) {
        self.kode = kode
    }

    public struct Result: Row {
        public let jenis: String
        public let tahun: Int
        public let revisi: Int
        public let status: Status
        public let slug: String
        public let jabatan: String
        public let isi: String
        public let sha256: [UInt8]

        public init(from row: inout RowReader) throws {
            jenis = try row.read("jenis")
            tahun = try row.read("tahun")
            revisi = try row.read("revisi")
            status = try row.read("status")
            slug = try row.read("slug")
            jabatan = try row.read("jabatan")
            isi = try row.read("isi")
            sha256 = try row.read("sha256")
        }
    }
}

/// Who signed the published document with a verification code.
public struct SignaturesByCode: Statement {
    public static let sql: StaticString = """
        SELECT g.pihak, g.nama, g.jabatan, g.waktu, g.cara, c.der, r.waktu AS dicabut
        FROM document d
        JOIN signature g ON g.tenant_id = d.tenant_id AND g.document_id = d.id AND g.snapshot_id = d.snapshot_id
        LEFT JOIN sertifikat c ON c.tenant_id = g.tenant_id AND c.id = g.sertifikat_id
        LEFT JOIN pencabutan r ON r.tenant_id = c.tenant_id AND r.sertifikat_id = c.id
        WHERE d.kode = $1 ORDER BY g.waktu
        """
    public static var sample: SignaturesByCode { SignaturesByCode(kode: "") }
    public var parameters: [Parameter] { [.text(kode)] }

    let kode: String

    public init(kode: String) {
        self.kode = kode
    }

    public struct Result: Row {
        public let pihak: Pihak
        public let nama: String
        public let jabatan: String
        public let waktu: Instant
        public let cara: CaraTandaTangan
        /// The certificate; nil unless it is of the kabupaten's own authority.
        public let der: [UInt8]?
        /// When that was revoked, if it was.
        public let dicabut: Instant?

        public init(from row: inout RowReader) throws {
            pihak = try row.read("pihak")
            nama = try row.read("nama")
            jabatan = try row.read("jabatan")
            waktu = try row.read("waktu")
            cara = try row.read("cara")
            der = try row.read("der")
            dicabut = try row.read("dicabut")
        }
    }
}

/// What was published: how many documents of which kind in which year, newest year first. A kind that this program does
/// not know is not shown as another.
public struct PublishedKinds: Statement {
    public static let sql: StaticString = """
        SELECT jenis, tahun, count(*)::int AS jumlah FROM document WHERE status = 'berlaku' AND jenis = ANY ($1::text[])
        GROUP BY jenis, tahun ORDER BY tahun DESC, jenis
        """
    public static var sample: PublishedKinds { PublishedKinds() }
    public var parameters: [Parameter] { [.texts(DocumentKind.all.map(\.id))] }

    public init() {}

    public struct Result: Row {
        public let kind: DocumentKind
        public let tahun: Int
        public let jumlah: Int

        public init(from row: inout RowReader) throws {
            kind = try row.read("jenis")
            tahun = try row.read("tahun")
            jumlah = try row.read("jumlah")
        }
    }
}

/// The heads of the perangkat daerah with what they published in a year, and every other office that published, the
/// bupati's among them. Without a year, the newest.
public struct PublishedOfYear: Statement {
    public static let sql: StaticString = """
        SELECT p.nama AS perangkat_daerah, p.slug AS perangkat_daerah_slug, j.slug, j.nama AS jabatan, coalesce(j.slug = p.slug, false) AS kepala,
               d.status, d.revisi, s.ringkasan,
               (SELECT max(g.waktu) FROM signature g WHERE g.tenant_id = d.tenant_id AND g.snapshot_id = d.snapshot_id) AS waktu,
               (SELECT g.nama FROM signature g
                 WHERE g.tenant_id = d.tenant_id AND g.snapshot_id = d.snapshot_id AND g.pihak = 'pertama') AS pihak_pertama
        FROM jabatan j
        LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
        LEFT JOIN document d ON d.tenant_id = j.tenant_id AND d.jabatan_id = j.id AND d.jenis = $1
             AND d.tahun = coalesce($2, (SELECT max(n.tahun) FROM document n WHERE n.jenis = $1)) AND d.status = 'berlaku'
        LEFT JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
        WHERE d.id IS NOT NULL OR j.slug = p.slug
        ORDER BY p.nama NULLS FIRST, j.slug <> p.slug, j.nama
        """
    public static var sample: PublishedOfYear { PublishedOfYear(jenis: "", tahun: nil) }
    public var parameters: [Parameter] { [.text(jenis), .int(tahun)] }

    let jenis: String
    let tahun: Int?

    public init(jenis: String, tahun: Int?) {
        self.jenis = jenis
        self.tahun = tahun
    }

    public struct Result: Row {
        public let perangkatDaerah: String?
        public let perangkatDaerahSlug: String?
        public let slug: String
        public let jabatan: String
        public let isHead: Bool
        public let status: Status?
        public let revisi: Int?
        public let ringkasan: String?
        public let waktu: Instant?
        public let pihakPertama: String?

        public init(from row: inout RowReader) throws {
            perangkatDaerah = try row.read("perangkat_daerah")
            perangkatDaerahSlug = try row.read("perangkat_daerah_slug")
            slug = try row.read("slug")
            jabatan = try row.read("jabatan")
            isHead = try row.read("kepala")
            status = try row.read("status")
            revisi = try row.read("revisi")
            ringkasan = try row.read("ringkasan")
            waktu = try row.read("waktu")
            pihakPertama = try row.read("pihak_pertama")
        }
    }
}

/// The documents of one kind and year in force of one perangkat daerah, its head's first, as they were signed, with who
/// signed.
public struct PublishedSet: Statement {
    public static let sql: StaticString = """
        SELECT d.kode, s.isi, s.sha256, s.cara, g.pihak, g.waktu
        FROM document d
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
        JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
        JOIN signature g ON g.tenant_id = d.tenant_id AND g.document_id = d.id AND g.snapshot_id = d.snapshot_id
        WHERE d.jenis = $1 AND d.tahun = $2 AND p.slug = $3 AND d.status = 'berlaku'
        ORDER BY j.slug <> p.slug, j.id, g.waktu
        """
    public static var sample: PublishedSet { PublishedSet(jenis: "", tahun: 1, perangkatDaerah: "") }
    public var parameters: [Parameter] { [.text(jenis), .int(tahun), .text(perangkatDaerah)] }

    let jenis: String
    let tahun: Int
    let perangkatDaerah: String

    public init(jenis: String, tahun: Int, perangkatDaerah: String) {
        self.jenis = jenis
        self.tahun = tahun
        self.perangkatDaerah = perangkatDaerah
    }

    /// One row for each signature.
    public struct Result: Row {
        public let kode: String
        public let isi: String
        public let sha256: [UInt8]
        public let cara: CaraTandaTangan
        public let pihak: Pihak
        public let waktu: Instant

        public init(from row: inout RowReader) throws {
            kode = try row.read("kode")
            isi = try row.read("isi")
            sha256 = try row.read("sha256")
            cara = try row.read("cara")
            pihak = try row.read("pihak")
            waktu = try row.read("waktu")
        }
    }
}

/// A few documents in force of one kind and year, in the order of their making, from one on.
public struct PublishedPage: Statement {
    public static let sql: StaticString = """
        SELECT d.id, d.kode, j.nama AS jabatan, s.isi, s.sha256
        FROM document d
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
        WHERE d.jenis = $1 AND d.tahun = $2 AND d.status = 'berlaku' AND d.id > $3
        ORDER BY d.id LIMIT 16
        """
    public static var sample: PublishedPage { PublishedPage(jenis: "", tahun: 1, after: 0) }
    public var parameters: [Parameter] { [.text(jenis), .int(tahun), .int(after)] }

    let jenis: String
    let tahun: Int
    let after: Int

    public init(jenis: String, tahun: Int, after: Int) {
        self.jenis = jenis
        self.tahun = tahun
        self.after = after
    }

    public struct Result: Row {
        public let id: Int
        public let kode: String
        public let jabatan: String
        public let isi: String
        public let sha256: [UInt8]

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            kode = try row.read("kode")
            jabatan = try row.read("jabatan")
            isi = try row.read("isi")
            sha256 = try row.read("sha256")
        }
    }
}
