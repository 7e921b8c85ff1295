import Database
import Deeds
import Dispatch
import Foundation
import Kinerja
import Testing

@testable import App
@testable import Web

/// Two deeds on one document at the same moment, or something that happens between opening the page and signing:
/// against PostgreSQL, on connections of their own.
@Suite("Deeds that meet happen one after the other")
struct ConcurrentSigningTests {
    /// What each request was answered with, all of them begun at once.
    private func atOnce(_ requests: [@Sendable () throws -> Answer]) -> [Int] {
        let statuses = Gathered<Int>()
        DispatchQueue.concurrentPerform(iterations: requests.count) { index in
            statuses.add((try? requests[index]().status) ?? 0)
        }
        return statuses.values.sorted()
    }

    private func request(_ fixture: SiteFixture, _ session: Client.Session, _ form: HTMLForm, slug: String = "contoh")
        -> @Sendable () throws -> Answer
    {
        {
            let client: Client = fixture.client(slug)
            client.take(session)
            return try client.post(form)
        }
    }

    private func status(_ job: FileJob) throws -> String? {
        try job.fixture.value("SELECT status FROM document WHERE tahun = 2024")
    }

    /// Signed or returned, and whoever came second was told so.
    @Test(arguments: 1...4)
    func oneSignsWhileAnotherReturns(_ round: Int) throws {
        let job = try FileJob(at: .signedByTheHead)
        let (signing, session) = (try job.form(job.job.bupati), job.job.bupati.session)
        let address = "\(job.job.work)/kembalikan"
        var returning: HTMLForm = try job.job.bupati.get(address).must(200).html().form(to: address)
        returning["catatan"] = "Periksa lagi."
        // The return alone is faster than a signature: in later rounds it begins later.
        let late = request(job.fixture, session, returning)
        let statuses: [Int] = atOnce([
            request(job.fixture, session, signing),
            {
                usleep(UInt32(round - 1) * 250_000); return try late()
            },
        ])
        #expect(statuses == [303, 409] || statuses == [303, 403], "\(statuses)")
        let (end, signed) = (
            try status(job),
            try job.fixture.value("SELECT count(*) FROM signature WHERE cara = 'lokal' AND pihak = 'kedua'")
        )
        #expect(
            end == "berlaku" && signed == "1" || end == "dikembalikan" && signed == "0", "\(end ?? "") \(signed ?? "")")
        #expect(try job.faults == [])
    }

    /// The planner takes it back while the head signs.
    @Test(arguments: 1...3)
    func oneSignsWhileAnotherWithdraws(_ round: Int) throws {
        let job = try FileJob()
        let signing: HTMLForm = try job.form(job.job.head)
        let withdrawing: HTMLForm = try job.job.planner.get(job.job.work).must(200).html().form(
            to: "\(job.job.work)/tarik")
        let late = request(job.fixture, job.job.planner.session, withdrawing)
        let statuses: [Int] = atOnce([
            request(job.fixture, job.job.head.session, signing),
            {
                usleep(UInt32(round - 1) * 600_000); return try late()
            },
        ])
        #expect(statuses == [303, 409] || statuses == [303, 403], "\(statuses)")
        let end: String? = try status(job)
        #expect(end == "draf" || end == "ditandatangani_pihak_pertama")
        #expect(
            try job.fixture.value("SELECT count(*) FROM signature WHERE cara = 'lokal'") == (end == "draf" ? "0" : "1"))
        #expect(try job.faults == [])
    }

    /// The button is pressed twice where a password signs.
    @Test func aPasswordSignsOnce() throws {
        let job = try FileJob()
        try Certified.choose(.akun, job.fixture)
        var form: HTMLForm = try job.job.head.get("\(job.job.work)/tanda-tangan").must(200).html().form(
            to: "\(job.job.work)/tanda-tangan")
        form["sandi"] = SiteFixture.password
        let one = request(job.fixture, job.job.head.session, form)
        #expect(atOnce([one, one, one]) == [303, 403, 403])
        #expect(
            try job.fixture.value(
                "SELECT count(*) FROM signature g JOIN document d ON d.id = g.document_id WHERE tahun = 2024") == "1")
        #expect(try job.faults == [])
    }

    /// Many from two devices: each is signed once, and both say so.
    @Test func twoDevicesSignTheSameQueue() throws {
        let stage = try BulkQueue.make()
        let bupati: Client = stage.fixture.client(BulkQueue.slug)
        bupati.take(stage.bupati)
        let address = "/kerja/antrean/tanda-tangan"
        var form: HTMLForm = try bupati.get("\(address)?\(stage.kodes.map { "naskah=\($0)" }.joined(separator: "&"))")
            .must(200).html().form(to: address)
        form["frasa"] = Certified.passphrase
        let one = request(stage.fixture, stage.bupati, form, slug: BulkQueue.slug)
        #expect(atOnce([one, one]) == [303, 303])
        let counts: String? = try stage.fixture.value(
            """
            SELECT (SELECT count(*) FROM document WHERE tahun = \(QueueUnit.years.kini) AND status = 'berlaku') || ' '
                || (SELECT count(*) FROM signature WHERE cara = 'lokal' AND pihak = 'kedua') || ' ' || (SELECT count(*)
                    FROM signed_pdf WHERE tahap = 2)
            """)
        #expect(counts == "5 5 5")
        let page: String = try bupati.get(
            "/kerja/antrean/hasil?\(stage.kodes.map { "naskah=\($0)-status" }.joined(separator: "&"))"
        ).text
        #expect(page.contains("5 dari 5 naskah sudah ditandatangani"))
        let faults: [String] = try Inspection(stage.fixture.tenant(BulkQueue.slug), in: stage.fixture.staff).faults
        #expect(faults == [])
    }

    /// Whoever has no part in it any more does not even see it.
    private static let changes: [(status: Int, sql: String)] = [
        (404, "UPDATE penempatan SET selesai = CURRENT_DATE - 2 WHERE id = $holder"),
        (
            403,
            """
            INSERT INTO penempatan (tenant_id, pegawai_id, jabatan_id, kedudukan, mulai)
            SELECT p.tenant_id, (SELECT a.pegawai_id FROM akun a WHERE a.tenant_id = p.tenant_id
                AND a.login = '\(World.Login.otherHead)'), p.jabatan_id, 'plh', CURRENT_DATE - 1
              FROM penempatan p WHERE p.id = $holder
            """
        ),
    ]

    /// Between opening the page and signing.
    @Test(arguments: changes.indices, [Pihak.pertama, .kedua])
    func theOfficePassesOn(_ index: Int, _ pihak: Pihak) throws {
        let job = try FileJob()
        if pihak == .kedua { _ = try job.sign(job.job.head).must(303) }
        let (signer, login) =
            pihak == .pertama ? (job.job.head, World.Login.head) : (job.job.bupati, World.Login.bupati)
        let form: HTMLForm = try job.form(signer)
        let before: String = try job.census()
        let holder = """
            (SELECT h.id FROM penempatan h JOIN akun a ON a.tenant_id = h.tenant_id AND a.pegawai_id = h.pegawai_id
                JOIN tenant t ON t.id = h.tenant_id
              WHERE t.slug = 'contoh' AND a.login = '\(login)')
            """
        try Connection(job.fixture.admin).execute(
            "SET session_replication_role = replica; \(Self.changes[index].sql.replacing("$holder", with: holder))")
        #expect(try signer.post(form).status == Self.changes[index].status)
        #expect(try job.census() == before)
        #expect(try signer.get("/kerja/antrean").must(200).text.contains("Tidak ada yang menunggu."))
        // What passed the office on was no deed, and that is all that is wrong.
        #expect(try job.faults.filter { !$0.hasPrefix("penempatan ") } == [])
    }
}
