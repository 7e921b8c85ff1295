import Database
import Kinerja
import Sealing
import Support
import Synchronization

@testable import App
@testable import Web

/// The database that every fixture is a copy of: migrated and filled once per test process, by the code of `janji`.
enum Template {
    private static let ownerName = "janji_test_owner"
    private static let made = Result { try make() }
    private static let copying = Mutex(())

    /// The superuser's and the owner's address of a new copy. One at a time: PostgreSQL does not let two sessions grant
    /// the same role at once.
    static func copy() throws -> (admin: ConnectionURL, owner: ConnectionURL) {
        try copy(of: made.get())
    }

    /// Nobody may be connected to `template`.
    static func copy(of template: String) throws -> (admin: ConnectionURL, owner: ConnectionURL) {
        try copy(of: template) { try TestServer.makeDatabase(template: template) }
    }

    /// - Parameter make: makes the copy, on whatever server.
    static func copy(of template: String, _ make: () throws -> ConnectionURL) throws -> (admin: ConnectionURL, owner: ConnectionURL) {
        try copying.withLock { _ in
            let urls = try handOver(make())
            let connection = try Connection(urls.owner)
            for role in LoginRole.allCases { try role.ensure(urls.owner, connection) }
            return urls
        }
    }

    private static func make() throws -> String {
        let admin: ConnectionURL = try fill(TestServer.makeDatabase(), with: World.tenants).admin
        try printTwins(admin)
        return admin.database ?? ""
    }

    /// A kept file and a finished job for each twin: what the PDF process would have left, had somebody asked. And the file of a
    /// signing that was cut off before anybody signed.
    private static func printTwins(_ admin: ConnectionURL) throws {
        try Connection(admin).execute(
            """
            INSERT INTO pdf (tenant_id, sidik, snapshot_id, halaman, isi)
            SELECT d.tenant_id, sha256('lama'), d.snapshot_id, 1, '%PDF-1.7' FROM document d JOIN tenant t ON t.id = d.tenant_id
            WHERE t.slug LIKE 'kembar-%' AND d.snapshot_id IS NOT NULL;
            INSERT INTO job (tenant_id, jenis, perihal, umum, sidik, perkiraan, keadaan, hasil, halaman)
            SELECT id, 'pdf', 'uji', true, sha256('lama'), 1, 'selesai', '%PDF-1.7', 1 FROM tenant WHERE slug LIKE 'kembar-%';
            INSERT INTO snapshot (tenant_id, document_id, versi, isi, sha256, ringkasan, pihak_pertama_id, pihak_kedua_id, cara)
            SELECT s.tenant_id, s.document_id, s.versi, s.isi, s.sha256, s.ringkasan, s.pihak_pertama_id, s.pihak_kedua_id, 'bsre'
            FROM snapshot s JOIN tenant t ON t.id = s.tenant_id WHERE t.slug LIKE 'kembar-%';
            INSERT INTO signed_pdf (tenant_id, document_id, snapshot_id, cara, tahap, sha256, halaman, isi)
            SELECT tenant_id, document_id, id, cara, 0, sha256('%PDF-1.7'), 1, '%PDF-1.7' FROM snapshot WHERE cara = 'bsre';
            INSERT INTO checkpoint (tenant_id, tanggal, urutan, digest, jumlah)
            SELECT DISTINCT ON (a.tenant_id) a.tenant_id, current_date, a.urutan, a.digest, a.urutan FROM audit a
            JOIN tenant t ON t.id = a.tenant_id WHERE t.slug LIKE 'kembar-%' ORDER BY a.tenant_id, a.urutan DESC;
            """)
    }

    /// Makes a site's database out of an empty one, on whatever server: schema, login roles, kabupaten.
    static func fill(_ empty: ConnectionURL, with tenants: [DemoTenant]) throws -> (admin: ConnectionURL, owner: ConnectionURL) {
        let (admin, owner) = try handOver(empty)
        let environment = App.Environment(values: ["DATABASE_URL": owner.conninfo, "JANJI_HOME": Checkout.folder])
        try Migrate.run(environment)
        let store = try environment.store()
        defer { store.close() }
        for kabupaten in tenants { try load(kabupaten, environment, store) }
        // One password for everybody: the random ones of the demonstration are for people.
        let hash: String = try PasswordHasher(Turnstile(places: 1), cost: 1).hash(SiteFixture.password)
        try Connection(admin).query("UPDATE akun SET kata_sandi = $1", [.text(hash)])
        return (admin, owner)
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
