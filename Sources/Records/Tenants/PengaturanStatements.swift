import Database
import Kinerja

extension Query<SettingsVersion> {
    /// The settings of a kabupaten as they are now. Version 0 is what it began with.
    public static var currentSettings: Self {
        Self(
            """
            SELECT coalesce(p.versi, 0) AS versi, coalesce(p.isi, t.pengaturan) AS settings
            FROM tenant t
            LEFT JOIN LATERAL (SELECT versi, isi FROM pengaturan WHERE tenant_id = t.id ORDER BY versi DESC LIMIT 1) p
                 ON true
            WHERE t.id = app.current_tenant()
            """)
    }

    /// The settings as they were in one version; 0 is what the kabupaten began with.
    public static func settingsAt(versi: Int) -> Self {
        Self(
            """
            SELECT versi, isi AS settings FROM pengaturan WHERE versi = $1
            UNION ALL
            SELECT 0, pengaturan FROM tenant WHERE id = app.current_tenant() AND $1 = 0
            """, versi)
    }
}

/// The settings of a kabupaten with the number of their version.
public struct SettingsVersion: PlainRow {
    public let versi: Int
    public let settings: TenantSettings

    public static let columns = Columns(SettingsVersion.init)

    public init(versi: Int, settings: TenantSettings) {
        self.versi = versi
        self.settings = settings
    }
}

public struct SettingsChangeRow: PlainRow {
    public let versi: Int
    public let bagian: String
    public let nama: String
    public let alasan: String
    public let waktu: Instant

    public static let columns = Columns(SettingsChangeRow.init)
}

extension Query<SettingsChangeRow> {
    /// Who changed the settings, what part of them, when and why; newest first.
    public static var settingsChanges: Self {
        Self("SELECT versi, bagian, nama, alasan, waktu FROM pengaturan ORDER BY versi DESC")
    }
}

extension Change<NoRow> {
    /// A change of the settings, with its link in the audit chain.
    public static func insertSettings(
        versi: Int, bagian: String, isi: String, akun: ID<Akun>, nama: String, alasan: String, auditUrutan: Int,
        waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO pengaturan (tenant_id, versi, bagian, isi, akun_id, nama, alasan, audit_urutan, waktu)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8)
            """, versi, bagian, isi, akun, nama, alasan, auditUrutan, waktu)
    }
}
