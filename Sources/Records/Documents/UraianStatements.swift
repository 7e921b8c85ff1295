import Database
import Kinerja

/// What is kept with a jabatan from one document to the next: its tugas and fungsi.
public struct UraianOfJabatan: Query {
    public static let sql: StaticString = """
        SELECT tabel, isi FROM uraian_jabatan WHERE jabatan_id = $1 ORDER BY tabel
        """
    public static var sample: UraianOfJabatan { UraianOfJabatan(jabatan: .sample) }
    public var parameters: [Parameter] { [.id(jabatan)] }

    let jabatan: ID<Jabatan>

    public init(jabatan: ID<Jabatan>) {
        self.jabatan = jabatan
    }

    public struct Result: Row {
        public let tabel: String
        public let isi: String

        public init(from row: inout RowReader) throws {
            tabel = try row.read("tabel")
            isi = try row.read("isi")
        }
    }
}

/// Keeps the newest wording with the jabatan.
public struct KeepUraian: Change {
    public static let sql: StaticString = """
        INSERT INTO uraian_jabatan (tenant_id, jabatan_id, tabel, isi) VALUES (app.current_tenant(), $1, $2, $3)
        ON CONFLICT (tenant_id, jabatan_id, tabel) DO UPDATE SET isi = EXCLUDED.isi
        """
    public static var sample: KeepUraian { KeepUraian(jabatan: .sample, tabel: "", isi: "[]") }
    public var parameters: [Parameter] { [.id(jabatan), .text(tabel), .text(isi)] }

    let jabatan: ID<Jabatan>
    let tabel: String
    let isi: String

    public init(jabatan: ID<Jabatan>, tabel: String, isi: String) {
        self.jabatan = jabatan
        self.tabel = tabel
        self.isi = isi
    }
}
