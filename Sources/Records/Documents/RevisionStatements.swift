import Database
import Kinerja

/// The document that a revision changes: the one before it, of the same kind, year and jabatan.
public struct PredecessorOf: Statement {
    public static let sql: StaticString = """
        SELECT b.id, b.jenis, b.penanda_tangan, b.tahun, b.revisi, b.status, b.versi, b.kode,
               j.id AS jabatan_id, j.slug AS jabatan_slug, j.nama AS jabatan_nama, j.eselon, j.atasan_id,
               app.head_of(j.perangkat_daerah_id) AS kepala_id,
               p.id AS perangkat_daerah_id, p.slug AS perangkat_daerah_slug, p.nama AS perangkat_daerah_nama, p.singkatan, p.kop
        FROM document d
        JOIN document b ON b.tenant_id = d.tenant_id AND b.jenis = d.jenis AND b.tahun = d.tahun AND b.jabatan_id = d.jabatan_id
             AND b.revisi = d.revisi - 1 AND b.status <> 'dihapus'
        JOIN jabatan j ON j.tenant_id = b.tenant_id AND j.id = b.jabatan_id
        LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
        WHERE d.id = $1
        """
    public static var sample: PredecessorOf { PredecessorOf(document: .sample) }
    public var parameters: [Parameter] { [.id(document)] }

    let document: ID<Document>

    public init(document: ID<Document>) {
        self.document = document
    }

    public typealias Result = DocumentRow
}

/// The deleted draft of a revision of what is in force at an address, if there is one to restore.
public struct DeletedRevision: Statement {
    public static let sql: StaticString = """
        SELECT d.id, d.jenis, d.penanda_tangan, d.tahun, d.revisi, d.status, d.versi, d.kode,
               j.id AS jabatan_id, j.slug AS jabatan_slug, j.nama AS jabatan_nama, j.eselon, j.atasan_id,
               app.head_of(j.perangkat_daerah_id) AS kepala_id,
               p.id AS perangkat_daerah_id, p.slug AS perangkat_daerah_slug, p.nama AS perangkat_daerah_nama, p.singkatan, p.kop
        FROM document b
        JOIN document d ON d.tenant_id = b.tenant_id AND d.jenis = b.jenis AND d.tahun = b.tahun AND d.jabatan_id = b.jabatan_id
             AND d.revisi = b.revisi + 1
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
        WHERE b.id = $1 AND d.status = 'dihapus'
        ORDER BY d.id DESC LIMIT 1
        """
    public static var sample: DeletedRevision { DeletedRevision(of: .sample) }
    public var parameters: [Parameter] { [.id(document)] }

    let document: ID<Document>

    /// - Parameter document: the one in force.
    public init(of document: ID<Document>) {
        self.document = document
    }

    public typealias Result = DocumentRow
}

/// The signed text that a document is best compared with: that of its predecessor, of an original that of the year before.
public struct SnapshotBefore: Statement {
    public static let sql: StaticString = """
        SELECT b.tahun, b.revisi, s.isi, s.sha256, b.kode
        FROM document d
        JOIN document b ON b.tenant_id = d.tenant_id AND b.jenis = d.jenis AND b.jabatan_id = d.jabatan_id
             AND CASE WHEN d.revisi > 0 THEN b.tahun = d.tahun AND b.revisi = d.revisi - 1 AND b.status <> 'dihapus'
                      ELSE b.tahun = d.tahun - 1 AND b.status = 'berlaku' END
        JOIN snapshot s ON s.tenant_id = b.tenant_id AND s.id = b.snapshot_id
        WHERE d.id = $1
        """
    public static var sample: SnapshotBefore { SnapshotBefore(document: .sample) }
    public var parameters: [Parameter] { [.id(document)] }

    let document: ID<Document>

    public init(document: ID<Document>) {
        self.document = document
    }

    public struct Result: Row {
        public let tahun: Int
        public let revisi: Int
        public let isi: String
        public let sha256: [UInt8]
        public let kode: String

        public init(from row: inout RowReader) throws {
            tahun = try row.read("tahun")
            revisi = try row.read("revisi")
            isi = try row.read("isi")
            sha256 = try row.read("sha256")
            kode = try row.read("kode")
        }
    }
}

/// The naskah as it was when its superior last sent it back.
public struct ReturnedNaskah: Statement {
    public static let sql: StaticString = """
        SELECT n.versi, n.isi FROM naskah n
        WHERE n.document_id = $1 AND n.waktu <= (
            SELECT max(e.waktu) FROM document_event e
             WHERE e.tenant_id = n.tenant_id AND e.document_id = n.document_id AND e.perbuatan = 'kembalikan')
        ORDER BY n.versi DESC LIMIT 1
        """
    public static var sample: ReturnedNaskah { ReturnedNaskah(document: .sample) }
    public var parameters: [Parameter] { [.id(document)] }

    let document: ID<Document>

    public init(document: ID<Document>) {
        self.document = document
    }

    public struct Result: Row {
        public let versi: Int
        public let isi: String

        public init(from row: inout RowReader) throws {
            versi = try row.read("versi")
            isi = try row.read("isi")
        }
    }
}

/// For every document of a year that is in force: who signed it as pihak pertama, and who holds that office on a day.
public struct HoldersOfSigned: Statement {
    public static let sql: StaticString = """
        SELECT d.id AS document_id, g.nama AS penanda_tangan, p.pegawai_id = s.pegawai_id AS orang_sama,
               p.id, p.pegawai_id, p.jabatan_id, h.nama AS nama_pegawai, h.pangkat, j.nama AS nama_jabatan, p.kedudukan,
               p.mulai, p.selesai, p.nomor_keputusan, p.tanggal_keputusan
        FROM document d
        JOIN snapshot n ON n.tenant_id = d.tenant_id AND n.id = d.snapshot_id
        JOIN penempatan s ON s.tenant_id = n.tenant_id AND s.id = n.pihak_pertama_id
        JOIN pegawai g ON g.tenant_id = s.tenant_id AND g.id = s.pegawai_id
        JOIN penempatan p ON p.tenant_id = s.tenant_id AND p.jabatan_id = s.jabatan_id
             AND p.mulai <= $2 AND (p.selesai IS NULL OR p.selesai >= $2)
        JOIN pegawai h ON h.tenant_id = p.tenant_id AND h.id = p.pegawai_id
        JOIN jabatan j ON j.tenant_id = p.tenant_id AND j.id = p.jabatan_id
        WHERE d.tahun = $1 AND d.status = 'berlaku'
        ORDER BY d.id, p.id
        """
    public static var sample: HoldersOfSigned { HoldersOfSigned(tahun: 1, on: .placeholder) }
    public var parameters: [Parameter] { [.int(tahun), .date(date)] }

    let tahun: Int
    let date: CalendarDate

    public init(tahun: Int, on date: CalendarDate) {
        self.tahun = tahun
        self.date = date
    }

    public struct Result: Row {
        public let holder: HandOver.Holder

        public init(from row: inout RowReader) throws {
            let document: ID<Document> = try row.read("document_id")
            let signer: String = try row.read("penanda_tangan")
            let isSigner: Bool = try row.read("orang_sama")
            holder = HandOver.Holder(
                document: document, signer: signer, penempatan: try PenempatanRow(from: &row).penempatan, isSigner: isSigner)
        }
    }
}
