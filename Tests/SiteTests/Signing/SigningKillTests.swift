import Database
import Deeds
import Foundation
import HTTP
import Sealing
import Support
import Testing

@testable import App
@testable import Web

/// SIGKILL at random moments of a signing run: what was acknowledged stands, nothing stands by half, and the next try goes on
/// from there. Twenty kills in all, or as many as `JANJI_KILLS` says.
@Suite("No signature is lost or half-written", .serialized)
struct SigningKillTests {
    private static let kills: Int = ProcessInfo.processInfo.environment["JANJI_KILLS"].flatMap { Int($0) } ?? 20

    /// The server dies while the bupati signs, many at once and one alone.
    @Test func theServerDies() throws {
        let stage = try BulkQueue.make()
        let window: UInt32 = try Self.window(SiteFixture(copyOf: stage.fixture), stage)
        var tally = Tally()
        while tally.kills < Self.kills * 2 / 5 {
            let fixture = try SiteFixture(copyOf: stage.fixture)
            let server = try ServerProcess(fixture)
            let run = KillRun(fixture, stage, Wire(server: server))
            while tally.kills < Self.kills * 2 / 5, try !run.waiting().isEmpty {
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

    /// The server dies while the first party signs: typesetting, stage 0 and stage 1 are in the run as well, or, where the file
    /// was made before, the stages alone.
    @Test(arguments: [false, true]) func theServerDiesBeforeTheFirstStage(isPrepared: Bool) throws {
        var tally = Tally()
        let window: UInt32 = try Self.windowOfTheFirst(isPrepared: isPrepared)
        while tally.kills < Self.kills / 10 {
            let job = try FileJob()
            if isPrepared { try job.prepare() }
            let server = try ServerProcess(job.fixture)
            let head = Client(host: "contoh.localhost", transport: Wire(server: server))
            head.take(job.job.head.session)
            while tally.kills < Self.kills / 10, try job.fixture.value("SELECT status FROM document WHERE tahun = 2024") == "diajukan" {
                let form: HTMLForm = try job.form(head)
                // A try that was killed counts as a wrong one.
                try Connection(job.fixture.admin).execute("DELETE FROM login_throttle")
                let fields: [Client.Field] = [("Content-Type", "application/x-www-form-urlencoded"), ("Cookie", head.cookieField)]
                let socket: Int32 = try Wire(server: server).begin(
                    .post, form.action, host: head.host, headers: fields, body: Array(FormEncoding.text(form.fields).utf8))
                usleep(.random(in: 0..<window))
                server.kill()
                let isAcknowledged: Bool = Wire(server: server).rest(of: socket)?.status == 303
                try KillRun.waitForSilence(job.fixture)
                let isSigned: Bool = try job.fixture.value("SELECT status FROM document WHERE tahun = 2024") == "ditandatangani_pihak_pertama"
                #expect(isSigned || !isAcknowledged, "an acknowledged signature is lost")
                let counts: String? = try job.fixture.value(
                    """
                    SELECT (SELECT count(*) FROM signature WHERE cara = 'lokal') || ' ' || (SELECT count(*) FROM signed_pdf WHERE cara = 'lokal')
                    """)
                #expect(["0 0", "0 2", "1 2"].contains(counts ?? ""), "\(counts ?? "")")
                #expect(try job.faults == [])
                tally.count(Verdict(acknowledged: isAcknowledged ? 1 : 0, signed: isSigned ? 1 : 0, cutOff: counts == "0 2" ? 1 : 0))
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
        stage.fixture.staff.close()
        stage.fixture.reader.close()
        let window: UInt32 = try Self.window(copy("janji_kill_window", server), stage)
        var tally = Tally()
        while tally.kills < Self.kills * 2 / 5 {
            let fixture = try copy("janji_kill_\(tally.kills)", server)
            let run = KillRun(fixture, stage, InProcess(fixture: fixture))
            while tally.kills < Self.kills * 2 / 5, try !run.waiting().isEmpty {
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

    private func copy(_ name: String, _ server: ConnectionURL) throws -> SiteFixture {
        try SiteFixture(Template.copy(of: "janji_kill") {
            try Connection(server).execute("CREATE DATABASE \(name) TEMPLATE janji_kill")
            return server.replacing(database: name)
        })
    }

    /// How long a run takes that nothing happens to, and half as long again, in microseconds: the kills fall anywhere in it.
    private static func window(_ fixture: SiteFixture, _ stage: BulkQueue) throws -> UInt32 {
        let run = KillRun(fixture, stage, InProcess(fixture: fixture))
        let form: HTMLForm = try run.form(isBulk: true)
        return try measured { try run.send(form) }
    }

    private static func windowOfTheFirst(isPrepared: Bool) throws -> UInt32 {
        let job = try FileJob()
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

/// What one kill left behind.
struct Verdict {
    let acknowledged: Int
    let signed: Int
    /// Files that are signed and not recorded: the next try takes them up.
    let cutOff: Int
}

struct Tally: CustomStringConvertible {
    private(set) var kills = 0
    private var acknowledged = 0
    private var cutOff = 0

    mutating func count(_ verdict: Verdict) {
        kills += 1
        acknowledged += verdict.acknowledged
        cutOff += verdict.cutOff
    }

    var description: String { "\(kills) kills, \(acknowledged) signatures acknowledged, \(cutOff) times cut off between the file and its deed" }
}

/// The bupati at a queue that dies under her.
final class KillRun: Sendable {
    private let fixture: SiteFixture
    private let session: Client.Session
    private let host: String
    private let transport: @Sendable () -> any Transport

    init(_ fixture: SiteFixture, _ stage: BulkQueue, _ transport: @autoclosure @escaping @Sendable () -> any Transport) {
        self.fixture = fixture
        session = stage.bupati
        host = "\(BulkQueue.slug).localhost"
        self.transport = transport
    }

    private func client() -> Client {
        let client = Client(host: host, transport: transport())
        client.take(session)
        return client
    }

    /// Code and address of what is not signed yet.
    func waiting() throws -> [(kode: String, work: String)] {
        let rows = try Connection(fixture.admin).query(
            """
            SELECT d.kode, '/kerja/pk/' || d.tahun || '/' || j.slug FROM document d JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            WHERE d.tahun = $1 AND d.status = 'ditandatangani_pihak_pertama' ORDER BY d.id
            """, [.int(Int64(QueueUnit.years.kini))])
        return rows.map { ($0[0] ?? "", $0[1] ?? "") }
    }

    /// Everything that waits, or one of it, with the passphrase.
    func form(isBulk: Bool) throws -> HTMLForm {
        let waiting = try waiting()
        // A try that was killed counts as a wrong one.
        try Connection(fixture.admin).execute("DELETE FROM login_throttle")
        let one = waiting.randomElement()
        let (page, action) = isBulk || one == nil
            ? ("/kerja/antrean/tanda-tangan?" + waiting.map { "naskah=\($0.kode)" }.joined(separator: "&"), "/kerja/antrean/tanda-tangan")
            : ("\(one?.work ?? "")/tanda-tangan", "\(one?.work ?? "")/tanda-tangan")
        var form: HTMLForm = try client().get(page).must(200).html().form(to: action)
        form["frasa"] = Certified.passphrase
        return form
    }

    func begin(_ form: HTMLForm, over wire: Wire) throws -> Int32 {
        let fields: [Client.Field] = [("Content-Type", "application/x-www-form-urlencoded"), ("Cookie", client().cookieField)]
        return try wire.begin(.post, form.action, host: host, headers: fields, body: Array(FormEncoding.text(form.fields).utf8))
    }

    func send(_ form: HTMLForm) throws -> Answer { try client().post(form) }

    /// Compares what was said with what is there.
    func verdict(_ form: HTMLForm, _ answer: Answer?) throws -> Verdict {
        try Self.waitForSilence(fixture)
        let acknowledged = try Set(kodes(form, answer))
        let rows = try Connection(fixture.admin).query(
            """
            SELECT d.kode, d.status, (SELECT count(*) FROM signature g WHERE g.tenant_id = d.tenant_id AND g.snapshot_id = d.snapshot_id AND g.pihak = 'kedua'),
                   (SELECT count(*) FROM signed_pdf p WHERE p.tenant_id = d.tenant_id AND p.snapshot_id = d.snapshot_id AND p.tahap = 2),
                   (SELECT count(*) FROM document_event e WHERE e.tenant_id = d.tenant_id AND e.document_id = d.id AND e.ke = 'berlaku')
            FROM document d WHERE d.tahun = $1
            """, [.int(Int64(QueueUnit.years.kini))])
        var (signed, cutOff) = (0, 0)
        for row in rows {
            let state: String = row.dropFirst().map { $0 ?? "" }.joined(separator: " ")
            #expect(["berlaku 1 1 1", "ditandatangani_pihak_pertama 0 0 0", "ditandatangani_pihak_pertama 0 1 0"].contains(state), "half-written: \(state)")
            if let kode = row[0], acknowledged.contains(kode) { #expect(row[1] == "berlaku", "an acknowledged signature is lost") }
            signed += row[1] == "berlaku" ? 1 : 0
            cutOff += state == "ditandatangani_pihak_pertama 0 1 0" ? 1 : 0
        }
        #expect(try Inspection(fixture.tenant(BulkQueue.slug), in: fixture.staff).faults == [])
        return Verdict(acknowledged: acknowledged.count, signed: signed, cutOff: cutOff)
    }

    /// The documents that the answer calls signed.
    private func kodes(_ form: HTMLForm, _ answer: Answer?) throws -> [String] {
        guard let answer, answer.status == 303 else { return [] }
        if answer.location.contains("pesan=ditandatangani") {
            return try Connection(fixture.admin).query(
                "SELECT d.kode FROM document d JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id WHERE '/kerja/pk/' || d.tahun || '/' || j.slug || '/tanda-tangan' = $1 AND d.tahun = $2",
                [.text(form.action), .int(Int64(QueueUnit.years.kini))]).compactMap { $0.first ?? nil }
        }
        return answer.location.matches(of: /naskah=([0-9A-Z]{8})(?:&|$)/).map { String($0.1) }
    }

    /// A COMMIT that has reached PostgreSQL goes on without its client.
    static func waitForSilence(_ fixture: SiteFixture) throws {
        let busy = "SELECT count(*) FROM pg_stat_activity WHERE usename = $1 AND state <> 'idle'"
        while try fixture.value(busy, .text(fixture.app.user)) != "0" { usleep(10_000) }
    }
}

/// A request on a thread of its own.
private final class Sending: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var answer: Answer?

    init(_ run: KillRun, _ form: HTMLForm) {
        DispatchQueue.global().async { [self] in
            answer = try? run.send(form)
            done.signal()
        }
    }

    func wait() -> Answer? {
        done.wait()
        return answer
    }
}
