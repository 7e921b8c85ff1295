import Database
import Kinerja

public struct TenantRow: Row {
    public let tenant: Tenant
    public let hosts: [String]

    public init(from row: inout RowReader) throws {
        let id: ID<Tenant> = try row.read("id")
        let slug: String = try row.read("slug")
        let nama: String = try row.read("nama")
        let isDemonstration: Bool = try row.read("demonstrasi")
        let settings: TenantSettings = try row.read("pengaturan")
        tenant = Tenant(
            id: id, slug: slug, nama: nama, isDemonstration: isDemonstration, settings: settings)
        let hosts: String = try row.read("hosts")
        self.hosts = hosts.split(separator: " ").map(String.init)
    }
}

extension Query<TenantRow> {
    /// Every kabupaten of the installation with its hosts; read outside any tenant.
    public static var allTenants: Self {
        Self(
            """
            SELECT t.id, t.slug, t.nama, t.demonstrasi, t.pengaturan,
                   coalesce((SELECT string_agg(h.host, ' ' ORDER BY h.host) FROM tenant_host h
                       WHERE h.tenant_id = t.id), '') AS hosts
            FROM tenant t ORDER BY t.nama
            """)
    }
}

extension Change<NewID<Tenant>> {
    /// A new kabupaten with its hosts. Run by the owner: the application may not make tenants.
    public static func insertTenant(
        slug: String, nama: String, isDemonstration: Bool, settings: String, hosts: [String]
    ) -> Self {
        Self(
            """
            WITH made AS (
                INSERT INTO tenant (slug, nama, demonstrasi, pengaturan) VALUES ($1, $2, $3, $4) RETURNING id
            ), hosts AS (
                INSERT INTO tenant_host (host, tenant_id) SELECT h, made.id FROM made, unnest($5::text[]) h
            )
            SELECT id FROM made
            """, slug, nama, isDemonstration, settings, hosts)
    }
}
