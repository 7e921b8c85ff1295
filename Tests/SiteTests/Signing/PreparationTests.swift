import Database
import Deeds
import Foundation
import Penanda
import Support
import Testing

@testable import Web

/// Whoever signs first does not wait for the file: it is made when the document is submitted.
@Suite("A file is made before it is signed")
struct PreparationTests {
    /// The head's browser at a server whose press is away.
    private func head(_ job: FileJob) throws -> Client {
        let head: Client = try SiteFixture(copyOf: job.fixture, pdfSocket: "/nowhere/pdf.sock").client("contoh")
        head.take(job.job.head.session)
        return head
    }

    @Test func thePreparedFileIsSigned() throws {
        let job = try FileJob()
        #expect(try job.jobs == "menunggu f,menunggu f", "each submission said something else")
        try job.prepare()
        #expect(try job.jobs == "selesai f,selesai f")
        #expect(try job.sign(head(job)).status == 303)
    }

    /// What changed since then is not in it.
    @Test func anotherPageIsMadeAnew() throws {
        let job = try FileJob()
        try job.prepare()
        try Connection(job.fixture.admin).execute(
            "UPDATE pegawai SET nip = '196804121993031007' WHERE nama = 'Drs. Budi Contoh, M.M.'")
        let away: Client = try head(job)
        let refused: Answer = try job.sign(away)
        #expect(refused.status == 503 && refused.text.contains(SigningFailure.noFile.sentence))
        let here = try FileJob()
        try Connection(here.fixture.admin).execute(
            "UPDATE pegawai SET nip = '196804121993031007' WHERE nama = 'Drs. Budi Contoh, M.M.'")
        #expect(try here.sign(here.job.head).status == 303)
        let file = try File(here.stage(0))
        #expect(try Command.output(["pdftotext", "-layout", file.path, "-"]).contains("NIP 19680412 199303 1 007"))
    }

    /// Nobody needs a file of what is confirmed by password.
    @Test func nothingIsMadeForAPassword() throws {
        let fixture = try SiteFixture()
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        try job.run(through: "submits with a reason")
        #expect(try fixture.value(FileJob.jobs) == nil)
    }
}
