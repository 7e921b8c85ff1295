import Database
import Kinerja

/// The finished PDF of a page, whoever kept it.
public struct PDFByDigest: Query {
    public static let sql: StaticString = """
        SELECT isi, halaman FROM pdf WHERE sidik = $1
        UNION ALL SELECT hasil, halaman FROM job WHERE sidik = $1 AND hasil IS NOT NULL
        LIMIT 1
        """
    public static var sample: PDFByDigest { PDFByDigest(sidik: []) }
    public var parameters: [Parameter] { [.bytes(sidik)] }

    let sidik: [UInt8]

    /// - Parameter sidik: SHA-256 of the HTML that the PDF was made from.
    public init(sidik: [UInt8]) {
        self.sidik = sidik
    }

    public struct Result: Row {
        public let isi: [UInt8]
        public let halaman: Int

        public init(from row: inout RowReader) throws {
            isi = try row.read("isi") ?? []
            halaman = try row.read("halaman") ?? 1
        }
    }
}

/// Keeps the PDF of a signed text. One that is there already stays.
public struct InsertPDF: Change {
    public static let sql: StaticString = """
        INSERT INTO pdf (tenant_id, sidik, snapshot_id, halaman, isi) VALUES (app.current_tenant(), $1, $2, $3, $4) ON CONFLICT DO NOTHING
        """
    public static var sample: InsertPDF { InsertPDF(sidik: [], snapshot: .sample, halaman: 1, isi: []) }
    public var parameters: [Parameter] { [.bytes(sidik), .id(snapshot), .int(halaman), .bytes(isi)] }

    let sidik: [UInt8]
    let snapshot: ID<FrozenSnapshot>
    let halaman: Int
    let isi: [UInt8]

    public init(sidik: [UInt8], snapshot: ID<FrozenSnapshot>, halaman: Int, isi: [UInt8]) {
        self.sidik = sidik
        self.snapshot = snapshot
        self.halaman = halaman
        self.isi = isi
    }
}
