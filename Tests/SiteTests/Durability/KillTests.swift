import Database
import Deeds
import Glibc
import HTTP
import Testing

@testable import App
@testable import Web

@Suite("What was acknowledged stays", .serialized)
struct KillTests {
    private static let deeds: [String] = ["buat", "ajukan", "kembalikan", "ajukan", "tanda-tangan", "tanda-tangan"]

    /// `kill -9` between any two requests of the main job.
    @Test func theServerDiesBetweenAllRequests() throws {
        let fixture = try SiteFixture()
        let server = try ServerProcess(fixture)
        let job = MainJob(tahun: 2024) {
            Client(host: "contoh.localhost", transport: Killing(wire: Wire(server: server)))
        }
        for step in MainJob.steps { try step.act(job) }
        #expect(server.kills >= 12)
        try expectWhole(fixture)
    }

    /// `kill -9` while the signature of the bupati is under way: it stands whole or not at all, and a second try makes
    /// it whole.
    @Test func theServerDiesWhileSomebodySigns() throws {
        let stage = try SiteFixture()
        let early = MainJob(tahun: 2024) { stage.client("contoh") }
        try early.run(through: "the bupati signs in")
        for attempt in 0..<5 {
            let fixture = try SiteFixture(copyOf: stage)
            let server = try ServerProcess(fixture)
            let bupati = Client(host: "contoh.localhost", transport: Wire(server: server))
            bupati.take(early.bupati.session)
            var form: HTMLForm = try bupati.get("\(early.work)/tanda-tangan").must(200).html().form(
                to: "\(early.work)/tanda-tangan")
            form["sandi"] = SiteFixture.password
            let fields: [Client.Field] = [
                ("Content-Type", "application/x-www-form-urlencoded"), ("Cookie", bupati.cookieField),
            ]
            let socket: Int32 = try Wire(server: server).begin(
                .post, form.action, host: bupati.host, headers: fields, body: Array(FormEncoding.text(form.fields).utf8)
            )
            usleep(UInt32(attempt) * 8_000)
            server.kill()
            close(socket)
            try waitForSilence(fixture)
            let kedua: String? = try fixture.value(
                """
                SELECT count(*) FROM signature g JOIN document d ON d.id = g.document_id AND d.tenant_id = g.tenant_id
                WHERE d.tahun = 2024 AND pihak = 'kedua'
                """)
            let status: String? = try fixture.value("SELECT status FROM document WHERE tahun = 2024")
            #expect(status == (kedua == "1" ? "berlaku" : "ditandatangani_pihak_pertama"))
            #expect(try Inspection(fixture.tenant("contoh"), in: fixture.staff).faults == [])
            try server.start()
            #expect(try bupati.post(form).status == (kedua == "1" ? 409 : 303))
            try expectWhole(fixture)
        }
    }

    /// A COMMIT that has reached PostgreSQL goes on without its client.
    private func waitForSilence(_ fixture: SiteFixture) throws {
        let busy = """
            SELECT count(*) FROM pg_stat_activity
            WHERE usename = $1 AND datname = current_database() AND state <> 'idle'
            """
        while try fixture.value(busy, .text(fixture.app.user)) != "0" { usleep(10_000) }
    }

    /// Everything once, nothing twice, and the check green.
    private func expectWhole(_ fixture: SiteFixture) throws {
        let rows = try Connection(fixture.admin).query(
            """
            SELECT perbuatan FROM document_event e JOIN document d ON d.id = e.document_id AND d.tenant_id = e.tenant_id
            WHERE d.tahun = 2024 ORDER BY e.id
            """)
        #expect(rows.compactMap { $0.first ?? nil } == Self.deeds)
        let counts = try Connection(fixture.admin).query(
            """
            SELECT d.status, d.versi, (SELECT count(*) FROM naskah n WHERE n.document_id = d.id
                AND n.tenant_id = d.tenant_id),
                   (SELECT count(*) FROM snapshot s WHERE s.document_id = d.id AND s.tenant_id = d.tenant_id),
                   (SELECT count(*) FROM signature g WHERE g.document_id = d.id AND g.tenant_id = d.tenant_id)
            FROM document d WHERE d.tahun = 2024
            """)
        #expect(counts == [["berlaku", "5", "5", "1", "2"]])
        let page: Answer = try fixture.client("contoh").get("/2024/pk/dpmd").must(200)
        let grids: [TableReader.Grid] = try TableReader(page.html()).printed
        #expect(grids.count == 3 && grids[1].body.first?.last == "102.796.720")
        #expect(try Inspection(fixture.tenant("contoh"), in: fixture.staff).faults == [])
        #expect(throws: Never.self) { try Check.run(fixture.environment) }
    }
}
