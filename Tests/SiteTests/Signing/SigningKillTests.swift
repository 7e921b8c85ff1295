import Database
import Deeds
import Foundation
import HTTP
import Support
import Testing

@testable import App
@testable import Sealing
@testable import Web

/// SIGKILL at random moments of a signing run: what was acknowledged stands, nothing stands by half, and the next try
/// goes on from there. One kill in each test, or as many in all as `JANJI_KILLS` says: four tenths of them of the
/// server, a tenth and a tenth before the first stage, four tenths of PostgreSQL.
@Suite("No signature is lost or half-written", .serialized)
struct SigningKillTests {
    private static let kills: Int = ProcessInfo.processInfo.environment["JANJI_KILLS"].flatMap { Int($0) } ?? 0

    private static func kills(tenths: Int) -> Int { max(1, kills * tenths / 10) }

    /// The server dies while the bupati signs, many at once and one alone.
    @Test func theServerDies() throws {
        let stage = try BulkQueue.make(SiteFixture(toll: .full))
        let window: UInt32 = try Self.window(SiteFixture(copyOf: stage.fixture), stage)
        var tally = Tally()
        while tally.kills < Self.kills(tenths: 4) {
            let fixture = try SiteFixture(copyOf: stage.fixture)
            let server = try ServerProcess(fixture)
            let run = KillRun(fixture, stage, Wire(server: server))
            while tally.kills < Self.kills(tenths: 4), try !run.waiting().isEmpty {
                let form: HTMLForm = try run.form(isBulk: tally.kills % 3 != 2)
                let socket: Int32 = try run.begin(form, over: Wire(server: server))
                usleep(.random(in: 0..<window))
                server.kill()
                try tally.count(run.verdict(form, Wire(server: server).rest(of: socket)))
                try server.start()
            }
        }
        print("server killed: \(tally)")
    }

    /// The server dies while the first party signs: typesetting, stage 0 and stage 1 are in the run as well, or, where
    /// the file was made before, the stages alone.
    @Test(arguments: [false, true]) func theServerDiesBeforeTheFirstStage(isPrepared: Bool) throws {
        var tally = Tally()
        let window: UInt32 = try Self.windowOfTheFirst(isPrepared: isPrepared)
        while tally.kills < Self.kills(tenths: 1) {
            let job = try FileJob.inEarnest()
            if isPrepared { try job.prepare() }
            let server = try ServerProcess(job.fixture)
            let head = Client(host: "contoh.localhost", transport: Wire(server: server))
            head.take(job.job.head.session)
            let status = "SELECT status FROM document WHERE tahun = 2024"
            while tally.kills < Self.kills(tenths: 1), try job.fixture.value(status) == "diajukan" {
                let form: HTMLForm = try job.form(head)
                // A try that was killed counts as a wrong one.
                try Connection(job.fixture.admin).execute("DELETE FROM login_throttle")
                let fields: [Client.Field] = [
                    ("Content-Type", "application/x-www-form-urlencoded"), ("Cookie", head.cookieField),
                ]
                let socket: Int32 = try Wire(server: server).begin(
                    .post, form.action, host: head.host, headers: fields,
                    body: Array(FormEncoding.text(form.fields).utf8))
                usleep(.random(in: 0..<window))
                server.kill()
                let isAcknowledged: Bool = Wire(server: server).rest(of: socket)?.status == 303
                try KillRun.waitForSilence(job.fixture)
                let isSigned: Bool = try job.fixture.value(status) == "ditandatangani_pihak_pertama"
                #expect(isSigned || !isAcknowledged, "an acknowledged signature is lost")
                let counts: String? = try job.fixture.value(
                    """
                    SELECT (SELECT count(*) FROM signature WHERE cara = 'lokal') || ' ' || (SELECT count(*)
                        FROM signed_pdf WHERE cara = 'lokal')
                    """)
                #expect(["0 0", "0 2", "1 2"].contains(counts ?? ""), "\(counts ?? "")")
                #expect(try job.faults == [])
                tally.count(
                    Verdict(
                        acknowledged: isAcknowledged ? 1 : 0, signed: isSigned ? 1 : 0, cutOff: counts == "0 2" ? 1 : 0)
                )
                try server.start()
            }
        }
        print("server killed at the first signature, \(isPrepared ? "prepared" : "typeset"): \(tally)")
    }

    /// PostgreSQL dies while the bupati signs. On a server of its own, since others work on the shared one.
    @Test func postgresDies() throws {
        let postgres = try ThrowawayPostgres()
        let server = try ConnectionURL(postgres.url)
        try Connection(server).execute("CREATE DATABASE janji_kill TEMPLATE template0")
        let filled = try Template.fill(server.replacing(database: "janji_kill"), with: [Demonstration.contoh])
        let stage = try BulkQueue.make(SiteFixture(filled))
        let window: UInt32 = try Self.window(copy("janji_kill_window", stage, server), stage)
        var tally = Tally()
        while tally.kills < Self.kills(tenths: 4) {
            let fixture = try copy("janji_kill_\(tally.kills)", stage, server)
            let run = KillRun(fixture, stage, InProcess(fixture: fixture))
            while tally.kills < Self.kills(tenths: 4), try !run.waiting().isEmpty {
                let form: HTMLForm = try run.form(isBulk: tally.kills % 3 != 2)
                let sending = Sending(run, form)
                usleep(.random(in: 0..<window))
                try postgres.kill()
                let answer: Answer? = sending.wait()
                try revive(postgres, fixture)
                try tally.count(run.verdict(form, answer))
            }
        }
        print("PostgreSQL killed: \(tally)")
    }

    private func copy(_ name: String, _ stage: BulkQueue, _ server: ConnectionURL) throws -> SiteFixture {
        stage.fixture.close()
        let owner: String = stage.fixture.owner.user ?? ""
        try Connection(server).execute("CREATE DATABASE \(name) TEMPLATE janji_kill OWNER \(owner)")
        return try SiteFixture(stage.fixture.urls.replacing(database: name))
    }

    /// How long a run takes that nothing happens to, and half as long again, in microseconds: the kills fall anywhere
    /// in it.
    private static func window(_ fixture: SiteFixture, _ stage: BulkQueue) throws -> UInt32 {
        let run = KillRun(fixture, stage, InProcess(fixture: fixture))
        let form: HTMLForm = try run.form(isBulk: true)
        return try measured { try run.send(form) }
    }

    private static func windowOfTheFirst(isPrepared: Bool) throws -> UInt32 {
        let job = try FileJob.inEarnest()
        if isPrepared { try job.prepare() }
        let server = try ServerProcess(job.fixture)
        defer { server.kill() }
        let head = Client(host: "contoh.localhost", transport: Wire(server: server))
        head.take(job.job.head.session)
        let form: HTMLForm = try job.form(head)
        return try measured { try head.post(form) }
    }

    private static func measured(_ send: () throws -> Answer) throws -> UInt32 {
        let begin = ContinuousClock.now
        _ = try send().must(303)
        return UInt32((ContinuousClock.now - begin) / .microseconds(1) * 1.5)
    }

    /// PostgreSQL does not start while anything of the killed one is left.
    private func revive(_ postgres: ThrowawayPostgres, _ fixture: SiteFixture) throws {
        let begin = ContinuousClock.now
        while true {
            do {
                try? postgres.start()
                _ = try fixture.value("SELECT 1")
                guard try fixture.client("").get("/sehat").status == 200 else { throw Missing(what: "health") }
                return
            } catch {
                guard ContinuousClock.now - begin < .seconds(20) else { throw error }
                Thread.sleep(forTimeInterval: 0.1)
            }
        }
    }
}
