import Database
import Kinerja
import Records
import Sealing
import Testing

@testable import Web

/// Officials of a fixture with keys and certificates, and a kabupaten that signs in files: as its admin and they would have set
/// it up by hand. Keys are made once per test process, since scrypt is slow on purpose.
enum Certified {
    /// What opens every key.
    static let passphrase = "empat kata yang panjang sekali"
    static let wrong = "empat kata yang lain lagi"

    struct Made: Sendable {
        let authority: Certificate
        let authorityKey: [UInt8]
        let sealed: [UInt8]
        let publik: [UInt8]
    }

    static let made = Result { try make() }

    private static func make() throws -> Made {
        let root = try SigningKey.generate()
        let own = try SigningKey.generate()
        let (now, end) = (try #require(Instant(postgres: "2021-01-01 00:00:00+00")), try #require(Instant(postgres: "2040-12-31 00:00:00+00")))
        let authority = try CertificateAuthority.root(
            CertificateSubject(commonName: "Otoritas Uji", organization: "Pemerintah Kabupaten Contoh"), key: root, from: now, until: end)
        return Made(
            authority: authority, authorityKey: try root.sealed(with: passphrase), sealed: try own.sealed(with: passphrase), publik: own.publicKey)
    }

    /// Gives these accounts certificates, and lets the kabupaten sign with them from now on.
    static func set(_ fixture: SiteFixture, _ slug: String = "contoh", _ logins: [String] = [World.Login.head, World.Login.bupati]) throws {
        let (made, tenant) = (try made.get(), try fixture.tenant(slug))
        let root = try SigningKey(opening: made.authorityKey, passphrase: passphrase)
        let connection = try Connection(fixture.admin)
        let authority = try connection.query(
            """
            INSERT INTO otoritas (tenant_id, generasi, sertifikat, mulai, selesai) VALUES ($1, 1, $2, '2021-01-01', '2041-01-01') RETURNING id
            """, [.int(tenant.id.rawValue), .bytes(made.authority.der)]).first?.first.flatMap { $0 } ?? ""
        for login in logins {
            let certificate = try CertificateAuthority.issue(
                to: CertificateSubject(commonName: login, organization: "Pemerintah Kabupaten Contoh"), publicKey: made.publik, by: made.authority,
                key: root, from: made.authority.from, until: made.authority.until, revocationList: "http://contoh.localhost/crl")
            try connection.query(
                """
                WITH k AS (
                    INSERT INTO kunci (tenant_id, pegawai_id, akun_id, publik, rahasia)
                    SELECT tenant_id, pegawai_id, id, $2, $3 FROM akun WHERE tenant_id = $1 AND login = $4 RETURNING id)
                INSERT INTO sertifikat (tenant_id, kunci_id, otoritas_id, serial, der, mulai, selesai)
                SELECT $1, k.id, $5::bigint, $6, $7, '2021-01-01', '2041-01-01' FROM k
                """,
                [
                    .int(tenant.id.rawValue), .bytes(made.publik), .bytes(made.sealed), .text(login), .text(authority), .text(certificate.serial),
                    .bytes(certificate.der),
                ])
        }
        try choose(.lokal, fixture, slug)
    }

    /// As the admin does in the settings.
    static func choose(_ cara: CaraTandaTangan, _ fixture: SiteFixture, _ slug: String = "contoh") throws {
        let desk = try fixture.desk(slug, World.Login.admin)
        let version = try fixture.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
            try desk.change(tx, ProfilePart.words) { $0.penandatangan = cara }
        }
        if let version { fixture.site.tenants.learn(version, of: desk.tenant.id) }
    }
}

extension SiteFixture {
    /// Somebody at work, as signing in would find them.
    func desk(_ slug: String, _ login: String) throws -> Desk {
        let plain = try tenant(slug)
        let scope: Scope = .tenant(plain.id.rawValue, request: "uji")
        let (accounts, settings) = try staff.read(for: scope, AllAkun(), CurrentSettings())
        guard let akun = accounts.first(where: { $0.login == login }) else { throw Missing(what: login) }
        let penempatan = try akun.pegawai.map { try staff.read(for: scope, PenempatanOfPegawai(pegawai: $0)).map(\.penempatan) } ?? []
        let actor = Actor(
            akun: akun.id, nama: akun.nama, peran: Set(akun.peran.split(separator: " ").compactMap { Peran(rawValue: String($0)) }),
            perangkatDaerah: akun.perangkatDaerah, penempatan: penempatan)
        let tenant = Tenant(
            id: plain.id, slug: plain.slug, nama: plain.nama, isDemonstration: true, settings: settings.first?.settings ?? plain.settings)
        guard let today = try staff.read(for: scope, Now()).first?.now.date(in: tenant.settings.zona) else { throw Missing(what: "now") }
        return Desk(tenant: tenant, actor: actor, today: today, request: "uji")
    }
}
