import Database
import Kinerja
import Records
import Synchronization
import Testing

@testable import Deeds
@testable import Sealing
@testable import Web

/// A key takes its time and much memory: everybody passes one turnstile, and nobody waits there with a transaction
/// open, which would hold a connection and the audit chain.
@Suite("Keys are opened and sealed outside transactions", .timeLimit(.minutes(5)))
struct TurnstileWalkTests {
    private let fixture: SiteFixture
    private static let slug = "kembar-a"
    private static let own = "sepeda tua di tepi sungai"

    init() throws {
        fixture = try SiteFixture()
    }

    /// What `look` found at each computation.
    private final class Looks: Sendable {
        private let found: Mutex<[String?]> = Mutex([])
        func add(_ one: String?) { found.withLock { $0.append(one) } }
        func take() -> [String?] {
            found.withLock { found in
                defer { found = [] }; return found
            }
        }
    }

    /// A site whose turnstile looks at every computation for transactions that are open and do nothing.
    private func watched(_ fixture: SiteFixture) throws -> (site: Site, looks: Looks) {
        let looks = Looks()
        let sql =
            """
            SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in \
            transaction%'
            """
        let turnstile = Turnstile(places: 1, toll: .test) { looks.add(try? fixture.value(sql)) }
        return (try SiteFixture.site(staff: fixture.staff, reader: fixture.reader, turnstile: turnstile), looks)
    }

    private func client(_ site: Site) -> Client {
        Client(host: "\(Self.slug).localhost", transport: InProcess(fixture: fixture, site: site))
    }

    @Test func everyDeedOnKeys() throws {
        let passphrase = SiteFixture.passphrase
        let (site, looks) = try watched(fixture)
        let (admin, head) = (client(site), client(site))
        try admin.signIn(World.Login.admin)
        try head.signIn(World.Login.head)
        #expect(looks.take() == ["0", "0"])
        func watch(_ what: String, _ computations: Int, _ work: () throws -> Void) rethrows {
            try work()
            #expect(looks.take() == [String?](repeating: "0", count: computations), "\(what)")
        }
        _ = try admin.get("/atur/sertifikat/otoritas")
        _ = try head.get("/akun/kunci")
        func deed(_ name: String, _ fields: [Client.Field]) throws -> Answer {
            try admin.post("/atur/sertifikat/otoritas\(name)", fields)
        }
        func secret(_ name: String, _ key: String = "") -> [Client.Field] {
            [("generasi-\(name)", "1"), ("sandi-otoritas-\(name)", passphrase), ("kunci-otoritas-\(name)", key)]
        }
        try watch("make the authority", 1) {
            _ = try deed("", [("sandi", passphrase), ("ulang", passphrase)]).must(303)
        }
        try watch("make a key", 2) {
            _ = try head.post("/akun/kunci", [("sandi", Self.own), ("ulang", Self.own)]).must(303)
        }
        try watch("change its passphrase", 2) {
            let new: [Client.Field] = [("sandi-baru", passphrase), ("sandi-ulang", passphrase)]
            _ = try head.post("/akun/kunci/sandi", [("sandi-lama", Self.own)] + new).must(303)
        }
        let key: String = try #require(try fixture.value("SELECT id FROM kunci"))
        try watch("issue", 1) {
            _ = try admin.post("/atur/sertifikat", [("kunci", key), ("sandi-otoritas", passphrase)]).must(303)
        }
        try watch("sign a list", 1) { _ = try deed("/daftar", secret("daftar")).must(303) }
        let file: String = try deed("/unduh", [("generasi-unduh", "1")]).must(200).text
        try watch("take the key out", 1) { _ = try deed("/lepas", secret("lepas", file)).must(303) }
        try watch("put it back", 1) { _ = try deed("/simpan", secret("simpan", file)).must(303) }
        let serial: String = try #require(try fixture.value("SELECT serial FROM sertifikat"))
        try watch("revoke", 1) {
            _ = try admin.post(
                "/atur/sertifikat/cabut/\(serial)", [("alasan", "lupa"), ("sandi-otoritas", passphrase)]
            ).must(303)
        }
    }

    @Test(.enabled(if: PDFProcess.socket != nil)) func aSignature() throws {
        let job = try FileJob()
        let (site, looks) = try watched(job.fixture)
        let head = Client(host: "contoh.localhost", transport: InProcess(fixture: job.fixture, site: site))
        head.take(job.job.head.session)
        _ = try job.sign(head).must(303)
        #expect(looks.take() == ["0"])
    }

    /// Passwords and keys share the turnstile; beyond the queue the answer is 503 at once, and nothing has changed.
    @Test func whoeverComesTooManyIsTurnedAway() throws {
        let narrow = Turnstile(places: 1, queue: 0, toll: .test)
        let site = try SiteFixture.site(staff: fixture.staff, reader: fixture.reader, turnstile: narrow)
        let client = client(site)
        try client.signIn(World.Login.admin)
        _ = try client.get("/atur/sertifikat/otoritas")
        let before: String = try fixture.fingerprint()
        let made: [Client.Field] = [("sandi", SiteFixture.passphrase), ("ulang", SiteFixture.passphrase)]
        let refused: Answer? = try narrow.pass { () throws -> Answer in
            try client.post("/atur/sertifikat/otoritas", made)
        }
        #expect(refused?.status == 503 && refused?["Retry-After"] != nil)
        #expect(try fixture.fingerprint() == before)
        _ = narrow.pass {
            #expect(throws: PasswordError.busy) { try site.deeds.passwords.verify(SiteFixture.password, against: nil) }
        }
        #expect(try client.post("/atur/sertifikat/otoritas", made).status == 303)
    }

    /// Two admins at once: who opened the older generation issues nothing with it.
    @Test func nothingHappensAfterAChange() throws {
        try fixture.giveAuthority(Self.slug)
        try fixture.giveKey(Self.slug, World.Login.head)
        let (admin, head) = (
            try fixture.desk(Self.slug, World.Login.admin), try fixture.desk(Self.slug, World.Login.head)
        )
        let authority = try OpenAuthority(of: admin, passphrase: SiteFixture.passphrase, fixture.site.turnstile)
        let resealed = try ResealedKey(of: head, from: SiteFixture.passphrase, to: Self.own, fixture.site.turnstile)
        try fixture.giveAuthority(Self.slug)
        #expect(throws: ChangedMeanwhile.self) {
            try fixture.staff.transaction(for: admin.scope) { (tx: borrowing Transaction) in
                _ = try admin.issueCertificates(tx, by: authority, host: "x")
            }
        }
        #expect(try fixture.value("SELECT count(*) FROM sertifikat") == "0")
        func keep() throws {
            try head.keep(resealed)
        }
        try keep()
        #expect(throws: ChangedMeanwhile.self) { try keep() }
        try fixture.giveKey(Self.slug, World.Login.head)
        #expect(throws: ChangedMeanwhile.self) { try keep() }
    }

    /// That a passphrase must differ from the password tells whether it is the password: such tries are counted like
    /// others.
    @Test func aNewKeyIsNoWayToGuessThePassword() throws {
        let head: Client = try fixture.client(Self.slug, as: World.Login.head)
        for guess in ["tebakan yang pertama", "tebakan yang kedua"] {
            _ = try head.post("/akun/kunci", [("sandi", guess), ("ulang", guess)]).must(303)
        }
        let counted: String = "dalam:\(World.Login.head)"
        #expect(try fixture.value("SELECT gagal FROM login_throttle WHERE login = $1", .text(counted)) == "2")
    }
}
