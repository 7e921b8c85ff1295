import Database
import Foundation
import HTTP
import Kinerja
import Testing

@testable import Web

@Suite("PDF by a job")
struct JobTests {
    private static let page = "/2022/pk/dpmd/pdf"

    /// A site that has the process; its jobs are done when a test says so.
    private func fixture() throws -> (SiteFixture, Client) {
        let fixture = try SiteFixture()
        return (fixture, fixture.client("tabanan"))
    }

    private func job(_ fixture: SiteFixture) throws -> String? {
        try fixture.value(
            """
            SELECT string_agg(concat_ws(' ', keadaan, percobaan, umum, masukan IS NULL, hasil IS NULL), ',' ORDER BY id)
            FROM job WHERE perihal <> 'uji'
            """)
    }

    /// Waits for the runner, at most 20 seconds.
    private func wait(_ fixture: SiteFixture, for state: String) throws {
        for _ in 0..<200 {
            if try fixture.value("SELECT count(*) FROM job WHERE perihal <> 'uji' AND keadaan <> $1", .text(state))
                == "0"
            {
                return
            }
            Thread.sleep(forTimeInterval: 0.1)
        }
        Issue.record("still \(try job(fixture) ?? "no job")")
    }

    @Test func isAskedForWatchedAndOpened() throws {
        let (fixture, citizen) = try fixture()
        let asked: Answer = try citizen.get(Self.page)
        #expect(asked.status == 200 && asked.text.contains("Buat PDF") && asked["Refresh"] == nil)
        #expect(try job(fixture) == nil, "a GET changes nothing")
        let started: Answer = try citizen.post(Self.page)
        #expect(started.status == 303 && started.location == Self.page)
        #expect(try job(fixture) == "menunggu 0 t f t")
        let waiting: Answer = try citizen.follow(started)
        #expect(waiting["Refresh"] == "2" && waiting.text.contains("<progress"))
        #expect(try waiting.html().faults() == [])
        let runner = JobRunner(fixture.site)
        runner.start()
        try wait(fixture, for: "selesai")
        runner.stop()
        #expect(try job(fixture) == "selesai 1 t t t")
        let ready: Answer = try citizen.get(Self.page)
        #expect(ready["Refresh"] == nil && ready.text.contains("3 halaman"))
        #expect(try citizen.get("/2022/pk/dpmd.pdf").body.starts(with: "%PDF-1.7".utf8))
        #expect(try fixture.value("SELECT count(*) FROM pdf WHERE sidik <> sha256('lama')") == "1")
    }

    @Test func isAskedForOnce() throws {
        let (fixture, citizen) = try fixture()
        _ = try citizen.get(Self.page)
        for _ in 0..<3 { _ = try citizen.post(Self.page) }
        #expect(try job(fixture) == "menunggu 0 t f t")
    }

    @Test func whatIsKeptIsNotMadeAgain() throws {
        let (fixture, citizen) = try fixture()
        _ = try citizen.get(Self.page)
        #expect(try citizen.get("/2022/pk/dpmd.pdf").status == 200)
        #expect(try citizen.post(Self.page).status == 303)
        #expect(try job(fixture) == nil)
    }

    /// Left behind by a server that was killed: taken again, and given up after the third that fell silent.
    @Test(arguments: [
        ("berjalan", 1, 91, "selesai 2 t t t"), ("berjalan", 2, 91, "selesai 3 t t t"),
        ("berjalan", 3, 91, "gagal 3 t t t"),
        ("berjalan", 1, 10, "berjalan 1 t f t"),
    ])
    func isTakenUpAgain(_ state: String, _ tries: Int, _ silence: Int, _ outcome: String) throws {
        let (fixture, citizen) = try fixture()
        _ = try citizen.get(Self.page)
        _ = try citizen.post(Self.page)
        try Connection(fixture.admin).query(
            """
            UPDATE job SET keadaan = $1, percobaan = $2, detak = now() - make_interval(secs => $3) WHERE perihal \
            <> 'uji'
            """,
            [.text(state), .int(Int64(tries)), .int(Int64(silence))])
        let runner = JobRunner(fixture.site)
        runner.start()
        if outcome.hasPrefix(state) {
            Thread.sleep(forTimeInterval: 1)
        } else {
            try wait(fixture, for: String(outcome.prefix { $0 != " " }))
        }
        runner.stop()
        #expect(try job(fixture) == outcome)
    }

    /// What the process will not take is said, and may be tried again; the input is not kept.
    @Test func aFailureIsSaid() throws {
        let (fixture, citizen) = try fixture()
        _ = try citizen.get(Self.page)
        _ = try citizen.post(Self.page)
        try Connection(fixture.admin).execute(
            "UPDATE job SET masukan = convert_to('<img src=\"file:///etc/passwd\">', 'UTF8') WHERE perihal <> 'uji'")
        let runner = JobRunner(fixture.site)
        runner.start()
        try wait(fixture, for: "gagal")
        runner.stop()
        #expect(try job(fixture) == "gagal 1 t t t")
        let page: Answer = try citizen.get(Self.page)
        #expect(page.text.contains("tidak berhasil") && page.text.contains("Coba lagi"))
        #expect(try citizen.post(Self.page).status == 303)
        #expect(try job(fixture) == "gagal 1 t t t,menunggu 0 t f t")
    }

    /// Nobody but the planner sees the job of a draft, and its file is kept nowhere else.
    @Test func aDraftsJobIsNotPublic() throws {
        let fixture = try SiteFixture()
        let planner: Client = try fixture.client("kembar-a", as: World.Login.planner)
        _ = try planner.get("/kerja/pk/2022/dpmd/pdf")
        #expect(try planner.post("/kerja/pk/2022/dpmd/pdf").status == 303)
        let runner = JobRunner(fixture.site)
        runner.start()
        try wait(fixture, for: "selesai")
        runner.stop()
        #expect(try job(fixture) == "selesai 1 f t f")
        #expect(try planner.get("/kerja/pk/2022/dpmd/pdf").text.contains("PDF sudah siap"))
        #expect(try planner.get("/kerja/pk/2022/dpmd/naskah.pdf").body.starts(with: "%PDF-1.7".utf8))
        let tenant: Int64 = try fixture.tenant("kembar-a").id.rawValue
        #expect(
            try Attempt(fixture.publicReader, tenant: tenant).column("SELECT id::text FROM job WHERE NOT umum") == [])
        #expect(
            try Attempt(fixture.app, tenant: try fixture.tenant("kembar-b").id.rawValue).column(
                "SELECT id::text FROM job WHERE NOT umum") == [])
    }

    @Test func oldOnesAreForgotten() throws {
        let (fixture, citizen) = try fixture()
        _ = try citizen.get(Self.page)
        _ = try citizen.post(Self.page)
        try Connection(fixture.admin).execute(
            "UPDATE job SET keadaan = 'gagal', masukan = NULL, detak = now() - interval '8 days' WHERE perihal <> 'uji'"
        )
        let runner = JobRunner(fixture.site)
        runner.start()
        for _ in 0..<100 where try job(fixture) != nil { Thread.sleep(forTimeInterval: 0.1) }
        runner.stop()
        #expect(try job(fixture) == nil)
    }
}
