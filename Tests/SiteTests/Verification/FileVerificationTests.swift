import Database
import Kinerja
import Records
import Sealing
import Testing

@testable import Web

/// What citizens are told of the files in their hands, over HTTP.
@Suite("A file is what its bytes prove", .serialized)
struct FileVerificationTests {
    /// Two documents that both parties signed in their files.
    private struct Signed: @unchecked Sendable {
        let job: FileJob
        let stages: [[UInt8]]
        let kode: String
        let other: [UInt8]
        let otherKode: String

        func now() throws -> Instant {
            let desk = try job.fixture.desk("contoh", World.Login.admin)
            guard let now = try job.fixture.staff.read(for: desk.scope, .now).first?.now else {
                throw Missing(what: "the time")
            }
            return now
        }
    }

    private static let world = Result {
        let job = try FileJob(at: .signedByBoth)
        let stages: [[UInt8]] = try (0...2).map { try job.stage($0) }
        let second = MainJob(tahun: 2025) { job.fixture.client("contoh") }
        try second.run(through: "submits again")
        try second.bupati.signIn(World.Login.bupati)
        for signer in [second.head, second.bupati] {
            var form: HTMLForm = try signer.get("\(second.work)/tanda-tangan").must(200).html().form(
                to: "\(second.work)/tanda-tangan")
            form["frasa"] = Certified.passphrase
            _ = try signer.post(form).must(303)
        }
        let codes: [String] = try [2024, 2025].map { year in
            try job.fixture.value(
                """
                SELECT kode FROM document d JOIN tenant t ON t.id = d.tenant_id
                JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
                WHERE t.slug = 'contoh' AND jenis = 'pk' AND tahun = \(year) AND j.slug = 'dpmd'
                """) ?? ""
        }
        let other: [UInt8] = try second.citizen.get("/2025/pk/dpmd.pdf").must(200).body
        return Signed(job: job, stages: stages, kode: codes[0], other: other, otherKode: codes[1])
    }

    private func upload(_ file: [UInt8], _ fields: [Client.Field] = [], tenant: String = "contoh") throws -> Answer {
        let citizen: Client = try Self.world.get().job.fixture.client(tenant)
        _ = try citizen.get("/v/berkas").must(200)
        return try citizen.upload("/v/berkas", file: file, named: "berkas.pdf", as: "berkas", fields)
    }

    private func verdict(_ file: [UInt8]) throws -> String {
        let answer: Answer = try upload(file).must(200)
        #expect(try answer.html().faults() == [])
        return answer.text
    }

