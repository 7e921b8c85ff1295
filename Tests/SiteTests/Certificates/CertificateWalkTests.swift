import Database
import Deeds
import Kinerja
import Penanda
import Records
import Sealing
import Testing

@testable import Web

/// From nothing to a certificate and back, through the pages.
@Suite("Keys and certificates on their pages", .timeLimit(.minutes(5)))
struct CertificateWalkTests {
    private let fixture: SiteFixture
    private let admin: Client
    private let head: Client
    private static let slug = "kembar-a"
    private static let passphrase = SiteFixture.passphrase
    private static let own = "sepeda tua di tepi sungai"

    init() throws {
        fixture = try SiteFixture()
        admin = try fixture.client(Self.slug, as: World.Login.admin)
        head = try fixture.client(Self.slug, as: World.Login.head)
    }

    private func makeAuthority(_ passphrase: String = passphrase, again: String? = nil) throws -> Answer {
        _ = try admin.get("/atur/sertifikat/otoritas")
        return try admin.post("/atur/sertifikat/otoritas", [("sandi", passphrase), ("ulang", again ?? passphrase)])
    }

    private func makeKey(_ passphrase: String = own) throws -> Answer {
        _ = try head.get("/akun/kunci")
        return try head.post("/akun/kunci", [("sandi", passphrase), ("ulang", passphrase)])
    }

    private func issue(_ passphrase: String = passphrase, _ more: [Client.Field] = []) throws -> Answer {
        let page: Answer = try admin.get("/atur/sertifikat")
        let keys: [Client.Field] = page.text.matches(of: /name="kunci" value="(\d+)"/).map { ("kunci", String($0.1)) }
        return try admin.post("/atur/sertifikat", keys + [("sandi-otoritas", passphrase)] + more)
    }

    private func usableMeans() throws -> SigningMeans {
        let desk: Desk = try fixture.desk(Self.slug, World.Login.head)
        let (keys, authorities, now) = try fixture.staff.read(
            for: desk.scope, .keysOfAkun(akun: desk.actor.akun), .allOtoritas, .now)
        return try SigningMeans(keys, authorities, now: try #require(now.first).now)
    }

    private func count(_ table: String) throws -> String? { try fixture.value("SELECT count(*) FROM \(table)") }

    @Test func fromNothingToASignature() throws {
        #expect(try admin.get("/atur/sertifikat").text.contains("Otoritas sertifikat belum dibuat"))
        #expect(try fixture.client(Self.slug).get("/sertifikat").text.contains("belum mempunyai otoritas"))
        #expect(try makeAuthority().status == 303)
        #expect(throws: SigningHindrance.noKey) { try usableMeans() }
        #expect(try head.get("/akun/kunci").text.contains("Belum ada kunci"))
        #expect(try makeKey().status == 303)
        #expect(throws: SigningHindrance.waiting) { try usableMeans() }
        #expect(try head.get("/akun/kunci").text.contains("Menunggu sertifikat"))

        try Connection(fixture.admin).execute(
            """
            UPDATE pegawai SET nip = '198001012005011002'
            WHERE (tenant_id, id) IN (SELECT a.tenant_id, a.pegawai_id FROM akun a
                WHERE a.login = '\(World.Login.head)')
            """)
        let waiting: Answer = try admin.get("/atur/sertifikat")
        #expect(try waiting.html().faults() == [])
        #expect(waiting.text.contains("NIP ••••••••••••••1002"))
        #expect(!waiting.text.contains("19800101"))
        #expect(try issue().status == 303)
        let means: SigningMeans = try usableMeans()
        #expect(try SigningKey(opening: means.sealed, passphrase: Self.own).publicKey == means.certificate.publicKey)
        #expect(means.certificate.subject.organization == "Pemerintah Kabupaten Kembar")
        #expect(try head.get("/akun/kunci").text.contains("Berlaku sampai"))
        for address in ["/akun/kunci"] { #expect(try head.get(address).html().faults() == []) }
        for address in [
            "/atur/sertifikat", "/atur/sertifikat/otoritas", "/atur/sertifikat/cabut/\(means.certificate.serial)",
        ] {
            #expect(try admin.get(address).html().faults() == [], "\(address)")
        }
        let citizen: Client = fixture.client(Self.slug)
        #expect(try citizen.get("/sertifikat").html().faults() == [])
        #expect(try Certificate(der: Array(citizen.get("/sertifikat/1.crt").body)) == means.chain.first)
        #expect(try Certificate(pem: citizen.get("/sertifikat/1.pem").text) == means.chain.first)
        for address in ["/sertifikat/2.crt", "/sertifikat/01.crt", "/sertifikat/-1.crl", "/sertifikat/a.pem"] {
            #expect(try citizen.get(address).status == 404, "\(address)")
        }
        #expect(try fixture.client("kembar-b").get("/sertifikat/1.crt").status == 404)
    }

    @Test func aRevocationIsListedAtOnce() throws {
        _ = try (makeAuthority(), makeKey(), issue())
        let certificate: Certificate = try usableMeans().certificate
        let address = "/atur/sertifikat/cabut/\(certificate.serial)"
        _ = try admin.get(address)
        #expect(
            try admin.post(address, [("alasan", "berubah"), ("sandi-otoritas", "salah sama sekali")]).status == 422)
        #expect(try admin.post(address, [("alasan", ""), ("sandi-otoritas", Self.passphrase)]).status == 422)
        #expect(try count("pencabutan") == "0")
        #expect(try admin.post(address, [("alasan", "berubah"), ("sandi-otoritas", Self.passphrase)]).status == 303)
        #expect(try admin.get(address).status == 404)

        let list = try RevocationList(der: Array(fixture.client(Self.slug).get("/sertifikat/1.crl").body))
        #expect(list.number == 2)
        #expect(list.entries.map(\.serial) == [certificate.serial])
        #expect(list.entries.first?.reason == .affiliationChanged)
        #expect { try usableMeans() } throws: { error in
            guard case .revoked = error as? SigningHindrance else { return false }
            return true
        }
        #expect(try head.get("/akun/kunci").text.contains("Dicabut"))
    }

