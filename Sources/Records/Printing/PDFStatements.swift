import Database
import Kinerja

public struct PDFRow: Row {
    public let isi: [UInt8]
    public let halaman: Int

    public init(from row: inout RowReader) throws {
        isi = try row.read("isi") ?? []
        halaman = try row.read("halaman") ?? 1
    }
}

extension Query<PDFRow> {
    /// The finished PDF of a page, whoever kept it.
    ///
    /// - Parameter sidik: SHA-256 of the HTML that the PDF was made from.
    public static func pdfByDigest(sidik: [UInt8]) -> Self {
        Self(
            """
            SELECT isi, halaman FROM pdf WHERE sidik = $1
            UNION ALL SELECT hasil, halaman FROM job WHERE sidik = $1 AND hasil IS NOT NULL
            LIMIT 1
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
