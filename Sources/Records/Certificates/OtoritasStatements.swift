import Database
import Kinerja

/// A generation of a kabupaten's certificate authority; its rows belong to this folder.
public enum Otoritas: Sendable {}

/// Every generation, the newest first, without its key.
public struct AllOtoritas: Query {
    public static let sql: StaticString = """
        SELECT id, generasi, sertifikat, mulai, selesai FROM otoritas ORDER BY generasi DESC
        """
    public static var sample: AllOtoritas { AllOtoritas() }

    public init() {}

    public struct Result: Row {
        public let id: ID<Otoritas>
        public let generasi: Int
        /// X.509 in DER.
        public let sertifikat: [UInt8]
        public let mulai: Instant
        public let selesai: Instant

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            generasi = try row.read("generasi")
            sertifikat = try row.read("sertifikat")
            mulai = try row.read("mulai")
            selesai = try row.read("selesai")
        }
    }
}

/// The sealed key of every generation, the newest first; NULL where it is kept elsewhere.
public struct OtoritasKeys: Query {
    public static let sql: StaticString = """
        SELECT id, generasi, kunci FROM otoritas ORDER BY generasi DESC
        """
    public static var sample: OtoritasKeys { OtoritasKeys() }

    public init() {}

    public struct Result: Row {
        public let id: ID<Otoritas>
        public let generasi: Int
        public let kunci: [UInt8]?

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            generasi = try row.read("generasi")
            kunci = try row.read("kunci")
        }
    }
}

public struct InsertOtoritas: Change {
    public static let sql: StaticString = """
        INSERT INTO otoritas (tenant_id, generasi, sertifikat, kunci, mulai, selesai, audit_urutan, waktu)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7) RETURNING id
        """
    public static var sample: InsertOtoritas {
        InsertOtoritas(generasi: 1, sertifikat: [], kunci: nil, mulai: .placeholder, selesai: .placeholder, auditUrutan: 1, waktu: .placeholder)
    }
    public var parameters: [Parameter] {
        [
            .int(generasi), .bytes(sertifikat), kunci.map { .bytes($0) } ?? .null, .instant(mulai), .instant(selesai), .int(auditUrutan),
            .instant(waktu),
        ]
    }

    let generasi: Int
    let sertifikat: [UInt8]
    let kunci: [UInt8]?
    let mulai: Instant
    let selesai: Instant
    let auditUrutan: Int
    let waktu: Instant

    public init(
        generasi: Int, sertifikat: [UInt8], kunci: [UInt8]?, mulai: Instant, selesai: Instant, auditUrutan: Int, waktu: Instant
    ) {
        self.generasi = generasi
        self.sertifikat = sertifikat
        self.kunci = kunci
        self.mulai = mulai
        self.selesai = selesai
        self.auditUrutan = auditUrutan
        self.waktu = waktu
    }

    public typealias Result = NewID<Otoritas>
}

/// Takes the key of a generation out of the database, or puts it back.
public struct SetOtoritasKey: Change {
    public static let sql: StaticString = """
        UPDATE otoritas SET kunci = $2 WHERE generasi = $1
        """
    public static var sample: SetOtoritasKey { SetOtoritasKey(generasi: 1, kunci: nil) }
    public var parameters: [Parameter] { [.int(generasi), kunci.map { .bytes($0) } ?? .null] }

    let generasi: Int
    let kunci: [UInt8]?

    public init(generasi: Int, kunci: [UInt8]?) {
        self.generasi = generasi
        self.kunci = kunci
    }
}