    /// Without the authority's passphrase the list cannot follow at once; the site knows it all the same.
    @Test func oneRevokesOnesOwn() throws {
        _ = try (makeAuthority(), makeKey(), issue())
        let serial: String = try usableMeans().certificate.serial
        _ = try head.get("/akun/kunci")
        #expect(try head.post("/akun/kunci/cabut", [("serial", serial), ("alasan", "")]).status == 422)
        #expect(try head.post("/akun/kunci/cabut", [("serial", serial), ("alasan", "bocor")]).status == 303)
        #expect(try head.post("/akun/kunci/cabut", [("serial", serial), ("alasan", "bocor")]).status == 404)
        #expect(try admin.get("/atur/sertifikat/otoritas").text.contains("1 pencabutan belum masuk daftar"))
        let trust: TenantTrust = try fixture.reader.reading(
            for: .tenant(fixture.tenant(Self.slug).id.rawValue, request: "uji")
        ) { (tx: borrowing Reading) in try TenantTrust(tx) }
        #expect(trust.revoked.map(\.serial) == [serial] && trust.lists.allSatisfy(\.entries.isEmpty))

        _ = try admin.post(
            "/atur/sertifikat/otoritas/daftar", [("generasi-daftar", "1"), ("sandi-otoritas-daftar", Self.passphrase)])
        let list = try RevocationList(der: Array(fixture.client(Self.slug).get("/sertifikat/1.crl").body))
        #expect(list.entries.map(\.serial) == [serial])
    }

    @Test func nobodyRevokesForAnother() throws {
        try fixture.giveCertificates(to: Self.slug)
        let serial: String = try usableMeans().certificate.serial
        let planner: Client = try fixture.client(Self.slug, as: World.Login.otherHead)
        _ = try planner.get("/akun/kunci")
        #expect(try planner.post("/akun/kunci/cabut", [("serial", serial), ("alasan", "bocor")]).status == 404)
        #expect(try count("pencabutan") == "1")
    }

    static let refusals: [(what: String, fields: [Client.Field], sentence: String)] = [
        ("short", [("sandi", "singkat"), ("ulang", "singkat")], "terlalu pendek"),
        ("differs", [("sandi", own), ("ulang", own + "!")], "Kedua sandi kunci tidak sama"),
        (
            "the account's", [("sandi", SiteFixture.password), ("ulang", SiteFixture.password)],
            "berbeda dari kata sandi akun"
        ),
    ]

    @Test(arguments: refusals.indices) func aKeyNeedsAGoodPassphrase(index: Int) throws {
        let (_, fields, sentence) = Self.refusals[index]
        _ = try head.get("/akun/kunci")
        let answer: Answer = try head.post("/akun/kunci", fields)
        #expect(answer.status == 422)
        #expect(answer.text.contains(sentence))
        #expect(!fields.contains { answer.text.contains($0.value) }, "what was typed comes back")
        #expect(try count("kunci") == "0")
    }

