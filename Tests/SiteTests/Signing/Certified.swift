import Database
import Deeds
import Kinerja
import Records
import Sealing

@testable import Web

/// Officials of a fixture with keys and certificates, and a kabupaten that signs in files: set up as its admin and they
/// would.
enum Certified {
    /// What opens every key.
    static let passphrase = "empat kata yang panjang sekali"
    static let wrong = "empat kata yang lain lagi"

    /// Gives these accounts certificates, and lets the kabupaten sign with them from now on.
    static func set(
        _ fixture: SiteFixture, _ slug: String = "contoh", _ logins: [String] = [World.Login.head, World.Login.bupati]
    ) throws {
        try fixture.giveAuthority(slug, passphrase)
        for login in logins { try fixture.giveKey(slug, login, passphrase) }
        try fixture.issue(slug, passphrase)
        try choose(.lokal, fixture, slug)
    }

    /// As the admin does in the settings.
    static func choose(_ cara: CaraTandaTangan, _ fixture: SiteFixture, _ slug: String = "contoh") throws {
        let desk = try fixture.desk(slug, World.Login.admin)
        let version = try fixture.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
            try desk.change(tx, ProfilePart.words.path) { _, settings in settings.penandatangan = cara }
        }
        if let version { fixture.site.tenants.learn(version, of: desk.tenant.id) }
    }

    /// A new key after a lost one, and its certificate.
    static func renew(_ login: String, _ fixture: SiteFixture, _ slug: String = "contoh") throws {
        try fixture.giveKey(slug, login, passphrase)
        try fixture.issue(slug, passphrase)
    }

    /// The official says that the key is lost.
    static func revoke(_ login: String, _ fixture: SiteFixture, _ slug: String = "contoh") throws {
        let desk = try fixture.desk(slug, login)
        try fixture.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
            guard let der = try tx.all(.keysOfAkun(akun: desk.actor.akun)).first?.der else {
                throw Missing(what: "certificate of \(login)")
            }
            try desk.revokeOwn(tx, serial: Certificate(der: der).serial, alasan: .lupa)
        }
    }
}

extension SiteFixture {
    /// Somebody at work, as signing in would find them.
    func desk(_ slug: String, _ login: String) throws -> Desk {
        let plain = try tenant(slug)
        let scope: Scope = .tenant(plain.id.rawValue, request: "uji")
        let (accounts, settings, times) = try staff.read(for: scope, .allAkun, .currentSettings, .now)
        guard let akun = accounts.first(where: { $0.login == login }), let now = times.first?.now else {
            throw Missing(what: login)
        }
        let holders =
            try akun.pegawai.map { try staff.read(for: scope, .pemegangOfPegawai(pegawai: $0)).map(\.penempatan) } ?? []
        let actor = Actor(
            akun: akun.id, nama: akun.nama,
            peran: Set(akun.peran.split(separator: " ").compactMap { Peran(rawValue: String($0)) }),
            perangkatDaerah: akun.perangkatDaerah, pegawai: akun.pegawai, pemegang: holders)
        let tenant = Tenant(
            id: plain.id, slug: plain.slug, nama: plain.nama, isDemonstration: true,
            settings: settings.first?.settings ?? plain.settings)
        let deeds = SiteFixture.deeds(staff)
        return deeds.desk(tenant, actor, today: now.date(in: tenant.settings.zona), request: "uji")
    }
}
