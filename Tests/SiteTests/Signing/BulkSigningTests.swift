import Database
import Deeds
import Kinerja
import Penanda
@testable import Sealing
import Testing

@testable import App
@testable import Web

/// One passphrase for what was ticked, and an outcome for each.
@Suite("Many documents are signed with one secret")
struct BulkSigningTests {
    private static let queue = Result { try BulkQueue.make() }

    private struct Signer {
        let fixture: SiteFixture
        let bupati: Client
        let fake: Fake

        /// The page of what was chosen, filled in.
        func form(_ kodes: [String], frasa: String = Certified.passphrase) throws -> HTMLForm {
            let query = kodes.map { "naskah=\($0)" }.joined(separator: "&")
            var form: HTMLForm = try bupati.get("/kerja/antrean/tanda-tangan?\(query)").must(200).html().form(
                to: "/kerja/antrean/tanda-tangan")
            form["frasa"] = frasa
            return form
        }

        func count(_ what: String) throws -> String? {
            try fixture.value("SELECT count(*) FROM document WHERE tahun = \(QueueUnit.years.kini) AND \(what)")
        }

        var faults: [String] { get throws { try Inspection(fixture.tenant(BulkQueue.slug), in: fixture.staff).faults } }
    }

    private func signer() throws -> (Signer, [String]) {
        let stage = try Self.queue.get()
        let fake = Fake()
        let fixture = try SiteFixture(copyOf: stage.fixture, signers: fake.directory)
        let bupati: Client = fixture.client(BulkQueue.slug)
        bupati.take(stage.bupati)
        return (Signer(fixture: fixture, bupati: bupati, fake: fake), stage.kodes)
    }

    /// Ticked are those without a remark; the others come first and are not.
    @Test func theQueueOffersWhatHasNoRemarks() throws {
        let (signer, kodes) = try signer()
        let page: String = try signer.bupati.get("/kerja/antrean").must(200).text
        #expect(page.matches(of: /name="naskah"/).count == kodes.count)
        #expect(page.matches(of: /name="naskah" value="[0-9A-Z]{8}" checked/).count == kodes.count - 1)
        let exception = try #require(page.firstRange(of: "Perlu dibaca dahulu")),
            rest = try #require(page.firstRange(of: "Tanpa catatan"))
        let unit = try #require(page.firstRange(of: "Dinas Pertanian"))
        #expect(exception.lowerBound < unit.lowerBound && unit.lowerBound < rest.lowerBound)
        #expect(page.contains("Paling lambat"))
    }

    @Test func allAreSigned() throws {
        let (signer, kodes) = try signer()
        let answer: Answer = try signer.bupati.post(signer.form(kodes))
        let page: String = try signer.bupati.follow(answer).must(200).text
        #expect(page.contains("\(kodes.count) dari \(kodes.count) naskah sudah ditandatangani"))
        #expect(try signer.count("status = 'berlaku'") == String(kodes.count))
        #expect(signer.fake.signed == kodes.count)
        #expect(try signer.faults == [])
        #expect(try signer.bupati.get("/kerja/antrean").text.contains("Tidak ada yang menunggu."))
    }

    /// One was returned meanwhile, one is refused by the service: the others are signed.
    @Test func someFailAndTheOthersStand() throws {
        let (signer, kodes) = try signer()
        let form: HTMLForm = try signer.form(kodes)
        var note: HTMLForm = try signer.bupati.get("/kerja/pk/2027/dlh/kembalikan").must(200).html().form(
            to: "/kerja/pk/2027/dlh/kembalikan")
        note["catatan"] = "Periksa target sampah."
        _ = try signer.bupati.post(note).must(303)
        let page: String = try signer.bupati.follow(signer.bupati.post(form)).must(200).text
        #expect(page.contains("\(kodes.count - 1) dari \(kodes.count) naskah sudah ditandatangani"))
        #expect(page.contains(Sebab.status.sentence))
        #expect(try signer.count("status = 'berlaku'") == String(kodes.count - 1))
        #expect(try signer.faults == [])
    }

    @Test func theServiceFailsAfterTheFirst() throws {
        let (signer, kodes) = try signer()
        let form: HTMLForm = try signer.form(kodes)
        signer.fake.mood = .signsOne
        let page: String = try signer.bupati.follow(signer.bupati.post(form)).must(200).text
        #expect(page.contains("1 dari \(kodes.count) naskah sudah ditandatangani"))
        #expect(page.contains(SigningFailure.unavailable.sentence))
        #expect(try signer.count("status = 'berlaku'") == "1")
        #expect(try signer.faults == [])
        // What failed is still in the queue, and the next try signs it.
        signer.fake.mood = .signs
        let again: String = try signer.bupati.follow(signer.bupati.post(form)).must(200).text
        #expect(again.contains("\(kodes.count) dari \(kodes.count) naskah sudah ditandatangani"))
        #expect(try signer.faults == [])
    }

    @Test func aWrongPassphraseSignsNothing() throws {
        let (signer, kodes) = try signer()
        let answer: Answer = try signer.bupati.post(signer.form(kodes, frasa: Certified.wrong))
        #expect(answer.status == 422 && answer.text.contains(SigningFailure.wrongSecret.sentence))
        #expect(try signer.count("status = 'berlaku'") == "0")
        #expect(try signer.fixture.value("SELECT count(*) FROM signed_pdf WHERE tahap = 2") == "0")
    }

