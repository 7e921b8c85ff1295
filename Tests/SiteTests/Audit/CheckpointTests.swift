import Database
import Deeds
import Foundation
import Kinerja
import Support
import Testing

@testable import App
@testable import Web

@Suite("Each day's head of the audit chain is published")
struct CheckpointTests {
    @Test func oneADay() throws {
        let fixture = try SiteFixture()
        let tenant: Tenant = try fixture.tenant("tabanan")
        let first = try #require(try Checkpointing.note(tenant, in: fixture.staff))
        #expect(try Checkpointing.note(tenant, in: fixture.staff) == nil)
        let head: String? = try fixture.value(
            """
            SELECT a.urutan || ':' || encode(a.digest, 'hex') FROM audit a JOIN tenant t ON t.id = a.tenant_id \
            WHERE t.slug = 'tabanan' ORDER BY urutan DESC LIMIT 1
            """
        )
        #expect(first.notation == head)
        #expect(
            try fixture.value(
                "SELECT count(*) FROM checkpoint c JOIN tenant t ON t.id = c.tenant_id WHERE t.slug = 'tabanan'") == "1"
        )
        // Everybody else's follow, each once, also when the thread of the server looks a second time.
        let runner = CheckpointRunner(fixture.site)
        runner.noteAll()
        runner.noteAll()
        #expect(
            try fixture.value("SELECT count(DISTINCT tenant_id) FROM checkpoint WHERE tanggal >= current_date")
                == fixture.value("SELECT count(DISTINCT tenant_id) FROM audit"))
    }

    @Test func aKabupatenWithoutDeedsHasNone() throws {
        let fixture = try SiteFixture()
        _ = try TenantCommand.create(
            fixture.environment, slug: "baru", nama: "Kabupaten Baru", isDemonstration: false,
            settings: TenantSettings(), hosts: [])
        #expect(try Checkpointing.note(fixture.tenant("baru"), in: fixture.staff) == nil)
        #expect(try fixture.client("baru").get("/jejak").must(200).text.contains("Belum ada"))
        #expect(try fixture.client("baru").get("/jejak.atom").must(200).text.contains("<updated>1970"))
    }

    /// Straight to PostgreSQL as the application. `{L}` is the last number of the chain.
    @Test(
        arguments: [
            ("the head", "{L}", "(SELECT digest FROM audit WHERE urutan = {L})", "{L}", "current_date", nil),
            (
                "an older link", "{L} - 1", "(SELECT digest FROM audit WHERE urutan = {L} - 1)", "{L} - 1",
                "current_date", "checkpoint_is_the_head_of_the_chain"
            ),
            ("another digest", "{L}", "sha256('x')", "{L}", "current_date", "checkpoint_is_the_head_of_the_chain"),
            (
                "another link's digest", "{L}", "(SELECT digest FROM audit WHERE urutan = {L} - 1)", "{L}",
                "current_date", "checkpoint_is_the_head_of_the_chain"
            ),
            (
                "a link that does not exist", "{L} + 1", "sha256('x')", "{L} + 1", "current_date",
                "checkpoint_is_the_head_of_the_chain"
            ),
            (
                "another count", "{L}", "(SELECT digest FROM audit WHERE urutan = {L})", "{L} - 1", "current_date",
                "checkpoint_counts_every_link"
            ),
            (
                "a day long gone", "{L}", "(SELECT digest FROM audit WHERE urutan = {L})", "{L}", "current_date - 2",
                "checkpoint_is_of_its_day"
            ),
            (
                "a day to come", "{L}", "(SELECT digest FROM audit WHERE urutan = {L})", "{L}", "current_date + 3",
                "checkpoint_is_of_its_day"
            ),
            ("half a digest", "{L}", "'\\x00'::bytea", "{L}", "current_date", "checkpoint_is_the_head_of_the_chain"),
        ] as [(String, String, String, String, String, String?)])
    func postgresTakesTheHeadOnly(
        _ name: String, _ number: String, _ digest: String, _ count: String, _ day: String, _ refusal: String?
    ) throws {
        let fixture = try SiteFixture()
        let tenant: Int64 = try fixture.tenant("contoh").id.rawValue
        let last: String = try #require(
            try fixture.value("SELECT max(urutan) FROM audit WHERE tenant_id = $1", .int(tenant)))
        let sql =
            """
            SET LOCAL TimeZone = 'UTC'; INSERT INTO checkpoint (tenant_id, tanggal, urutan, digest, jumlah) \
            VALUES (app.current_tenant(), \(day), \(number), \(digest), \(count))
            """
        let found = try Attempt(fixture.app, tenant: tenant).refusal(of: sql.replacing("{L}", with: last))
        #expect(found?.constraint == refusal)
    }

    /// Nor one before a later one: the clock of a server may have been ahead.
    @Test func postgresWritesNoneBetweenOlderOnes() throws {
        let fixture = try SiteFixture()
        let row =
            "SELECT tenant_id, current_date + {DAY}, urutan, digest, urutan FROM audit ORDER BY urutan DESC LIMIT 1"
        let insert = "INSERT INTO checkpoint (tenant_id, tanggal, urutan, digest, jumlah) \(row);"
        let sql: String =
            "SET LOCAL TimeZone = 'UTC';" + insert.replacing("{DAY}", with: "1") + insert.replacing("{DAY}", with: "0")
        let found = try Attempt(fixture.app, tenant: fixture.tenant("contoh").id.rawValue).refusal(of: sql)
        #expect(found?.constraint == "checkpoints_follow_each_other")
    }

    @Test func citizensReadAndFollowThem() throws {
        let fixture = try SiteFixture()
        let made = try #require(try Checkpointing.note(fixture.tenant("tabanan"), in: fixture.staff))
        let citizen: Client = fixture.client("tabanan")
        let page: Answer = try citizen.get("/jejak").must(200)
        #expect(page.text.contains(made.notation) && page.values("Set-Cookie").isEmpty)
        #expect(try page.html().faults() == [])
        #expect(try citizen.get("/jejak?sebelum=\(made.tanggal.iso)").must(200).text.contains(made.notation) == false)
        #expect(try citizen.get("/jejak?sebelum=kemarin").status == 404)
        let feed: Answer = try citizen.get("/jejak.atom").must(200)
        #expect(feed["Content-Type"] == "application/atom+xml; charset=utf-8")
        #expect(feed.text.contains("\(made.urutan):") && feed.text.contains(made.notation))
        let tag: String = try #require(feed["ETag"])
        #expect(try citizen.get("/jejak.atom", headers: [("If-None-Match", tag)]).status == 304)
        #expect(try fixture.client("contoh").get("/jejak").must(200).text.contains(made.notation) == false)
    }

    /// RFC 4287: what a feed and an entry must have, and ids that stay.
    @Test func theFeedIsValidAtom() throws {
        let fixture = try SiteFixture()
        _ = try Checkpointing.note(fixture.tenant("tabanan"), in: fixture.staff)
        let first: String = try fixture.client("tabanan").get("/jejak.atom").text
        let file = try File(Array(first.utf8))
        let ids: String = try Command.output(["/usr/bin/python3", "-c", AtomCheck.program, file.path])
        #expect(ids.split(separator: "\n").count == 2, "\(ids)")
        #expect(try fixture.client("tabanan").get("/jejak.atom").text == first)
        #expect(CheckpointFeed.id("tabanan", "2026-11-21") == CheckpointFeed.id("tabanan", "2026-11-21"))
        #expect(CheckpointFeed.id("tabanan", "2026-11-21") != CheckpointFeed.id("contoh", "2026-11-21"))
        #expect(
            CheckpointFeed.id("tabanan", "2026-11-21").wholeMatch(
                of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    }

    /// Whatever a host and a name are made of, the feed stays XML.
    @Test func theFeedEscapes() throws {
        let fixture = try SiteFixture()
        let feed = CheckpointFeed(tenant: try fixture.tenant("tabanan"), origin: "https://a&b<c>\"d", rows: [])
        let file = try File(Array(feed.text.utf8))
        _ = try Command.output(["/usr/bin/python3", "-c", AtomCheck.program, file.path])
        #expect(feed.text.contains("https://a&amp;b&lt;c&gt;&quot;d/jejak.atom"))
    }

    /// The chain written anew from its first link is sound in itself; what was published tells.
    @Test func aRewrittenChainIsNoticed() throws {
        let fixture = try SiteFixture()
        let tenant: Tenant = try fixture.tenant("tabanan")
        _ = try Checkpointing.note(tenant, in: fixture.staff)
        #expect(try Inspection(tenant, in: fixture.staff).faults == [])
        try Connection(fixture.admin).execute(
            """
            ALTER TABLE checkpoint DISABLE TRIGGER ALL; UPDATE checkpoint SET digest = sha256('lain') WHERE \
            tenant_id = \(tenant.id.rawValue)
            """
        )
        let faults: [String] = try Inspection(tenant, in: fixture.staff).faults
        #expect(faults.contains { $0.contains("differs from the digest anchored outside the database") }, "\(faults)")
    }

    @Test func theEndCutOffIsNoticed() throws {
        let fixture = try SiteFixture()
        let tenant: Tenant = try fixture.tenant("kembar-a")
        let last: String = try #require(
            try fixture.value("SELECT max(urutan) FROM audit WHERE tenant_id = $1", .int(tenant.id.rawValue)))
        try Connection(fixture.admin).execute(
            """
            ALTER TABLE audit DISABLE TRIGGER ALL; ALTER TABLE signature DISABLE TRIGGER ALL; ALTER TABLE \
            document_event DISABLE TRIGGER ALL;
            SET session_replication_role = replica; DELETE FROM audit WHERE tenant_id = \(tenant.id.rawValue)
                AND urutan = \(last)
            """)
        let faults: [String] = try Inspection(tenant, in: fixture.staff).faults
        #expect(faults.contains { $0.contains("which is anchored outside the database") }, "\(faults)")
    }
}

/// Reads a feed with a parser that is not ours.
enum AtomCheck {
    static let program = """
        import re, sys, xml.etree.ElementTree as tree
        atom = "{http://www.w3.org/2005/Atom}"
        feed = tree.parse(sys.argv[1]).getroot()
        assert feed.tag == atom + "feed"
        stamp = re.compile(r"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$")
        links = [link.get("rel") for link in feed.findall(atom + "link")]
        assert links.count("self") == 1 and links.count("alternate") == 1, links
        assert feed.find(atom + "author").find(atom + "name").text
        for item in [feed, *feed.findall(atom + "entry")]:
            for name in ("id", "title", "updated"):
                assert len(item.findall(atom + name)) == 1, name
            assert stamp.match(item.find(atom + "updated").text), item.find(atom + "updated").text
            assert item.find(atom + "id").text.startswith("urn:uuid:")
            print(item.find(atom + "id").text)
        for entry in feed.findall(atom + "entry"):
            assert entry.find(atom + "content").get("type") == "text" and entry.find(atom + "link").get("href")
        """
}
