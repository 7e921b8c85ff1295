import Database
import Deeds
import Testing

@testable import App
@testable import Sealing
@testable import Web

/// A kabupaten that is older than migration 021.
@Suite("What was there before digests were noted gets them once")
struct BaselineTests {
    private static let slug = "lama"

    /// Loaded while nothing was noted, so that no link of its chain seals anything.
    private static func older() throws -> SiteFixture {
        let fixture = try SiteFixture()
        let connection = try Connection(fixture.admin)
        try connection.execute(noting("DISABLE"))
        _ = try TenantCommand.create(
            fixture.environment, slug: slug, nama: "Kabupaten Lama", isDemonstration: true,
            settings: Demonstration.contoh.settings, hosts: [])
        let demo = DemoTenant(
            slug: slug, nama: "Kabupaten Lama", settings: Demonstration.contoh.settings,
            units: Demonstration.contoh.units, offices: World.heads, staff: Demonstration.contoh.staff,
            papers: World.tenants.flatMap(\.papers).filter { $0.jabatan == "dinkes" })
        let tenant = try fixture.tenant(slug)
        let passwords = PasswordHasher(Turnstile(places: 1, toll: .test), cost: 1)
        try connection.execute(
            """
            SET session_replication_role = replica; DELETE FROM row_digest WHERE tenant_id = \(tenant.id.rawValue)
            """)
        _ = try DemoLoader(demo, tenant, fixture.staff, passwords).load(isKnown: true)
        try connection.execute(noting("ENABLE"))
        return fixture
    }

    private static func noting(_ word: String) -> String {
        """
        DO $$ DECLARE one text; BEGIN
            FOR one IN SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'rows_are_noted'
            LOOP EXECUTE format('ALTER TABLE %s \(word) TRIGGER rows_are_noted', one); END LOOP;
        END $$
        """
    }

    @Test func byTheMigrationAndNeverAgain() throws {
        let fixture = try Self.older()
        let tenant = try fixture.tenant(Self.slug)
        let faults: () throws -> [String] = { try Inspection(tenant, in: fixture.staff).faults }
        let links: () throws -> String? = {
            try fixture.value("SELECT max(urutan) FROM audit WHERE tenant_id = $1", .int(tenant.id.rawValue))
        }
        #expect(try faults().contains { $0.hasSuffix("no deed has left this row") })
        let before = try links()
        try Migrate.run(fixture.environment)
        #expect(try faults() == [])
        let deed: String? = try fixture.value(
            "SELECT perbuatan FROM audit WHERE tenant_id = $1 ORDER BY urutan DESC LIMIT 1", .int(tenant.id.rawValue))
        #expect(deed == "catat-awal")
        let after = try links()
        #expect(after != before)
        // What somebody puts there afterwards is no deed's, however often the schema is brought up to date.
        try Connection(fixture.admin).execute(
            "INSERT INTO pegawai (tenant_id, nama) VALUES (\(tenant.id.rawValue), 'Orang Lain')")
        try Migrate.run(fixture.environment)
        #expect(try links() == after)
        #expect(try faults().count == 1)
    }

    /// `janji tenant create`: a chain of its own begins with its first deed, and everything holds before and after.
    @Test func aNewKabupatenHasThemFromTheBeginning() throws {
        let fixture = try SiteFixture()
        try TenantCommand.run(
            fixture.environment, ["create", "baru", "Kabupaten Baru", "--host", "kinerja.baru.example"])
        let tenant = try fixture.tenant("baru")
        #expect(try Inspection(tenant, in: fixture.staff).faults == [])
        try Connection(fixture.admin).execute("UPDATE tenant_host SET host = 'kinerja.lain.example'")
        #expect(
            try Inspection(tenant, in: fixture.staff).faults == [
                "tenant_host kinerja.baru.example: the row that a deed left is gone",
                "tenant_host kinerja.lain.example: no deed has left this row",
            ])
    }

    /// What was written after the last deed of a day is sealed before its head is published.
    @Test func theDailyHeadSealsTheRest() throws {
        let fixture = try SiteFixture()
        let tenant = try fixture.tenant("tabanan")
        let open: () throws -> String? = {
            try fixture.value(
                "SELECT count(*) FROM row_digest WHERE audit_urutan IS NULL AND tenant_id = $1",
                .int(tenant.id.rawValue))
        }
        #expect(try open() != "0")
        let head = try #require(try Checkpointing.note(tenant, in: fixture.staff))
        #expect(try open() == "1", "the checkpoint's own")
        #expect(try Inspection(tenant, in: fixture.staff).faults == [])
        #expect(
            try fixture.value(
                "SELECT perbuatan FROM audit WHERE tenant_id = $1 AND urutan = $2", .int(tenant.id.rawValue),
                .int(Int64(head.urutan))) == "catat-baris")
    }
}
