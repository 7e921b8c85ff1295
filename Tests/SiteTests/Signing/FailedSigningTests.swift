import Database
import Deeds
import Dispatch
import Kinerja
import Penanda
import Testing

@testable import Web

/// Whatever goes wrong, a sentence says so and nothing has changed.
@Suite("A signature that is not made changes nothing")
struct FailedSigningTests {
    private struct Trouble: Sendable {
        let what: String
        var mood: Fake.Mood?
        var isRevoked = false
        var frasa = Certified.passphrase
        var hasPress = true
        let status: Int
        let sentence: String

        init(
            _ what: String, mood: Fake.Mood? = nil, isRevoked: Bool = false, frasa: String = Certified.passphrase,
            hasPress: Bool = true, status: Int,
            _ failure: SigningFailure
        ) {
            (self.what, self.mood, self.isRevoked, self.frasa, self.hasPress) = (what, mood, isRevoked, frasa, hasPress)
            (self.status, sentence) = (status, failure.sentence)
        }
    }

    private static let troubles: [Trouble] = [
        Trouble("another passphrase", frasa: Certified.wrong, status: 422, .wrongSecret),
        Trouble("no passphrase", frasa: "", status: 422, .wrongSecret),
        Trouble("a revoked certificate", isRevoked: true, status: 422, .revoked),
        Trouble("a press that is away", hasPress: false, status: 503, .noFile),
        Trouble("a service that is down", mood: .refuses(.unavailable), status: 503, .unavailable),
        Trouble(
            "a service that refuses", mood: .refuses(.refused(code: "2011", .notRegistered)), status: 422,
            .refused(code: "2011", .notRegistered)),
        Trouble("a service that rewrites", mood: .rewrites, status: 422, .rewritten),
        Trouble("a service that knows nobody", mood: .hinders(.noCertificate), status: 422, .noCertificate),
    ]

    @Test(arguments: troubles.map(\.what), [Pihak.pertama, .kedua])
    func nothingHappens(_ what: String, _ pihak: Pihak) throws {
        let trouble = try #require(Self.troubles.first { $0.what == what })
        // The second party needs no press: its file is there.
        if pihak == .kedua, !trouble.hasPress { return }
        let fake = Fake()
        let job = try FileJob(
            at: pihak == .pertama ? .submitted : .signedByTheHead, signers: fake.directory,
            pdfSocket: trouble.hasPress ? PDFProcess.socket : "/nowhere/pdf.sock")
        let signer: Client = pihak == .pertama ? job.job.head : job.job.bupati
        let form: HTMLForm = try job.form(signer, frasa: trouble.frasa)
        if let mood = trouble.mood { fake.mood = mood }
        if trouble.isRevoked {
            try Certified.revoke(pihak == .pertama ? World.Login.head : World.Login.bupati, job.fixture)
        }
        let before: String = try job.census()
        let answer: Answer = try signer.post(form)
        #expect(answer.status == trouble.status)
        #expect(answer.text.contains(trouble.sentence.replacing("“", with: "“")), "\(answer.text.suffix(2_000))")
        #expect(!answer.text.contains(Certified.passphrase))
        #expect(try job.census() == before)
        #expect(try job.faults == [])
    }

    /// Before anybody types a secret, the page says what stands in the way and asks for none.
    @Test func thePageSaysItBefore() throws {
        let job = try FileJob()
        try Certified.revoke(World.Login.head, job.fixture)
        let page: Answer = try job.job.head.get("\(job.job.work)/tanda-tangan").must(200)
        #expect(page.text.contains(SigningFailure.revoked.sentence))
        #expect(!page.text.contains("type=\"password\"") && page.text.contains("/kembalikan"))
        let deaf = try FileJob(pdfSocket: nil)
        #expect(try deaf.job.head.get("\(deaf.job.work)/tanda-tangan").text.contains(SigningFailure.noFile.sentence))
    }