    /// Whoever finds a browser open cannot make a key in the owner's name; what comes back after the proof holds no
    /// secret.
    @Test func aKeyNeedsAFreshProof() throws {
        _ = try head.get("/akun/kunci")
        try Connection(fixture.admin).execute("UPDATE session SET bukti = now() - interval '11 minutes'")
        let answer: Answer = try makeKey()
        let proof: Answer = answer.status == 303 ? try head.follow(answer) : answer
        #expect(!proof.text.contains(Self.own))
        #expect(try count("kunci") == "0")
    }

    /// A form whose session has ended travels through signing in, without what opens a key.
    @Test func noSecretTravelsThroughSigningIn() throws {
        _ = try head.get("/akun/kunci")
        head.cookies = [:]
        let answer: Answer = try head.post(
            "/akun/kunci/sandi",
            [
                ("serial", "1"), ("sandi-lama", Self.own), ("sandi-baru", Self.passphrase),
                ("sandi-otoritas-daftar", Self.own),
            ])
        #expect(answer.text.contains("tahan.serial"))
        for secret in [Self.own, Self.passphrase] { #expect(!answer.text.contains(secret)) }
    }

    @Test func thePassphraseIsChanged() throws {
        _ = try (makeAuthority(), makeKey(), issue())
        let new = "perahu kecil di danau sunyi"
        let fields: (String) -> [Client.Field] = { [("sandi-lama", $0), ("sandi-baru", new), ("sandi-ulang", new)] }
        _ = try head.get("/akun/kunci")
        let address = "/akun/kunci/sandi"
        #expect(try head.post(address, fields("salah sama sekali")).text.contains("Sandi kunci tidak cocok"))
        #expect(try head.post(address, fields(Self.own)).status == 303)
        let sealed: [UInt8] = try usableMeans().sealed
        #expect(try SigningKey(opening: sealed, passphrase: new).publicKey == usableMeans().certificate.publicKey)
        #expect(throws: KeyError.wrongPassphrase) {
            _ = try SigningKey(opening: sealed, passphrase: Self.own).publicKey
        }
    }

    /// Until the new key has its certificate, the old one is used.
    @Test func renewalLeavesNoGap() throws {
        _ = try (makeAuthority(), makeKey(), issue())
        let old: SigningMeans = try usableMeans()
        _ = try makeKey("kereta malam menuju timur")
        #expect(try usableMeans().certificate.publicKey == old.certificate.publicKey)
        _ = try issue()
        #expect(try usableMeans().certificate.publicKey != old.certificate.publicKey)
    }

    @Test func theKeyOfTheAuthorityCanBeKeptElsewhere() throws {
        _ = try (makeAuthority(), makeKey())
        let file: Answer = try admin.post("/atur/sertifikat/otoritas/unduh", [("generasi-unduh", "1")])
        #expect(file.values("Cache-Control") == ["no-store"])
        #expect(file.text.hasPrefix("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"))
        let out: (String, String) throws -> Answer = { passphrase, key in
            try admin.post(
                "/atur/sertifikat/otoritas/lepas",
                [("generasi-lepas", "1"), ("sandi-otoritas-lepas", passphrase), ("kunci-otoritas-lepas", key)])
        }
        #expect(try out(Self.passphrase, "bukan kunci").status == 422)
        #expect(try out("salah sama sekali", file.text).status == 422)
        #expect(try fixture.value("SELECT count(kunci) FROM otoritas") == "1")
        #expect(try out(Self.passphrase, file.text).status == 303)
        #expect(try fixture.value("SELECT count(kunci) FROM otoritas") == "0")

        #expect(try issue().text.contains("disimpan luring"))
        #expect(try issue(Self.passphrase, [("kunci-otoritas", file.text)]).status == 303)
        #expect(try count("sertifikat") == "1")
        let back: Answer = try admin.post(
            "/atur/sertifikat/otoritas/simpan",
            [
                ("generasi-simpan", "1"), ("sandi-otoritas-simpan", Self.passphrase),
                ("kunci-otoritas-simpan", file.text),
            ])
        #expect(back.status == 303)
        #expect(try fixture.value("SELECT count(kunci) FROM otoritas") == "1")
    }

