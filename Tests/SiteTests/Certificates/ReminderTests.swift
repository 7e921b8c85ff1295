import Database
import Deeds
import Kinerja
import Records
import Sealing
import Testing

@testable import Web

/// Nobody learns at the moment of signing what could have been seen coming.
@Suite("What will stand in the way is told in time", .timeLimit(.minutes(5)))
struct ReminderTests {
    private let fixture: SiteFixture
    private let head: Client
    private static let slug = "kembar-a"

    init() throws {
        fixture = try SiteFixture()
        head = try fixture.client(Self.slug, as: World.Login.head)
    }

    private func admin() throws -> Client { try fixture.client(Self.slug, as: World.Login.admin) }

    private func letLastDays(_ days: Int, _ table: String) throws {
        try Connection(fixture.admin).execute(
            "SET session_replication_role = replica; UPDATE \(table) SET selesai = now() + interval '\(days) days'")
    }

    private func certify(daysLeft: Int) throws {
        try Certified.set(fixture, Self.slug, [World.Login.head])
        try Connection(fixture.admin).execute(
            "SET session_replication_role = replica; UPDATE sertifikat SET mulai = mulai - interval '1 year'")
        try letLastDays(daysLeft, "sertifikat")
    }

    @Test(arguments: [(31, false), (29, true), (-1, true)]) func ofTheOwnCertificate(days: Int, isTold: Bool) throws {
        try certify(daysLeft: days)
        for address in ["/kerja", "/kerja/antrean"] {
            let page: Answer = try head.get(address).must(200)
            #expect(page.text.contains("Sertifikat tanda tangan Anda") == isTold, "\(address)")
            #expect(try page.html().faults() == [])
            #expect(
                try fixture.client("kembar-b", as: World.Login.head).get(address).text.contains(
                    "Sertifikat tanda tangan Anda") == false)
        }
        #expect(try head.get("/kerja").text.contains("sudah berakhir") == (days < 0))
    }

    /// From the reminder to the new certificate: the official makes a key, the admin is told and issues, both reminders
    /// go.
    @Test func renewalIsToldAndDone() throws {
        try certify(daysLeft: 20)
        let (own, admin) = ("sepeda tua di tepi sungai", try admin())
        #expect(try !admin.get("/atur").text.contains("menunggu sertifikat"))
        _ = try head.get("/akun/kunci")
        _ = try head.post("/akun/kunci", [("sandi", own), ("ulang", own)]).must(303)
        #expect(try !head.get("/kerja").text.contains("Sertifikat tanda tangan Anda"))
        for address in ["/atur", "/kerja"] {
            #expect(try admin.get(address).text.contains("1 kunci menunggu sertifikat"), "\(address)")
        }
        let form: Answer = try admin.get("/atur/sertifikat").must(200)
        let key: String = try #require(form.text.firstMatch(of: /name="kunci" value="(\d+)"/).map { String($0.1) })
        _ = try admin.post("/atur/sertifikat", [("kunci", key), ("sandi-otoritas", Certified.passphrase)]).must(303)
        #expect(try !admin.get("/atur").text.contains("menunggu sertifikat"))
        #expect(try !head.get("/kerja").text.contains("Sertifikat tanda tangan Anda"))
    }

    /// The key's own page reads the certificate.
    @Test(arguments: [(31, false), (29, true)]) func onThePageOfTheKey(days: Int64, isTold: Bool) throws {
        try Certified.set(fixture, Self.slug, [World.Login.head])
        let desk: Desk = try fixture.desk(Self.slug, World.Login.head)
        let (keys, authorities) = try fixture.staff.read(
            for: desk.scope, .keysOfAkun(akun: desk.actor.akun), .allOtoritas)
        let until: Instant = try Certificate(der: #require(keys.first?.der)).until
        let now: Instant = try #require(until.adding(seconds: -days * CertificateTerm.day))
        let state = try KeyState(keys, authorities, now: now, zone: desk.tenant.settings.zona)
        #expect(state.meaning.contains("segera berakhir") == isTold && (state.status.tone == "caution") == isTold)
    }

    /// Who revoked his own, or whose list ends: the admin is told until a new list is signed, and citizens meanwhile.
    @Test func ofTheListOfRevocation() throws {
        try fixture.giveCertificates(to: Self.slug)
        let (admin, citizen) = (try admin(), fixture.client(Self.slug))
        let serial: String = try #require(
            try fixture.value("SELECT s.serial FROM pencabutan c JOIN sertifikat s ON s.id = c.sertifikat_id"))
        let addresses = ["/atur", "/kerja", "/atur/sertifikat"]
        for address in addresses {
            #expect(try admin.get(address).text.contains("1 pencabutan belum masuk daftar"), "\(address)")
        }
        let page: Answer = try citizen.get("/sertifikat").must(200)
        #expect(page.text.contains("Nomor seri \(serial.grouped), dicabut"))
        #expect(try page.html().faults() == [])
        #expect(try !head.get("/kerja").text.contains("belum masuk daftar"), "nobody but an admin can do it")

        func sign() throws {
            _ = try admin.get("/atur/sertifikat/otoritas")
            _ = try admin.post(
                "/atur/sertifikat/otoritas/daftar",
                [("generasi-daftar", "1"), ("sandi-otoritas-daftar", SiteFixture.passphrase)]
            ).must(303)
        }
        try sign()
        for address in addresses { #expect(try !admin.get(address).text.contains("belum masuk daftar"), "\(address)") }
        #expect(try !citizen.get("/sertifikat").text.contains(serial.grouped))
        try letLastDays(29, "daftar_cabut")
        for address in addresses {
            #expect(try admin.get(address).text.contains("Daftar pencabutan berakhir"), "\(address)")
        }
        try sign()
        for address in addresses {
            #expect(try !admin.get(address).text.contains("Daftar pencabutan berakhir"), "\(address)")
        }
    }

    /// Whoever signs or administers is invited until it is done; a planner is not, and nobody where there is no key.
    @Test func ofTheSecondFactor() throws {
        let invitation = "belum memakai verifikasi dua langkah"
        for address in ["/kerja", "/kerja/antrean"] {
            #expect(try head.get(address).text.contains(invitation), "\(address)")
        }
        #expect(try admin().get("/atur").text.contains(invitation))
        for login in [World.Login.planner, World.Login.inspector] {
            #expect(try !fixture.client(Self.slug, as: login).get("/kerja").text.contains(invitation), "\(login)")
        }
        let site = try SiteFixture.site(staff: fixture.staff, reader: fixture.reader, key: nil)
        let client = Client(host: "\(Self.slug).localhost", transport: InProcess(fixture: fixture, site: site))
        client.take(head.session)
        #expect(try !client.get("/kerja").text.contains(invitation))
        _ = try Authenticator.enrol(head, fixture)
        #expect(try !head.get("/kerja").text.contains(invitation))
    }
}
