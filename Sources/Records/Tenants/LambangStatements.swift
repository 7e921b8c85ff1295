import Database
import Kinerja

/// Keeps a coat of arms; the same bytes are kept once.
public struct InsertLambang: Change {
    public static let sql: StaticString = """
        INSERT INTO lambang (tenant_id, sha256, jenis, isi, akun_id)
        VALUES (app.current_tenant(), $1, $2, $3, $4) ON CONFLICT (tenant_id, sha256) DO NOTHING
        """
    public static var sample: InsertLambang { InsertLambang(sha256: [], jenis: .png, isi: [], akun: .sample) }
    public var parameters: [Parameter] { [.bytes(sha256), .text(jenis.rawValue), .bytes(isi), .id(akun)] }

    let sha256: [UInt8]
    let jenis: Lambang.Jenis
    let isi: [UInt8]
    let akun: ID<Akun>

    public init(sha256: [UInt8], jenis: Lambang.Jenis, isi: [UInt8], akun: ID<Akun>) {
        self.sha256 = sha256
        self.jenis = jenis
        self.isi = isi
        self.akun = akun
    }
}

/// The coat of arms with that digest, if this kabupaten has it.
public struct LambangByDigest: Query {
    public static let sql: StaticString = """
        SELECT jenis, isi FROM lambang WHERE sha256 = $1
        """
    public static var sample: LambangByDigest { LambangByDigest(sha256: []) }
    public var parameters: [Parameter] { [.bytes(sha256)] }

    let sha256: [UInt8]

    public init(sha256: [UInt8]) {
        self.sha256 = sha256
    }

    public struct Result: Row {
        public let jenis: Lambang.Jenis
        public let isi: [UInt8]

        public init(from row: inout RowReader) throws {
            jenis = try row.read("jenis")
            isi = try row.read("isi")
        }
    }
}
