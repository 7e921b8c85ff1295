import Database
import Kinerja

/// Every kabupaten of the installation with its hosts; read outside any tenant.
public struct AllTenants: Query {
    public static let sql: StaticString = """
        SELECT t.id, t.slug, t.nama, t.demonstrasi, t.pengaturan,
               coalesce((SELECT string_agg(h.host, ' ' ORDER BY h.host) FROM tenant_host h WHERE h.tenant_id = t.id), '') AS hosts
        FROM tenant t ORDER BY t.nama
        """
    public static var sample: AllTenants { AllTenants() }

    public init() {}

    public struct Result: Row {
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
}

/// A new kabupaten with its hosts. Run by the owner: the application may not make tenants.
public struct InsertTenant: Change {
    public static let sql: StaticString = """
        WITH made AS (
            INSERT INTO tenant (slug, nama, demonstrasi, pengaturan) VALUES ($1, $2, $3, $4) RETURNING id
        ), hosts AS (
            INSERT INTO tenant_host (host, tenant_id) SELECT h, made.id FROM made, unnest($5::text[]) h
        )
        SELECT id FROM made
        """
    public static var sample: InsertTenant {
        InsertTenant(slug: "contoh", nama: "Kabupaten Contoh", isDemonstration: false, settings: "{}", hosts: [])
    }
    public var parameters: [Parameter] {
        [.text(slug), .text(nama), .bool(isDemonstration), .text(settings), .texts(hosts)]
    }

    let slug: String
    let nama: String
    let isDemonstration: Bool
    let settings: String
    let hosts: [String]

    public init(slug: String, nama: String, isDemonstration: Bool, settings: String, hosts: [String]) {
        self.slug = slug
        self.nama = nama
        self.isDemonstration = isDemonstration
        self.settings = settings
        self.hosts = hosts
    }

    public struct Result: Row {
        public let id: ID<Tenant>

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
        }
    }
}