    @Test func everyStageIsKnownForWhatItIs() throws {
        let world = try Self.world.get()
        let words: [String] = [
            "Asli, tetapi sebelum ditandatangani", "Asli, tetapi baru ditandatangani satu pihak",
            "Asli: bita demi bita berkas yang ditandatangani",
        ]
        for (stage, word) in zip(world.stages, words) {
            let page: String = try verdict(stage)
            #expect(page.contains(word) && page.contains("href=\"/v/\(world.kode)\""), "\(word)")
        }
        #expect(try verdict(world.other).contains("href=\"/v/\(world.otherKode)\""))
        #expect(
            try upload(world.stages[2], tenant: "kembar-a").must(200).text.contains(
                "tidak diterbitkan Kabupaten Kembar"))
    }

    private struct Attack: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sentence: String
        /// Whether the page still leads to the document that the file once was.
        let isTraced: Bool
        let forge: @Sendable (Signed) throws -> [UInt8]

        init(
            _ name: String, _ sentence: String, isTraced: Bool = false,
            forge: @escaping @Sendable (Signed) throws -> [UInt8]
        ) {
            (testDescription, self.sentence, self.isTraced, self.forge) = (name, sentence, isTraced, forge)
        }
    }

    private static let attacks: [Attack] = [
        Attack("a flipped bit", "Isinya diubah sesudah ditandatangani pihak pertama", isTraced: true) {
            try FileForgery.flipped($0.stages[2])
        },
        Attack(
            "a page painted anew in a later revision", "Berkas ini diubah sesudah tanda tangan pihak kedua",
            isTraced: true
        ) {
            try FileForgery.repainted($0.stages[2])
        },
        Attack(
            "a page painted anew between the signatures", "Berkas ini diubah sesudah tanda tangan pihak pertama",
            isTraced: true
        ) {
            try FileForgery.repainted($0.stages[1])
        },
        Attack("swapped signatures", "dipasang di tempat", isTraced: true) { try FileForgery.swapped($0.stages[2]) },
        Attack("a truncated file", "Bagian akhir berkas ini hilang", isTraced: true) {
            Array($0.stages[2].dropLast(900))
        },
        Attack("a foreign certificate", "tidak diterbitkan Kabupaten Contoh", isTraced: true) {
            try FileForgery.foreign($0.stages[0], name: "Drs. Budi Contoh, M.M.", at: $0.now().wholeSecond)
        },
        Attack(
            "the signature of another document", "diambil dari dokumen lain, yaitu dokumen dengan kode", isTraced: true
        ) {
            try FileForgery.replayed($0.other, in: $0.stages[1])
        },
        Attack("a file that nobody signed", "Tidak ada tanda tangan elektronik di dalamnya", isTraced: true) { world in
            try FileForgery.repainted(world.stages[0])
        },
        Attack("no PDF", "bukan PDF yang dapat dibaca") { _ in Array("Perjanjian Kinerja".utf8) },
    ]

    @Test(arguments: attacks)
    private func noForgeryPasses(_ attack: Attack) throws {
        let world = try Self.world.get()
        let page: String = try verdict(attack.forge(world))
        #expect(page.contains(attack.sentence))
        #expect(!page.contains("class=\"verdict good\""))
        #expect(page.contains("href=\"/v/\(world.kode)\"") == attack.isTraced, "origin")
    }

    /// Each refusal has a sentence of its own.
    @Test func noTwoSentencesAreAlike() {
        let field = Pihak.pertama.field
        let refusals: [PDFRefusal] = [
            .unreadable(""), .unsupported(""), .truncated, .unsigned, .altered(field: field),
            .swapped(field: field, with: Pihak.kedua.field), .broken(field: field, ""),
            .laterRevision(after: field), .changedMore(field: field), .unknownRevision,
            .foreignCertificate(field: field), .expired(field: field),
            .revoked(field: field, since: .epoch), .otherSigner(field: field), .unlikelyTime(field: field),
        ]
        let sentences: [String] =
            refusals.map { $0.sentence("Kabupaten Contoh") } + [
                PDFRefusal.altered(field: field).sentence("Kabupaten Contoh", replayed: "7F3K9Q2M")
            ]
        #expect(Set(sentences).count == 16)
    }

    @Test func aDigestIsEnough() throws {
        let world = try Self.world.get()
        let asked: (String) throws -> Answer = { sidik in try upload([], [("sidik", sidik)]) }
        #expect(try asked(SHA256.digest(world.stages[2]).hex).text.contains("Asli: bita demi bita"))
        #expect(try asked(" \(SHA256.digest(world.stages[2]).hex.uppercased()) ").text.contains("Asli: bita demi bita"))
        let text: [UInt8] = try world.job.job.citizen.get("/v/\(world.kode)/naskah").must(200).body
        #expect(try asked(SHA256.digest(text).hex).text.contains("Asli: teks naskah yang ditandatangani"))
        #expect(try asked(SHA256.digest("lain").hex).text.contains("Bukan berkas kami"))
        for wrong in ["abc", String(repeating: "g", count: 64)] { #expect(try asked(wrong).status == 422) }
        #expect(try asked("").status == 422)
    }

    /// A printed form of a document that was confirmed by password is known, and said to hold no signature.
    @Test func aPrintIsKnown() throws {
        let fixture = try Self.world.get().job.fixture
        let print: [UInt8] = try fixture.client("contoh").get("/2021/pk/dpmd.pdf").must(200).body
        #expect(try verdict(print).contains("Asli: bentuk cetak tanpa tanda tangan di dalamnya"))
    }

    @Test func tooMuchIsRefusedInWords() throws {
        let answer: Answer = try upload([UInt8](repeating: 0x20, count: FileVerification.limit + 1))
        #expect(answer.status == 413 && answer.text.contains("lebih dari 20 MB"))
    }

    /// Whatever is sent, the database is as before.
    @Test func nothingOfItIsKept() throws {
        let world = try Self.world.get()
        let before: String = try world.job.fixture.fingerprint()
        for file in [world.stages[2], try FileForgery.flipped(world.stages[2]), Array("x".utf8)] {
            _ = try upload(file)
        }
        #expect(try world.job.fixture.fingerprint() == before)
        #expect(
            try world.job.fixture.client("contoh").upload(
                "/v/berkas", file: world.stages[2], named: "a.pdf", as: "berkas"
            ).status == 403)
    }

    /// Who, in which office, with which kind of signature and which certificate.
    @Test func theCodeTellsAboutTheCertificates() throws {
        let world = try Self.world.get()
        let page: String = try world.job.fixture.client("contoh").get("/v/\(world.kode)").must(200).text
        for words in [
            "Drs. Budi Contoh, M.M.", "dengan sertifikat kabupaten", "Tidak dicabut", "Nomor seri",
            "/2024/pk/dpmd/awal.pdf", "Dokumen ini asli dan berlaku",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        let old: String = try #require(
            try world.job.fixture.value(
                """
                SELECT kode FROM document d JOIN tenant t ON t.id = d.tenant_id WHERE t.slug = 'contoh' AND jenis \
                = 'pk' AND tahun = 2021 AND status = 'berlaku' LIMIT 1
                """
            ))
        #expect(
            try world.job.fixture.client("contoh").get("/v/\(old)").must(200).text.contains(
                "disahkan dengan kata sandi akun"))
    }

    @Test func aRevokedCertificateIsSaid() throws {
        let job = try FileJob(at: .signedByBoth)
        try Certified.revoke(World.Login.head, job.fixture)
        let kode: String = try #require(try job.fixture.value("SELECT kode FROM document WHERE tahun = 2024"))
        let page: String = try job.fixture.client("contoh").get("/v/\(kode)").must(200).text
        #expect(page.contains("sesudah tanda tangan ini dibuat"))
        let citizen: Client = job.fixture.client("contoh")
        _ = try citizen.get("/v/berkas")
        #expect(
            try citizen.upload("/v/berkas", file: job.stage(2), named: "a.pdf", as: "berkas").text.contains(
                "Asli: bita demi bita"))
    }
}
