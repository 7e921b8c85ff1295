import Database
import Kinerja

public struct PDFRow: Row {
    public let isi: [UInt8]
    public let halaman: Int
    /// Whether the row is as it was written (migration 021): what is not is given to nobody.
    public let isHeld: Bool

    public init(from row: inout RowReader) throws {
        isi = try row.read("isi") ?? []
        halaman = try row.read("halaman") ?? 1
        isHeld = try row.read("is_held") ?? false
    }
}

extension Query<PDFRow> {
    /// The finished PDF of a page: of a signed text where it is kept, of anything else where it was made.
    ///
    /// - Parameters:
    ///   - sidik: SHA-256 of the HTML that the PDF was made from.
    ///   - snapshot: the signed text; nil for a draft or a set. What was made of those nobody takes for a document, so
    ///     only `preparedFile` holds it against its digest.
    public static func pdfByDigest(sidik: [UInt8], snapshot: ID<FrozenSnapshot>?) -> Self {
        Self(
            """
            SELECT isi, halaman, app.is_held(f) AS is_held FROM pdf f WHERE sidik = $1
            UNION ALL SELECT hasil, halaman, true FROM job
                WHERE sidik = $1 AND hasil IS NOT NULL AND $2::bigint IS NULL
            LIMIT 1
            """, sidik, snapshot)
    }

    /// A page that a job has made before somebody signs it, for whoever signs: it is about to be the document.
    public static func preparedFile(sidik: [UInt8]) -> Self {
        Self(
            """
            SELECT hasil AS isi, halaman, app.is_held(j) AS is_held FROM job j WHERE sidik = $1 AND hasil IS NOT NULL
            """, sidik)
    }
}

extension Change<NoRow> {
    /// Keeps the PDF of a signed text. One that is there already stays.
    public static func insertPDF(sidik: [UInt8], snapshot: ID<FrozenSnapshot>, halaman: Int, isi: [UInt8]) -> Self {
        Self(
            """
            INSERT INTO pdf (tenant_id, sidik, snapshot_id, halaman, isi) VALUES (app.current_tenant(), $1, $2, $3, $4)
            ON CONFLICT DO NOTHING
            """, sidik, snapshot, halaman, isi)
    }
}
