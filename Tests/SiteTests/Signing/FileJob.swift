import Database
import Deeds
import Foundation
import Kinerja
import Testing

@testable import Sealing
@testable import Web

/// A document of Kabupaten Contoh that is signed in its file, from its submission on.
struct FileJob {
    let fixture: SiteFixture
    let job: MainJob

    /// How far it has come.
    enum Point: Sendable { case submitted, signedByTheHead, signedByBoth }

    /// What jobs begin with, each with a copy of its own. Kabupaten, head and bupati are certified.
    struct Stage: Sendable {
        let fixture: SiteFixture
        let sessions: [Client.Session]

        init(toll: KeyToll) throws {
            let fixture = try SiteFixture(toll: toll)
            try Certified.set(fixture)
            let job = MainJob(tahun: 2024) { fixture.client("contoh") }
            try job.run(through: "submits again")
            try job.bupati.signIn(World.Login.bupati)
            self.init(fixture, job)
        }

        /// What has become of a job.
        init(_ job: FileJob) { self.init(job.fixture, job.job) }

        private init(_ fixture: SiteFixture, _ job: MainJob) {
            (self.fixture, sessions) = (fixture, [job.planner.session, job.head.session, job.bupati.session])
        }
    }

    private static let submitted = Result { try Stage(toll: .test) }
    private static let signedByTheHead = Result {
        let job = try FileJob()
        _ = try job.sign(job.job.head).must(303)
        return Stage(job)
    }
    private static let signedByBoth = Result {
        let job = try FileJob(at: .signedByTheHead)
        _ = try job.sign(job.job.bupati).must(303)
        return Stage(job)
    }
    /// Submitted, with keys that a real `janji serve` opens.
    private static let submittedInEarnest = Result { try Stage(toll: .full) }

    private static func stage(_ point: Point) throws -> Stage {
        switch point {
        case .submitted: try submitted.get()
        case .signedByTheHead: try signedByTheHead.get()
        case .signedByBoth: try signedByBoth.get()
        }
    }

    static func inEarnest() throws -> FileJob { try FileJob(from: submittedInEarnest.get()) }

    /// - Parameter signers: in place of the built-in ones.
    init(
        at point: Point = .submitted, signers: SignerDirectory? = nil, pdfSocket: String? = PDFProcess.socket,
        adjust: (inout SiteSettings) -> Void = { _ in }
    ) throws {
        try self.init(from: Self.stage(point), signers: signers, pdfSocket: pdfSocket, adjust: adjust)
    }

    init(
        from stage: Stage, signers: SignerDirectory? = nil, pdfSocket: String? = PDFProcess.socket,
        adjust: (inout SiteSettings) -> Void = { _ in }
    ) throws {
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
        var form: HTMLForm = try signer.get("\(job.work)/tanda-tangan").must(200).html().form(
            to: "\(job.work)/tanda-tangan")
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
            SELECT concat_ws(' ', (SELECT status FROM document WHERE tahun = 2024), (SELECT count(*) FROM snapshot),
                (SELECT count(*) FROM signed_pdf),
                   (SELECT count(*) FROM signature), (SELECT count(*) FROM document_event),
                       (SELECT count(*) FROM audit))
            """) ?? ""
    }

    /// The jobs that make its file.
    static let jobs =
        "SELECT string_agg(concat_ws(' ', keadaan, umum), ',') FROM job WHERE perihal LIKE '%/tanda-tangan.pdf'"
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
        let rows = try fixture.staff.read(
            for: fixture.desk("contoh", World.Login.admin).scope, .stageBytes(tahap: tahap))
        guard let row = rows.first else { throw Missing(what: "stage \(tahap)") }
        return row.isi
    }
}

private struct StageBytes: PlainRow {
    let isi: [UInt8]

    static let columns = Columns(StageBytes.init)
}

extension Query<StageBytes> {
    /// The bytes of a stage of the one document that is signed in a file.
    fileprivate static func stageBytes(tahap: Int) -> Self {
        Self("SELECT isi FROM signed_pdf WHERE tahap = $1 ORDER BY id DESC LIMIT 1", tahap)
    }
}
