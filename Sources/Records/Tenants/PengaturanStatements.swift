import Database
import Kinerja

/// The settings of a kabupaten as they are now. Version 0 is what it began with.
public struct CurrentSettings: Query {
    public static let sql: StaticString = """
        SELECT coalesce(p.versi, 0) AS versi, coalesce(p.isi, t.pengaturan) AS isi
        FROM tenant t
        LEFT JOIN LATERAL (SELECT versi, isi FROM pengaturan WHERE tenant_id = t.id ORDER BY versi DESC LIMIT 1) p ON true
        WHERE t.id = app.current_tenant()
        """
    public static var sample: CurrentSettings { CurrentSettings() }

    public init() {}

    public typealias Result = SettingsVersion
}

/// The settings as they were in one version; 0 is what the kabupaten began with.
public struct SettingsAt: Query {
    public static let sql: StaticString = """
        SELECT versi, isi FROM pengaturan WHERE versi = $1
        UNION ALL
        SELECT 0, pengaturan FROM tenant WHERE id = app.current_tenant() AND $1 = 0
        """
    public static var sample: SettingsAt { SettingsAt(versi: 1) }
    public var parameters: [Parameter] { [.int(versi)] }

    let versi: Int

    public init(versi: Int) {
        self.versi = versi
    }

    public typealias Result = SettingsVersion
}

/// The settings of a kabupaten with the number of their version.
public struct SettingsVersion: Row {
    public let versi: Int
    public let settings: TenantSettings

    public init(versi: Int, settings: TenantSettings) {
        self.versi = versi
        self.settings = settings
    }

    public init(from row: inout RowReader) throws {
        versi = try row.read("versi")
        settings = try row.read("isi")
    }
}

/// Who changed the settings, what part of them, when and why; newest first.
public struct SettingsChanges: Query {
    public static let sql: StaticString = """
        SELECT versi, bagian, nama, alasan, waktu FROM pengaturan ORDER BY versi DESC
        """
    public static var sample: SettingsChanges { SettingsChanges() }

    public init() {}

    public struct Result: Row {
        public let versi: Int
        public let bagian: String
        public let nama: String
        public let alasan: String
        public let waktu: Instant

        public init(from row: inout RowReader) throws {
            versi = try row.read("versi")
            bagian = try row.read("bagian")
            nama = try row.read("nama")
            alasan = try row.read("alasan")
            waktu = try row.read("waktu")
        }
    }
}

/// A change of the settings, with its link in the audit chain.
public struct InsertSettings: Change {
    public static let sql: StaticString = """
        INSERT INTO pengaturan (tenant_id, versi, bagian, isi, akun_id, nama, alasan, audit_urutan, waktu)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8)
        """
    public static var sample: InsertSettings {
        InsertSettings(versi: 1, bagian: "kop", isi: "{}", akun: .sample, nama: "", alasan: "", auditUrutan: 1, waktu: .placeholder)
    }
    public var parameters: [Parameter] {
        [.int(versi), .text(bagian), .text(isi), .id(akun), .text(nama), .text(alasan), .int(auditUrutan), .instant(waktu)]
    }

    let versi: Int
    let bagian: String
    let isi: String
    let akun: ID<Akun>
    let nama: String
    let alasan: String
    let auditUrutan: Int
    let waktu: Instant

    public init(
        versi: Int, bagian: String, isi: String, akun: ID<Akun>, nama: String, alasan: String, auditUrutan: Int, waktu: Instant
    ) {
        self.versi = versi
        self.bagian = bagian
        self.isi = isi
        self.akun = akun
        self.nama = nama
        self.alasan = alasan
        self.auditUrutan = auditUrutan
        self.waktu = waktu
    }
}
