import Database
import Deeds
import Foundation
import Sealing
import Support
import Testing

@testable import Kinerja
@testable import Web

/// Through the whole site: typeset once, signed twice, served as it is.
@Suite("A document is signed in its file")
struct FileSigningTests {
    private static let whole = Result {
        Whole(job: try FileJob(at: .signedByBoth))
    }

    private struct Whole: @unchecked Sendable {
        let job: FileJob
    }

    private func whole() throws -> FileJob { try Self.whole.get().job }

    @Test func whatIsServedIsWhatWasSigned() throws {
        let job = try whole()
        let (zero, one, two) = (try job.stage(0), try job.stage(1), try job.stage(2))
        #expect(one.starts(with: zero) && two.starts(with: one))
        for address in ["/2024/pk/dpmd.pdf", "/2024/pk/dpmd/awal.pdf"] {
            let answer: Answer = try job.job.citizen.get(address).must(200)
            #expect(answer.body == two)
            #expect(
                answer["Content-Type"] == "application/pdf"
                    && answer["Content-Disposition"] == "inline; filename=\"pk-2024-dpmd.pdf\"")
            let tag: String = try #require(answer["ETag"])
            #expect(tag == "\"\(SHA256.digest(two).hex)\"")
            let known: Answer = try job.job.citizen.get(address, headers: [("If-None-Match", "W/\(tag)")])
            #expect(known.status == 304 && known.body.isEmpty && known["ETag"] == tag)
        }
        #expect(try job.job.citizen.get("/2024/pk/dpmd").text.contains("PDF (\(PDFPage.size(two.count)))"))
        #expect(try job.job.citizen.get("/2024/pk/dpmd/pdf").location == "/2024/pk/dpmd.pdf")
        #expect(try job.faults == [])
    }

    /// By other people's code: poppler's.
    @Test func popplerCallsBothSignaturesValid() throws {
        let file = try File(whole().job.citizen.get("/2024/pk/dpmd.pdf").must(200).body)
        let report: String = try Command.output(["pdfsig", "-nocert", file.path])
        #expect(report.matches(of: /Signature is Valid\./).count == 2, "\(report)")
        #expect(report.contains("Total document signed"))
        #expect(report.contains("Drs. Budi Contoh") && report.contains("Dr. Ratna Contoh"))
    }

    /// Everything a reader sees is there before anybody signs: who, the complete NIP, what kind of signature, and where
    /// to check; but no time of signing.
    @Test func thePageSaysWhatIsSigned() throws {
        let job = try whole()
        let file = try File(job.stage(0))
        let text: String = try Command.output(["pdftotext", "-layout", file.path, "-"])
        let kode: String = try #require(try job.fixture.value("SELECT kode FROM document WHERE tahun = 2024"))
        for words in [
            "contoh.localhost/v/\(kode)", "tanda tangan elektronik tidak tersertifikasi", "Drs. Budi Contoh, M.M.",
            "Dr. Ratna Contoh, M.Si",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(text.matches(of: /Ditandatangani secara elektronik/).count >= 2)
        #expect(!text.contains("pukul"))
        #expect(!text.contains("DRAF"))
    }

    @Test func aNIPIsOnTheFileAndOnNoPage() throws {
        let job = try FileJob()
        try Connection(job.fixture.admin).execute(
            "UPDATE pegawai SET nip = '196804121993031007' WHERE nama = 'Drs. Budi Contoh, M.M.'")
        try job.signWhole()
        let file = try File(job.stage(2))
        #expect(try Command.output(["pdftotext", "-layout", file.path, "-"]).contains("NIP 19680412 199303 1 007"))
        for page in ["/2024/pk/dpmd", "/2024/pk/dpmd/cetak"] {
            let text: String = try job.job.citizen.get(page).must(200).text
            #expect(!text.contains("19680412") && !text.contains("1993031007"), "\(page)")
        }
    }

    /// The bupati reads exactly what the head has signed.
    @Test func theNextSignerReadsTheStage() throws {
        let job = try FileJob()
        #expect(try job.job.head.get("\(job.job.work)/tanda-tangan.pdf").location == "\(job.job.work)/naskah.pdf")
        _ = try job.sign(job.job.head).must(303)
        let answer: Answer = try job.job.bupati.get("\(job.job.work)/tanda-tangan.pdf").must(200)
        #expect(try answer.body == job.stage(1))
        #expect(answer["Cache-Control"] == "no-store")
        let page: String = try job.job.bupati.get("\(job.job.work)/tanda-tangan").must(200).text
        #expect(page.contains("Baca PDF yang Anda tanda tangani (\(PDFPage.size(answer.body.count)))"))
        #expect(
            try job.fixture.client("contoh", as: World.Login.otherPlanner).get("\(job.job.work)/tanda-tangan.pdf")
                .status == 404)
        #expect(try job.job.citizen.get("/2024/pk/dpmd.pdf").status == 404)
    }

    /// One that was begun by password ends by password, and one begun in a file ends in it, whatever the kabupaten
    /// decides meanwhile.
    @Test func aDocumentKeepsTheWayOfItsFirstSignature() throws {
        let inFile = try FileJob()
        _ = try inFile.sign(inFile.job.head).must(303)
        try Certified.choose(.akun, inFile.fixture)
        _ = try inFile.sign(inFile.job.bupati).must(303)
        #expect(
            try inFile.fixture.value(
                """
                SELECT string_agg(DISTINCT cara, ' ') FROM signature g JOIN document d ON d.id = g.document_id \
                WHERE tahun = 2024
                """
            ) == "lokal")
        let byPassword = try FileJob()
        try Certified.choose(.akun, byPassword.fixture)
        _ = try byPassword.job.sign(byPassword.job.head).must(303)
        try Certified.choose(.lokal, byPassword.fixture)
        _ = try byPassword.job.sign(byPassword.job.bupati).must(303)
        #expect(
            try byPassword.fixture.value(
                """
                SELECT string_agg(DISTINCT cara, ' ') FROM signature g JOIN document d ON d.id = g.document_id \
                WHERE tahun = 2024
                """
            ) == "akun")
        #expect(try byPassword.faults == [])
        #expect(try inFile.faults == [])
    }

    /// What was returned and submitted again is signed in a new file; the old one stays where it is.
    @Test func aReturnedDocumentBeginsAnew() throws {
        let job = try FileJob()
        _ = try job.sign(job.job.head).must(303)
        _ = try job.job.sendBack(note: "Periksa lagi.", by: job.job.bupati).must(303)
        _ = try job.job.submit(reason: MainJob.reason).must(303)
        try job.signWhole()
        #expect(
            try job.fixture.value(
                "SELECT string_agg(tahap::text, ' ' ORDER BY id) FROM signed_pdf WHERE cara = 'lokal'") == "0 1 0 1 2")
        #expect(try job.job.citizen.get("/2024/pk/dpmd.pdf").must(200).body == job.stage(2))
        // What came back is no citizen's business, also in PostgreSQL.
        let seen: [String] = try Attempt(job.fixture.publicReader, tenant: job.fixture.tenant("contoh").id.rawValue)
            .column(
                "SELECT string_agg(tahap::text, ' ' ORDER BY id) FROM signed_pdf WHERE cara = 'lokal'")
        #expect(seen == ["0 1 2"])
        #expect(try job.faults == [])
    }
}

/// Bytes on the disk for as long as a program reads them.
final class File {
    let path: String

    init(_ bytes: [UInt8]) throws {
        path = NSTemporaryDirectory() + "janji-uji-\(UUID().uuidString).pdf"
        try Data(bytes).write(to: URL(filePath: path))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