    /// The next generation issues; what the older one issued stays usable and trusted.
    @Test func generationsFollowOneAnother() throws {
        _ = try (makeAuthority(), makeKey(), issue())
        let old: SigningMeans = try usableMeans()
        let next = "angin laut di pagi buta"
        #expect(try makeAuthority(next).status == 303)
        #expect(try usableMeans().certificate == old.certificate)
        _ = try makeKey("kereta malam menuju timur")
        #expect(try issue(Self.passphrase).status == 422)
        #expect(try issue(next).status == 303)
        let new: SigningMeans = try usableMeans()
        #expect(new.chain != old.chain && new.chain.first?.subject.commonName.hasSuffix("G2") == true)
        #expect(try fixture.client(Self.slug).get("/sertifikat").text.contains("Generasi 1"))
    }

    /// The chain tells each deed with its fingerprint, and no secret.
    @Test func theChainTellsItAll() throws {
        _ = try (makeAuthority(), makeKey(), issue())
        let certificate: Certificate = try usableMeans().certificate
        let told: String =
            try fixture.value(
                """
                SELECT string_agg(perbuatan || ' ' || objek || ' ' || rincian, E'\\n') FROM audit a JOIN tenant t \
                ON t.id = a.tenant_id WHERE t.slug = 'kembar-a'
                """
            ) ?? ""
        for deed in [
            "buat-otoritas", "terbitkan-daftar-cabut", "buat-kunci", "terbitkan-sertifikat",
            certificate.fingerprint.hex,
        ] {
            #expect(told.contains(deed), "\(deed)")
        }
        for secret in [Self.passphrase, Self.own, SiteFixture.password] { #expect(!told.contains(secret)) }
        let inspection = try Inspection(fixture.tenant(Self.slug), in: fixture.staff)
        #expect(inspection.faults == [])
    }

    static let tamperings: [(what: String, sql: String)] = [
        ("another authority", "UPDATE otoritas SET sertifikat = sertifikat || '\\x00'"),
        ("another key", "UPDATE kunci SET publik = publik || '\\x00'"),
        ("another certificate", "UPDATE sertifikat SET der = der || '\\x00'"),
        ("no revocation", "DELETE FROM pencabutan"),
        ("another reason", "UPDATE pencabutan SET alasan = 'bocor'"),
        ("a later revocation", "UPDATE pencabutan SET waktu = waktu + interval '1 day'"),
        ("no list", "DELETE FROM daftar_cabut"), ("another list", "UPDATE daftar_cabut SET der = '\\x00'"),
    ]

    @Test(arguments: tamperings.indices) func whatWasChangedIsSeen(index: Int) throws {
        try fixture.giveCertificates(to: Self.slug)
        #expect(try Inspection(fixture.tenant(Self.slug), in: fixture.staff).faults == [])
        try Connection(fixture.admin).execute("SET session_replication_role = replica; \(Self.tamperings[index].sql)")
        #expect(
            try Inspection(fixture.tenant(Self.slug), in: fixture.staff).faults != [], "\(Self.tamperings[index].what)")
    }

    /// Another account of the same person, an account given to somebody else, and PostgreSQL itself.
    @Test func aKeyIsItsOwnersAlone() throws {
        try fixture.giveCertificates(to: Self.slug)
        _ = try usableMeans()
        let connection = try Connection(fixture.admin)
        try connection.execute(
            """
            UPDATE akun SET pegawai_id = (SELECT min(p.id) FROM pegawai p WHERE p.tenant_id = akun.tenant_id
                AND p.id <> akun.pegawai_id)
            WHERE login = '\(World.Login.head)'
            """)
        #expect(throws: SigningHindrance.noKey) { try usableMeans() }
        let forged = try Attempt(fixture.app, tenant: fixture.tenant(Self.slug).id.rawValue).refusal(
            of: """
                INSERT INTO kunci (tenant_id, pegawai_id, akun_id, publik, rahasia, audit_urutan, waktu)
                SELECT k.tenant_id, k.pegawai_id, (SELECT a.id FROM akun a WHERE a.login = 'admin'), 'x', 'x', 1, now()
                    FROM kunci k LIMIT 1
                """)
        #expect(forged?.constraint == "kunci_is_made_by_its_own_pegawai")
    }

    @Test func citizensNeverReadAKey() throws {
        try fixture.giveCertificates(to: Self.slug)
        let attempt = try Attempt(fixture.publicReader, tenant: fixture.tenant(Self.slug).id.rawValue)
        for sql in ["SELECT kunci FROM otoritas", "SELECT rahasia FROM kunci", "SELECT publik FROM kunci"] {
            #expect(try attempt.refusal(of: sql)?.state == .insufficientPrivilege, "\(sql)")
        }
    }
}
