import Database
import Kinerja

extension Query<DocumentRow> {
    /// The document that a revision changes: the one before it, of the same kind, year and jabatan.
    public static func predecessorOf(document: ID<Document>) -> Self {
        Self(
            """
            SELECT b.* FROM document d
            JOIN document_at_office b ON b.tenant_id = d.tenant_id AND b.jenis = d.jenis AND b.tahun = d.tahun
                 AND b.jabatan_id = d.jabatan_id
                 AND b.revisi = d.revisi - 1 AND b.status <> 'dihapus'
            WHERE d.id = $1
            """, document)
    }

    /// The deleted draft of a revision of what is in force at an address, if there is one to restore.
    ///
    /// - Parameter document: the one in force.
    public static func deletedRevision(of document: ID<Document>) -> Self {
        Self(
            """
            SELECT d.* FROM document b
            JOIN document_at_office d ON d.tenant_id = b.tenant_id AND d.jenis = b.jenis AND d.tahun = b.tahun
                 AND d.jabatan_id = b.jabatan_id
                 AND d.revisi = b.revisi + 1
            WHERE b.id = $1 AND d.status = 'dihapus'
            ORDER BY d.id DESC LIMIT 1
            """, document)
    }
}

public struct SnapshotBeforeRow: PlainRow {
    public let tahun: Int
    public let revisi: Int
    public let isi: String
    public let sha256: [UInt8]
    public let kode: String

    public static let columns = Columns(SnapshotBeforeRow.init)
}

extension Query<SnapshotBeforeRow> {
    /// The signed text that a document is best compared with: that of its predecessor, of an original that of the year
    /// before.
    public static func snapshotBefore(document: ID<Document>) -> Self {
        Self(
            """
            SELECT b.tahun, b.revisi, s.isi, app.signed_digest(s) AS sha256, b.kode
            FROM document d
            JOIN document b ON b.tenant_id = d.tenant_id AND b.jenis = d.jenis AND b.jabatan_id = d.jabatan_id
                 AND CASE WHEN d.revisi > 0 THEN b.tahun = d.tahun AND b.revisi = d.revisi - 1 AND b.status <> 'dihapus'
                          ELSE b.tahun = d.tahun - 1 AND b.status = 'berlaku' END
            JOIN snapshot s ON s.tenant_id = b.tenant_id AND s.id = b.snapshot_id
            WHERE d.id = $1
            """, document)
    }
}

public struct ReturnedNaskahRow: PlainRow {
    public let versi: Int
    public let isi: String

    public static let columns = Columns(ReturnedNaskahRow.init)
}

extension Query<ReturnedNaskahRow> {
    /// The naskah as it was when its superior last sent it back.
    public static func returnedNaskah(document: ID<Document>) -> Self {
        Self(
            """
            SELECT n.versi, n.isi FROM naskah n
            WHERE n.document_id = $1 AND n.waktu <= (
                SELECT max(e.waktu) FROM document_event e
                 WHERE e.tenant_id = n.tenant_id AND e.document_id = n.document_id AND e.perbuatan = 'kembalikan')
            ORDER BY n.versi DESC LIMIT 1
            """, document)
    }
}

public struct HolderRow: Row {
    public let holder: HandOver.Holder

    public init(from row: inout RowReader) throws {
        let document: ID<Document> = try row.read("document_id")
        let signer: String = try row.read("penanda_tangan")
        let isSigner: Bool = try row.read("orang_sama")
        holder = HandOver.Holder(
            document: document, signer: signer, penempatan: try PenempatanRow(from: &row).penempatan, isSigner: isSigner
        )
    }
}

extension Query<HolderRow> {
    /// For every document of a year that is in force: who signed it as pihak pertama, and who holds that office on a
    /// day.
    public static func holdersOfSigned(tahun: Int, on date: CalendarDate) -> Self {
        Self(
            """
            SELECT d.id AS document_id, g.nama AS penanda_tangan, p.pegawai_id = s.pegawai_id AS orang_sama,
                   p.* FROM document d
            JOIN snapshot n ON n.tenant_id = d.tenant_id AND n.id = d.snapshot_id
            JOIN penempatan s ON s.tenant_id = n.tenant_id AND s.id = n.pihak_pertama_id
            JOIN pegawai g ON g.tenant_id = s.tenant_id AND g.id = s.pegawai_id
            JOIN penempatan_named p ON p.tenant_id = s.tenant_id AND p.jabatan_id = s.jabatan_id
                 AND p.mulai <= $2 AND (p.selesai IS NULL OR p.selesai >= $2)
            WHERE d.tahun = $1 AND d.status = 'berlaku'
            ORDER BY d.id, p.id
            """, tahun, date)
    }
}