    /// Five tries are free, as at the door; a right one in between wipes them out.
    @Test func passphrasesAreThrottledLikePasswords() throws {
        let fake = Fake()
        let job = try FileJob(signers: fake.directory)
        for _ in 1...3 { #expect(try job.sign(job.job.head, frasa: Certified.wrong).status == 422) }
        #expect(
            try job.fixture.value("SELECT gagal FROM login_throttle WHERE login = 'dalam:\(World.Login.head)'") == "3")
        // As after many more, so that this test need not be faster than the wait.
        try Connection(job.fixture.admin).execute("UPDATE login_throttle SET gagal = 15, terakhir = now()")
        let form: HTMLForm = try job.form(job.job.head)
        let asked: Int = fake.asked
        let refused: Answer = try job.job.head.post(form)
        #expect(refused.status == 429 && refused["Retry-After"] != nil)
        #expect(fake.asked == asked, "whoever has to wait asks no service about anybody")
        #expect(
            try job.fixture.client("contoh").trySignIn(World.Login.head, password: SiteFixture.password).status == 303,
            "whoever sits at the session keeps nobody out at the door")
        try Connection(job.fixture.admin).execute("UPDATE login_throttle SET terakhir = terakhir - interval '1 hour'")
        #expect(try job.job.head.post(form).status == 303)
        #expect(
            try job.fixture.value(
                "SELECT count(*) FROM login_throttle WHERE login = 'dalam:\(World.Login.head)' AND gagal > 0") == "0")
    }

    /// The deed fails after the file is stored, as when the server dies in between: the next try takes up what is
    /// there.
    @Test(arguments: [Pihak.pertama, .kedua])
    func aCutOffSigningIsTakenUp(_ pihak: Pihak) throws {
        let fake = Fake()
        let job = try FileJob(at: pihak == .pertama ? .submitted : .signedByTheHead, signers: fake.directory)
        let signer: Client = pihak == .pertama ? job.job.head : job.job.bupati
        let form: HTMLForm = try job.form(signer)
        let before: Int = fake.signed
        try breakDeeds(job)
        #expect(try signer.post(form).status == 500)
        #expect(fake.signed == before + 1)
        #expect(
            try job.fixture.value("SELECT status FROM document WHERE tahun = 2024")
                == (pihak == .pertama ? "diajukan" : "ditandatangani_pihak_pertama"))
        #expect(try job.faults == [])
        try mendDeeds(job)
        #expect(try signer.post(form).status == 303)
        #expect(fake.signed == before + 1, "it was signed twice")
        if pihak == .pertama { _ = try job.sign(job.job.bupati).must(303) }
        #expect(
            try job.fixture.value(
                "SELECT string_agg(tahap::text, ' ' ORDER BY p.id) FROM signed_pdf p WHERE cara = 'lokal'") == "0 1 2")
        #expect(try job.job.citizen.get("/2024/pk/dpmd.pdf").must(200).body == job.stage(2))
        #expect(try job.faults == [])
    }

    /// What waits for its deed is no way around the passphrase, nor around a revocation.
    @Test func aCutOffSigningStillAsks() throws {
        let job = try FileJob()
        let form: HTMLForm = try job.form(job.job.head)
        try breakDeeds(job)
        #expect(try job.job.head.post(form).status == 500)
        #expect(
            try job.fixture.value("SELECT sum(gagal) FROM login_throttle WHERE login = 'dalam:\(World.Login.head)'")
                ?? "0"
                == "0", "it was the right one")
        try mendDeeds(job)
        let before: String = try job.census()
        #expect(try job.sign(job.job.head, frasa: Certified.wrong).status == 422)
        #expect(try job.census() == before)
        try Certified.revoke(World.Login.head, job.fixture)
        let revoked: String = try job.census()
        #expect(try job.job.head.post(form).status == 422)
        #expect(try job.census() == revoked)
    }

    /// Signed by a key that has been revoked since, and the signer has a new one: the first party begins anew, and a
    /// file that the first party has signed already goes back.
    @Test(arguments: [Pihak.pertama, .kedua])
    func aRevokedSignatureIsNotTakenUp(_ pihak: Pihak) throws {
        let job = try FileJob(at: pihak == .pertama ? .submitted : .signedByTheHead)
        let (signer, login) =
            pihak == .pertama ? (job.job.head, World.Login.head) : (job.job.bupati, World.Login.bupati)
        let form: HTMLForm = try job.form(signer)
        try breakDeeds(job)
        #expect(try signer.post(form).status == 500)
        try mendDeeds(job)
        try Certified.revoke(login, job.fixture)
        try Certified.renew(login, job.fixture)
        let answer: Answer = try signer.post(form)
        if pihak == .pertama {
            #expect(answer.status == 303)
            #expect(
                try job.fixture.value(
                    "SELECT string_agg(tahap::text, ' ' ORDER BY id) FROM signed_pdf WHERE cara = 'lokal'") == "0 1 0 1"
            )
        } else {
            #expect(answer.status == 422 && answer.text.contains(SigningFailure.spent.sentence))
        }
        #expect(try job.faults == [])
    }

    private func breakDeeds(_ job: FileJob) throws {
        try Connection(job.fixture.admin).execute(
            """
            ALTER TABLE document_event ADD CONSTRAINT nothing_is_written_down CHECK (ke NOT LIKE '%pertama' AND \
            ke <> 'berlaku') NOT VALID
            """
        )
    }

    private func mendDeeds(_ job: FileJob) throws {
        try Connection(job.fixture.admin).execute("ALTER TABLE document_event DROP CONSTRAINT nothing_is_written_down")
    }

    /// The button is pressed twice, or on two devices: one signature.
    @Test(arguments: [Pihak.pertama, .kedua])
    func severalAtOnceSignOnce(_ pihak: Pihak) throws {
        let job = try FileJob(at: pihak == .pertama ? .submitted : .signedByTheHead)
        let signer: Client = pihak == .pertama ? job.job.head : job.job.bupati
        let (form, session, fixture) = (try job.form(signer), signer.session, job.fixture)
        let statuses = Gathered<Int>()
        DispatchQueue.concurrentPerform(iterations: 3) { _ in
            let client: Client = fixture.client("contoh")
            client.take(session)
            statuses.add((try? client.post(form).status) ?? 0)
        }
        // Whoever comes second finds that it is the other party's turn, or that everything is signed.
        #expect(statuses.values.sorted() == (pihak == .pertama ? [303, 403, 403] : [303, 409, 409]))
        #expect(
            try job.fixture.value(
                """
                SELECT count(*) FROM signature g JOIN document d ON d.id = g.document_id WHERE tahun = 2024 AND \
                pihak = '\(pihak.rawValue)'
                """
            ) == "1")
        #expect(try job.faults == [])
    }
}
