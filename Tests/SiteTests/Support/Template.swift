import Database
import Kinerja
import Sealing
import Support

@testable import App
@testable import Web

/// The database that every fixture is a copy of: migrated and filled once per test process, by the code of `janji`.
enum Template {
    private static let ownerName = "janji_test_owner"
    private static let made = Result { try make() }

    static func copy() throws -> SiteURLs { try copy(of: made.get()) }

    /// Nobody may be connected to `template`. The roles that log in to the copy are those of the template.
    static func copy(of template: SiteURLs) throws -> SiteURLs {
        let new: ConnectionURL = try TestServer.makeDatabase(template: template.database, owner: ownerName)
        return template.replacing(database: new.database ?? "")
    }

    private static func make() throws -> SiteURLs {
        let urls = try fill(TestServer.makeDatabase(), with: World.tenants)
        try printTwins(urls.admin)
        return urls
    }

    /// A kept file and a finished job for each twin: what the PDF process would have left, had somebody asked. And the
    /// file of a signing that was cut off before anybody signed.
    private static func printTwins(_ admin: ConnectionURL) throws {
        try Connection(admin).execute(
            """
            SET app.request_id = 'uji';
            INSERT INTO pdf (tenant_id, sidik, snapshot_id, halaman, isi)
            SELECT d.tenant_id, sha256('lama'), d.snapshot_id, 1, '%PDF-1.7' FROM document d
                JOIN tenant t ON t.id = d.tenant_id
            WHERE t.slug LIKE 'kembar-%' AND d.snapshot_id IS NOT NULL;
            INSERT INTO job (tenant_id, jenis, perihal, umum, sidik, perkiraan, keadaan, hasil, halaman)
            SELECT id, 'pdf', 'uji', true, sha256('lama'), 1, 'selesai', '%PDF-1.7', 1 FROM tenant
                WHERE slug LIKE 'kembar-%';
            INSERT INTO snapshot (tenant_id, document_id, versi, isi, sha256, ringkasan, pihak_pertama_id,
                pihak_kedua_id, cara)
            SELECT s.tenant_id, s.document_id, s.versi, s.isi, s.sha256, s.ringkasan, s.pihak_pertama_id,
                s.pihak_kedua_id, 'bsre'
            FROM snapshot s JOIN tenant t ON t.id = s.tenant_id WHERE t.slug LIKE 'kembar-%';
            INSERT INTO signed_pdf (tenant_id, document_id, snapshot_id, cara, tahap, sha256, halaman, isi)
            SELECT tenant_id, document_id, id, cara, 0, sha256('%PDF-1.7'), 1, '%PDF-1.7' FROM snapshot
                WHERE cara = 'bsre';
            INSERT INTO checkpoint (tenant_id, tanggal, urutan, digest, jumlah)
            SELECT DISTINCT ON (a.tenant_id) a.tenant_id, current_date, a.urutan, a.digest, a.urutan FROM audit a
            JOIN tenant t ON t.id = a.tenant_id WHERE t.slug LIKE 'kembar-%' ORDER BY a.tenant_id, a.urutan DESC;
            """)
    }

    /// Makes a site's database out of an empty one, on whatever server: schema, login roles, kabupaten.
    static func fill(_ empty: ConnectionURL, with tenants: [DemoTenant]) throws -> SiteURLs {
        let (admin, owner) = try handOver(empty)
        let environment = App.Environment(values: ["DATABASE_URL": owner.conninfo, "JANJI_HOME": Checkout.folder])
        try Migrate.run(environment)
        let store = try environment.store()
        defer { store.close() }
        for kabupaten in tenants { try load(kabupaten, environment, store) }
        // One password for everybody: the random ones of the demonstration are for people.
        let hash: String = try PasswordHasher(Turnstile(places: 1), cost: 1).hash(SiteFixture.password)
        try Connection(admin).asApplication("UPDATE akun SET kata_sandi = $1", [.text(hash)])
        return try SiteURLs(
            admin: admin, owner: owner, app: LoginRole.app.url(ownedBy: owner),
            publicReader: LoginRole.publicReader.url(ownedBy: owner))
    }

    private static func load(_ demo: DemoTenant, _ environment: App.Environment, _ store: Database) throws {
        let id = try TenantCommand.create(
            environment, slug: demo.slug, nama: demo.nama, isDemonstration: true, settings: demo.settings, hosts: [])
        let tenant = Tenant(id: id, slug: demo.slug, nama: demo.nama, isDemonstration: true, settings: demo.settings)
        _ = try DemoLoader(demo, tenant, store, PasswordHasher(Turnstile(places: 1), cost: 1)).load(isKnown: true)
    }

    /// The schema belongs to a role like that of an installation: it may create roles and is no superuser.
    private static func handOver(_ admin: ConnectionURL) throws -> (admin: ConnectionURL, owner: ConnectionURL) {
        let connection = try Connection(admin)
        if try connection.query("SELECT FROM pg_roles WHERE rolname = $1", [.text(ownerName)]).isEmpty {
            try connection.execute("CREATE ROLE \(ownerName) LOGIN CREATEROLE PASSWORD '\(ownerName)'")
        }
        try connection.execute("ALTER DATABASE \"\(admin.database ?? "")\" OWNER TO \(ownerName)")
        return (admin, admin.replacing(user: ownerName, password: ownerName))
    }
}

/// Who logs in to the database of a site.
struct SiteURLs: Sendable {
    /// The superuser of the server, for looking into the tables and for tampering.
    let admin: ConnectionURL
    /// The owner of the schema, who is no superuser: as `janji migrate` logs in.
    let owner: ConnectionURL
    /// As `janji serve` logs in: for the staff, and for citizens.
    let app: ConnectionURL
    let publicReader: ConnectionURL

    var database: String { admin.database ?? "" }

    func replacing(database: String) -> SiteURLs {
        SiteURLs(
            admin: admin.replacing(database: database), owner: owner.replacing(database: database),
            app: app.replacing(database: database), publicReader: publicReader.replacing(database: database))
    }
}

extension Connection {
    /// As a transaction of the application would: the digests of what it writes are noted.
    func asApplication(_ sql: String, _ values: [Parameter] = []) throws {
        try execute("SET app.request_id = 'uji'")
        try query(sql, values)
        try execute("RESET app.request_id")
    }
}
