import Database
import Kinerja

/// What an official signs with: the key that this account made, and its newest certificate that is not revoked; a revoked one
/// only where there is no other, so that it can be said.
public struct CredentialOf: Statement {
    public static let sql: StaticString = """
        SELECT k.rahasia, c.id, c.der, o.sertifikat AS otoritas, r.sertifikat_id IS NOT NULL AS dicabut, clock_timestamp() AS sekarang
        FROM kunci k
        JOIN sertifikat c ON c.tenant_id = k.tenant_id AND c.kunci_id = k.id
        JOIN otoritas o ON o.tenant_id = c.tenant_id AND o.id = c.otoritas_id
        LEFT JOIN pencabutan r ON r.tenant_id = c.tenant_id AND r.sertifikat_id = c.id
        WHERE k.pegawai_id = $1 AND k.akun_id = $2
        ORDER BY r.sertifikat_id IS NULL DESC, c.selesai DESC, c.id DESC LIMIT 1
        """
    public static var sample: CredentialOf { CredentialOf(pegawai: .sample, akun: .sample) }
    public var parameters: [Parameter] { [.id(pegawai), .id(akun)] }

    let pegawai: ID<Pegawai>
    let akun: ID<Akun>

    public init(pegawai: ID<Pegawai>, akun: ID<Akun>) {
        self.pegawai = pegawai
        self.akun = akun
    }

    public struct Result: Row {
        /// The key, encrypted with the official's passphrase.
        public let rahasia: [UInt8]
        public let id: ID<Sertifikat>
        public let der: [UInt8]
        /// The certificate of the authority.
        public let otoritas: [UInt8]
        public let isRevoked: Bool
        public let now: Instant

        public init(from row: inout RowReader) throws {
            rahasia = try row.read("rahasia")
            id = try row.read("id")
            der = try row.read("der")
            otoritas = try row.read("otoritas")
            isRevoked = try row.read("dicabut")
            now = try row.read("sekarang")
        }
    }
}

/// The certificate of our own authority that a signed file holds.
public struct SertifikatByDER: Statement {
    public static let sql: StaticString = """
        SELECT id FROM sertifikat WHERE der = $1
        """
    public static var sample: SertifikatByDER { SertifikatByDER(der: []) }
    public var parameters: [Parameter] { [.bytes(der)] }

    let der: [UInt8]

    public init(der: [UInt8]) {
        self.der = der
    }

    public typealias Result = NewID<Sertifikat>
}
