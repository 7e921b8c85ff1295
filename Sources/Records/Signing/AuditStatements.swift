import Database
import Kinerja

/// One writer at a time continues a tenant's audit chain. The time is the transaction's, taken after the lock.
public struct LockAudit: Change {
    public static let sql: StaticString = """
        SELECT clock_timestamp() AS waktu FROM pg_advisory_xact_lock(app.current_tenant())
        """
    public static var sample: LockAudit { LockAudit() }

    public init() {}

    public struct Result: Row {
        public let waktu: Instant

        public init(from row: inout RowReader) throws {
            waktu = try row.read("waktu")
        }
    }
}

/// The head of the audit chain.
public struct LastAudit: Query {
    public static let sql: StaticString = """
        SELECT urutan, digest FROM audit ORDER BY urutan DESC LIMIT 1
        """
    public static var sample: LastAudit { LastAudit() }

    public init() {}

    public struct Result: Row {
        public let urutan: Int
        public let digest: [UInt8]

        public init(from row: inout RowReader) throws {
            urutan = try row.read("urutan")
            digest = try row.read("digest")
        }
    }
}

/// The next link of the audit chain.
public struct InsertAudit: Change {
    public static let sql: StaticString = """
        INSERT INTO audit (tenant_id, urutan, waktu, akun_id, pelaku, permintaan, perbuatan, objek, rincian, sebelumnya, digest)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """
    public static var sample: InsertAudit {
        InsertAudit(urutan: 1, waktu: .placeholder, akun: nil, pelaku: "", permintaan: "", perbuatan: "", objek: "", rincian: "", sebelumnya: [], digest: [])
    }
    public var parameters: [Parameter] {
        [.int(urutan), .instant(waktu), .id(akun), .text(pelaku), .text(permintaan), .text(perbuatan), .text(objek), .text(rincian), .bytes(sebelumnya), .bytes(digest)]
    }

    let urutan: Int
    let waktu: Instant
    let akun: ID<Akun>?
    let pelaku: String
    let permintaan: String
    let perbuatan: String
    let objek: String
    let rincian: String
    let sebelumnya: [UInt8]
    let digest: [UInt8]

    public init(
        urutan: Int, waktu: Instant, akun: ID<Akun>?, pelaku: String, permintaan: String, perbuatan: String, objek: String, rincian: String, sebelumnya: [UInt8], digest: [UInt8]
    ) {
        self.urutan = urutan
        self.waktu = waktu
        self.akun = akun
        self.pelaku = pelaku
        self.permintaan = permintaan
        self.perbuatan = perbuatan
        self.objek = objek
        self.rincian = rincian
        self.sebelumnya = sebelumnya
        self.digest = digest
    }
}

/// A stretch of the audit chain in order.
public struct AuditAfter: Query {
    public static let sql: StaticString = """
        SELECT urutan, waktu, akun_id, pelaku, permintaan, perbuatan, objek, rincian, sebelumnya, digest
        FROM audit WHERE urutan > $1 ORDER BY urutan LIMIT 10000
        """
    public static var sample: AuditAfter { AuditAfter(urutan: 1) }
    public var parameters: [Parameter] { [.int(urutan)] }

    let urutan: Int

    public init(urutan: Int) {
        self.urutan = urutan
    }

    public typealias Result = StoredAudit
}
