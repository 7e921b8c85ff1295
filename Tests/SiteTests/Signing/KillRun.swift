import Deeds
import Database
import Foundation
import HTTP
import Testing

@testable import App
@testable import Web

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

    var description: String {
        "\(kills) kills, \(acknowledged) signatures acknowledged, \(cutOff) times cut off between the file and its deed"
    }
}

/// The bupati at a queue that dies under her.
final class KillRun: Sendable {
    private let fixture: SiteFixture
    private let session: Client.Session
    private let host: String
    private let transport: @Sendable () -> any Transport

    init(_ fixture: SiteFixture, _ stage: BulkQueue, _ transport: @autoclosure @escaping @Sendable () -> any Transport)
    {
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
            SELECT d.kode, '/kerja/pk/' || d.tahun || '/' || j.slug FROM document d
                JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
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
        let (page, action) =
            isBulk || one == nil
            ? (
                "/kerja/antrean/tanda-tangan?" + waiting.map { "naskah=\($0.kode)" }.joined(separator: "&"),
                "/kerja/antrean/tanda-tangan"
            )
            : ("\(one?.work ?? "")/tanda-tangan", "\(one?.work ?? "")/tanda-tangan")
        var form: HTMLForm = try client().get(page).must(200).html().form(to: action)
        form["frasa"] = Certified.passphrase
        return form
    }

    func begin(_ form: HTMLForm, over wire: Wire) throws -> Int32 {
        let fields: [Client.Field] = [
            ("Content-Type", "application/x-www-form-urlencoded"), ("Cookie", client().cookieField),
        ]
        return try wire.begin(
            .post, form.action, host: host, headers: fields, body: Array(FormEncoding.text(form.fields).utf8))
    }

    func send(_ form: HTMLForm) throws -> Answer { try client().post(form) }

    /// Compares what was said with what is there.
    func verdict(_ form: HTMLForm, _ answer: Answer?) throws -> Verdict {
        try Self.waitForSilence(fixture)
        let acknowledged = try Set(kodes(form, answer))
        let rows = try Connection(fixture.admin).query(
            """
            SELECT d.kode, d.status, (SELECT count(*) FROM signature g WHERE g.tenant_id = d.tenant_id
                AND g.snapshot_id = d.snapshot_id AND g.pihak = 'kedua'),
                   (SELECT count(*) FROM signed_pdf p WHERE p.tenant_id = d.tenant_id AND p.snapshot_id = d.snapshot_id
                       AND p.tahap = 2),
                   (SELECT count(*) FROM document_event e WHERE e.tenant_id = d.tenant_id AND e.document_id = d.id
                       AND e.ke = 'berlaku')
            FROM document d WHERE d.tahun = $1
            """, [.int(Int64(QueueUnit.years.kini))])
        var (signed, cutOff) = (0, 0)
        for row in rows {
            let state: String = row.dropFirst().map { $0 ?? "" }.joined(separator: " ")
            #expect(
                ["berlaku 1 1 1", "ditandatangani_pihak_pertama 0 0 0", "ditandatangani_pihak_pertama 0 1 0"].contains(
                    state), "half-written: \(state)")
            if let kode = row[0], acknowledged.contains(kode) {
                #expect(row[1] == "berlaku", "an acknowledged signature is lost")
            }
            signed += row[1] == "berlaku" ? 1 : 0
            cutOff += state == "ditandatangani_pihak_pertama 0 1 0" ? 1 : 0
        }
        let faults: [String] = try Inspection(fixture.tenant(BulkQueue.slug), in: fixture.staff).faults
        #expect(faults == [])
        return Verdict(acknowledged: acknowledged.count, signed: signed, cutOff: cutOff)
    }

    /// The documents that the answer calls signed.
    private func kodes(_ form: HTMLForm, _ answer: Answer?) throws -> [String] {
        guard let answer, answer.status == 303 else { return [] }
        if answer.location.contains("pesan=ditandatangani") {
            return try Connection(fixture.admin).query(
                """
                SELECT d.kode FROM document d JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id \
                WHERE '/kerja/pk/' || d.tahun || '/' || j.slug || '/tanda-tangan' = $1 AND d.tahun = $2
                """,
                [.text(form.action), .int(Int64(QueueUnit.years.kini))]
            ).compactMap { $0.first ?? nil }
        }
        return answer.location.matches(of: /naskah=([0-9A-Z]{8})(?:&|$)/).map { String($0.1) }
    }

    /// A COMMIT that has reached PostgreSQL goes on without its client.
    static func waitForSilence(_ fixture: SiteFixture) throws {
        let busy = """
            SELECT count(*) FROM pg_stat_activity
            WHERE usename = $1 AND datname = current_database() AND state <> 'idle'
            """
        while try fixture.value(busy, .text(fixture.app.user)) != "0" { usleep(10_000) }
    }
}

/// A request on a thread of its own.
final class Sending: @unchecked Sendable {
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
