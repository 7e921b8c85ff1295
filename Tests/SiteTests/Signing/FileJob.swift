import Database
import Deeds
import Foundation
import Kinerja
import Testing

@testable import Web

/// A document of Kabupaten Contoh that is signed in its file, from its submission on.
struct FileJob {
    let fixture: SiteFixture
    let job: MainJob

    /// Submitted; kabupaten, head and bupati are certified.
    private static let submitted = Result {
        let fixture = try SiteFixture()
        try Certified.set(fixture)
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        try job.run(through: "submits again")
        try job.bupati.signIn(World.Login.bupati)
        return Stage(fixture: fixture, sessions: [job.planner.session, job.head.session, job.bupati.session])
    }

    private struct Stage: Sendable {
        let fixture: SiteFixture
        let sessions: [Client.Session]
    }

    /// - Parameter signers: in place of the built-in ones.
    init(
        signers: SignerDirectory? = nil, pdfSocket: String? = PDFProcess.socket, adjust: (inout SiteSettings) -> Void = { _ in }
    ) throws {
        let stage = try Self.submitted.get()
        let fixture = try SiteFixture(copyOf: stage.fixture, signers: signers, pdfSocket: pdfSocket, adjust: adjust)
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        for (client, session) in zip([job.planner, job.head, job.bupati], stage.sessions) { client.take(session) }
        (self.fixture, self.job) = (fixture, job)
    }

    /// Reads and signs with a passphrase.
    func sign(_ signer: Client, frasa: String = Certified.passphrase) throws -> Answer {
        try signer.post(form(signer, frasa: frasa))
    }

    func form(_ signer: Client, frasa: String = Certified.passphrase) throws -> HTMLForm {
        var form: HTMLForm = try signer.get("\(job.work)/tanda-tangan").must(200).html().form(to: "\(job.work)/tanda-tangan")
        form["frasa"] = frasa
        return form
    }

    /// Both parties.
    func signWhole() throws {
        _ = try sign(job.head).must(303)
        _ = try sign(job.bupati).must(303)
    }

    /// How much of everything there is: unchanged where nothing happened.
    func census() throws -> String {
        try fixture.value(
            """
            SELECT concat_ws(' ', (SELECT status FROM document WHERE tahun = 2024), (SELECT count(*) FROM snapshot), (SELECT count(*) FROM signed_pdf),
                   (SELECT count(*) FROM signature), (SELECT count(*) FROM document_event), (SELECT count(*) FROM audit))
            """) ?? ""
    }

    /// The jobs that make its file.
    static let jobs = "SELECT string_agg(concat_ws(' ', keadaan, umum), ',') FROM job WHERE perihal LIKE '%/tanda-tangan.pdf'"
    var jobs: String? { get throws { try fixture.value(Self.jobs) } }

    /// Makes its file, as the server does some time after the document was submitted.
    func prepare() throws {
        let runner = JobRunner(fixture.site)
        runner.start()
        defer { runner.stop() }
        for _ in 0..<200 {
            guard let jobs = try jobs, jobs.contains("menunggu") || jobs.contains("berjalan") else { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
    }

    var faults: [String] { get throws { try Inspection(fixture.tenant("contoh"), in: fixture.staff).faults } }

    func stage(_ tahap: Int) throws -> [UInt8] {
        let rows = try fixture.staff.read(for: fixture.desk("contoh", World.Login.admin).scope, StageBytes(tahap: tahap))
        guard let row = rows.first else { throw Missing(what: "stage \(tahap)") }
        return row.isi
    }
}

/// The bytes of a stage of the one document that is signed in a file.
private struct StageBytes: Query {
    static let sql: StaticString = "SELECT isi FROM signed_pdf WHERE tahap = $1 ORDER BY id DESC LIMIT 1"
    static var sample: StageBytes { StageBytes(tahap: 0) }
    var parameters: [Parameter] { [.int(Int64(tahap))] }
    let tahap: Int

    struct Result: Row {
        let isi: [UInt8]

        init(from row: inout RowReader) throws { isi = try row.read("isi") }
    }
}