    /// Nobody signs what was not shown: another digest, another code, nothing at all.
    @Test func onlyWhatWasShownIsSigned() throws {
        let (signer, kodes) = try signer()
        var form: HTMLForm = try signer.form([kodes[0]])
        form["sidik-\(kodes[0])"] = String(repeating: "0", count: 64)
        let changed: String = try signer.bupati.follow(signer.bupati.post(form)).must(200).text
        #expect(changed.contains(Refusal.stale.sentence))
        #expect(try signer.bupati.get("/kerja/antrean/tanda-tangan").location == "/kerja/antrean?pesan=belum-dipilih")
        let foreign: Client = try signer.fixture.client(BulkQueue.slug, as: "kepala.disdik")
        let page: String = try foreign.get("/kerja/antrean/tanda-tangan?naskah=\(kodes[0])").must(200).text
        #expect(!page.contains("type=\"password\""))
        #expect(try signer.count("status = 'berlaku'") == "0")
    }

    /// An address may name a document twice, and more than are signed at once.
    @Test func aDocumentIsChosenOnce() throws {
        let (signer, kodes) = try signer()
        let form: HTMLForm = try signer.form([kodes[0], kodes[1], kodes[0]])
        #expect(form.fields.count { $0.name == "naskah" } == 2)
        let answer: Answer = try signer.bupati.post(
            form.action, form.fields.filter { $0.name != "_token" }.map { ($0.name, $0.value) } + [("naskah", kodes[0])]
        )
        #expect(try signer.bupati.follow(answer).must(200).text.contains("2 dari 2 naskah sudah ditandatangani"))
        let many: String = (0..<(BulkSigning.limit + 3)).map { "naskah=\($0 < 5 ? kodes[$0] : "Z\($0)")" }.joined(
            separator: "&")
        #expect(
            try signer.bupati.get("/kerja/antrean/tanda-tangan?\(many)").must(200).text.contains(
                "3 lainnya tetap di antrean"))
        #expect(
            try !signer.bupati.get("/kerja/antrean/tanda-tangan?naskah=\(kodes[2])").must(200).text.contains(
                "tetap di antrean"))
    }

    /// Each further document costs no question to PostgreSQL.
    @Test func theQueueAsksAsMuchForOneAsForFive() throws {
        let (signer, kodes) = try signer()
        // The connections open and learn the statements.
        for _ in 0..<3 { _ = try signer.bupati.get("/kerja/antrean").must(200) }
        let (_, five) = try Database.countingRoundTrips { try signer.bupati.get("/kerja/antrean").must(200) }
        _ = try signer.bupati.post(signer.form(Array(kodes.dropFirst()))).must(303)
        let (page, one) = try Database.countingRoundTrips { try signer.bupati.get("/kerja/antrean").must(200) }
        #expect(page.text.matches(of: /class="card"/).count == 1)
        #expect(five == one)
    }

    /// The page of results says what is, not what its address claims.
    @Test func theResultIsReadFromTheDatabase() throws {
        let (signer, kodes) = try signer()
        let page: String = try signer.bupati.get(
            "/kerja/antrean/hasil?naskah=\(kodes[0])&naskah=\(kodes[1])-rahasia&naskah=ZZZZZZZZ"
        ).must(200).text
        #expect(page.contains("0 dari 2 naskah sudah ditandatangani"))
        #expect(page.contains(Sebab.rahasia.sentence))
    }
}

/// Five agreements that wait for a bupati, as the demonstration makes them, in a kabupaten of their own.
struct BulkQueue: Sendable {
    static let slug = "antrean"

    let fixture: SiteFixture
    let bupati: Client.Session
    let kodes: [String]

    static let units: [QueueUnit] = Demonstration.queue.filter {
        ["disdik", "dinsos", "distan", "dlh", "bappeda"].contains($0.slug)
    }

    static let demo = DemoTenant(
        slug: slug, nama: "Kabupaten Antrean", settings: Demonstration.contoh.settings, units: units.map(\.unit),
        offices: Demonstration.contoh.offices.filter { $0.slug == "bupati" } + units.map(\.office),
        staff: [DemoTenant.Staff(login: "admin", nama: "Admin", peran: .admin)], papers: units.map(\.waiting))

    static func make(_ fixture: SiteFixture? = nil) throws -> BulkQueue {
        let fixture = try fixture ?? SiteFixture()
        let passwords = PasswordHasher(Turnstile(places: 1, toll: fixture.toll), cost: 1)
        _ = try TenantCommand.create(
            fixture.environment, slug: slug, nama: demo.nama, isDemonstration: true, settings: demo.settings, hosts: [])
        let files = DemoFiles(site: fixture.site, host: "\(slug).localhost")
        let loader = DemoLoader(demo, try fixture.tenant(slug), fixture.staff, passwords, files)
        let accounts = try loader.load(isKnown: true)
        try seal(accounts.first { $0.login == World.Login.bupati }?.passphrase ?? "", fixture)
        try Connection(fixture.admin).asApplication(
            "UPDATE akun SET kata_sandi = $1", [.text(passwords.hash(SiteFixture.password))])
        let bupati: Client = try fixture.client(slug, as: World.Login.bupati)
        let rows = try Connection(fixture.admin).query(
            "SELECT kode FROM document WHERE tahun = $1 ORDER BY id", [.int(Int64(QueueUnit.years.kini))])
        return BulkQueue(fixture: fixture, bupati: bupati.session, kodes: rows.compactMap { $0.first ?? nil })
    }

    /// One passphrase for everybody: the random ones of the demonstration are for people.
    private static func seal(_ passphrase: String, _ fixture: SiteFixture) throws {
        let desk = try fixture.desk(slug, World.Login.bupati)
        let key = try ResealedKey(
            of: desk, from: passphrase, to: Certified.passphrase, fixture.site.turnstile)
        try desk.keep(key)
    }
}
