import Deeds
import Kinerja
import Penanda
import Sealing
import Support
import Testing

@testable import Web

/// The whole way of a document through BSrE, over HTTP on both sides.
@Suite("Signing through BSrE", .timeLimit(.minutes(10)))
struct BSrEWorkflowTests {
    @Test(arguments: [1, 2]) func bothPartiesSign(_ version: Int) throws {
        let job = try BSrEJob(version: version)
        _ = try job.sign(.head).must(303)
        _ = try job.sign(.bupati).must(303)
        let published: [UInt8] = try job.job.citizen.get("\(job.job.published).pdf").must(200).body
        #expect(job.gateway.given.count == 2)
        #expect(published == job.gateway.given.last)
        let stages: [[UInt8]] = try (0...2).map { try job.file.stage($0) }
        #expect(stages[1] == job.gateway.given.first && stages[2] == published)
        // Fields of ours would stay empty.
        #expect(stages[0].lastRange(of: "/AcroForm".utf8) == nil)
        #expect(try SignedPDF.signatures(in: published).map(\.integrity) == [.sound, .sound])
        #expect(
            try job.file.fixture.value(
                """
                SELECT string_agg(DISTINCT cara, ' ') FROM signature g JOIN document d ON d.tenant_id = \
                g.tenant_id AND d.id = g.document_id WHERE d.tahun = 2024
                """
            ) == "bsre")
        #expect(try job.file.faults == [])
        let paths: [String] =
            version == 1 ? ["/api/user/status", "/api/sign/pdf"] : ["/api/v2/user/check/status", "/api/v2/sign/pdf"]
        #expect(job.gateway.calls.map(\.path) == paths + paths)
    }

    /// By other people's code, and with the words that only a signature of BSrE allows.
    @Test func theFileSaysWhoseSignaturesItHolds() throws {
        let words = "diterbitkan oleh Balai Besar Sertifikasi Elektronik"
        let job = try BSrEJob()
        _ = try job.sign(.head).must(303)
        _ = try job.sign(.bupati).must(303)
        let file = try File(job.job.citizen.get("\(job.job.published).pdf").must(200).body)
        let report: String = try Command.output(["pdfsig", "-nocert", file.path])
        #expect(report.matches(of: /Signature is Valid\./).count == 2, "\(report)")
        #expect(try text(of: file).contains(words))
        let other = try FileJob(at: .signedByBoth)
        #expect(try !text(of: File(other.stage(2))).contains("BSrE") && !text(of: File(other.stage(2))).contains(words))
    }

    private func text(of file: File) throws -> String {
        try Command.output(["pdftotext", "-layout", file.path, "-"]).split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
    }

    /// Three documents, one passphrase; those for one reason go in one call.
    @Test func theBupatiSignsThreeAtOnce() throws {
        let job = try BSrEJob(next: .bupati)
        let others: [MainJob] = try [job.another(2024, "dinkes"), job.another(2025, "dpmd")]
        job.gateway.forget()
        let kodes: String =
            try job.file.fixture.value(
                """
                SELECT string_agg(kode, ' ' ORDER BY id) FROM document WHERE status = \
                'ditandatangani_pihak_pertama' AND tenant_id = (SELECT id FROM tenant WHERE slug = 'contoh')
                """
            ) ?? ""
        let chosen: [String] = kodes.split(separator: " ").map(String.init)
        #expect(chosen.count == 3)
        let query: String = chosen.map { "naskah=\($0)" }.joined(separator: "&")
        var form: HTMLForm = try job.job.bupati.get("\(BulkSigning.address)?\(query)").must(200).html().form(
            to: BulkSigning.address)
        (form["nik"], form["frasa"]) = (FakeBSrE.nik, FakeBSrE.passphrase)
        let answer: Answer = try job.job.bupati.post(form).must(303)
        #expect(try job.job.bupati.follow(answer).text.contains("3 dari 3 naskah"))
        #expect(job.gateway.calls.map(\.files).sorted() == [0, 1, 2])
        for one in [job.job] + others {
            let published: [UInt8] = try job.job.citizen.get("\(one.published).pdf").must(200).body
            #expect(job.gateway.given.contains(published))
        }
        #expect(try job.file.faults == [])
    }

    /// Nothing of what was typed is in any table.
    @Test func keepsNoSecret() throws {
        let job = try BSrEJob()
        _ = try job.sign(.head).must(303)
        let dump: String =
            try job.file.fixture.value(
                """
                SELECT string_agg(query_to_xml(format('SELECT * FROM %I t WHERE t::text ~ %L', c.relname,
                    '\(FakeBSrE.otherNIK)|\(FakeBSrE.otherPassphrase)|gateway: rahasia'), true, false, '')::text, '')
                FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                    AND c.relname <> 'signed_pdf'
                """) ?? ""
        #expect(!dump.contains("<row"))
    }

    struct Trouble: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var change: @Sendable (inout FakeBSrE.Behaviour) -> Void = { _ in }
        var isDown = false
        var nik: String?
        let status: Int
        let words: String
    }

    static let troubles: [Trouble] = [
        Trouble(testDescription: "down", isDown: true, status: 503, words: "tidak dapat dihubungi"),
        Trouble(
            testDescription: "slow to tell the status",
            change: { ($0.fault, $0.faulty) = (.slow(milliseconds: 4_000), "status") }, status: 422,
            words: "tidak menjawab sampai batas waktu"),
        Trouble(
            testDescription: "slow to sign",
            change: { ($0.fault, $0.faulty) = (.slow(milliseconds: 4_000), "sign/pdf") }, status: 422,
            words: "tidak menjawab sampai batas waktu"),
        Trouble(
            testDescription: "rewriting", change: { $0.fault = .rewritten }, status: 422,
            words: "bukan berkas yang dikirim"),
        Trouble(
            testDescription: "signing nothing", change: { $0.fault = .unsigned }, status: 422,
            words: "bukan berkas yang dikirim"),
        Trouble(
            testDescription: "damaging its signature", change: { $0.fault = .damaged }, status: 422,
            words: "bukan berkas yang dikirim"),
        Trouble(
            testDescription: "refusing the passphrase", change: { $0.signers = $0.signers.mapValues { _ in "lain" } },
            status: 422, words: "Sandi tanda tangan tidak cocok"),
        Trouble(
            testDescription: "knowing nobody", change: { $0.signers = [:] }, status: 422,
            words: "belum terdaftar di BSrE"),
        Trouble(
            testDescription: "knowing an expired certificate", change: { $0.status = "EXPIRED" }, status: 422,
            words: "habis masa berlakunya"),
        Trouble(
            testDescription: "broken", change: { $0.fault = .status(500, "{}") }, status: 422,
            words: "sedang mengalami gangguan"),
        Trouble(
            testDescription: "cut off", change: { $0.fault = .truncated }, status: 422, words: "tidak dapat dibaca"),
        Trouble(testDescription: "asked with half a number", nik: "5102", status: 422, words: "enam belas angka"),
    ]

    @Test(arguments: troubles, [Pihak.pertama, .kedua]) func nothingChanges(_ trouble: Trouble, _ pihak: Pihak) throws {
        let hurried = BSrEPatience(
            status: trouble.testDescription == "slow to tell the status" ? .seconds(1) : .seconds(30),
            sign: trouble.testDescription == "slow to sign" ? .seconds(1) : .seconds(30))
        let who: BSrEJob.Who = pihak == .pertama ? .head : .bupati
        let job = try BSrEJob(next: who, patience: hurried)
        var form: HTMLForm = try job.form(who)
        if let nik = trouble.nik { form["nik"] = nik }
        job.gateway.change(trouble.change)
        if trouble.isDown { job.gateway.stop() }
        let before: [Substring] = try job.everything()
        let answer: Answer = try job.client(who).post(form)
        #expect(answer.status == trouble.status, "\(answer.text.suffix(1_500))")
        #expect(answer.text.contains(trouble.words))
        #expect(!answer.text.contains(who.nik) && !answer.text.contains(who == .head ? "ungkapan y8" : "ungkapan x7"))
        #expect(try job.everything().filter { !before.contains($0) } == [])
    }

    /// The page of the settings tries the gateway without a signature.
    @Test func theAdminTriesTheGateway() throws {
        let job = try BSrEJob()
        let (admin, address) = (try job.file.fixture.client("contoh", as: World.Login.admin), SignerPart.words.address)
        let page: Answer = try admin.get(address).must(200)
        #expect(page.text.contains("http://127.0.0.1:\(job.gateway.port)") && !page.text.contains(FakeBSrE.password))
        job.gateway.forget()
        let answer: Answer = try admin.post("\(address)/uji", []).must(303)
        #expect(try admin.follow(answer).text.contains("BSrE menjawab dan mengenal kabupaten ini."))
        #expect(job.gateway.calls.map(\.path) == ["/api/v2/user/check/status"])
        job.gateway.change { $0.fault = .status(401, "") }
        #expect(try admin.post("\(address)/uji").must(422).text.contains("menolak nama pengguna"))
        job.gateway.stop()
        #expect(try admin.post("\(address)/uji").must(422).text.contains("tidak dapat dihubungi"))
        #expect(
            try job.file.fixture.client("kembar-a", as: World.Login.admin).post("\(address)/uji").must(422).text
                .contains(SignerPart.noGateway))
    }

    /// A file that cannot be understood is none, and says nothing of itself.
    @Test func aBrokenFileIsNoGateway() throws {
        let folder = try GatewayFolder(["contoh": "alamat = http://127.0.0.1\nsandi rahasia\n"])
        let job = try FileJob { $0.gateways = folder.path }
        let (admin, address) = (try job.fixture.client("contoh", as: World.Login.admin), SignerPart.words.address)
        #expect(try !admin.get(address).must(200).text.contains("Uji sambungan"))
        #expect(try admin.post("\(address)/uji").must(422).text.contains(SignerPart.noGateway))
    }
}
