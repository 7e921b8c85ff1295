import Database
import Deeds
import Kinerja
import Records

@testable import Web

extension SiteFixture {
    /// What the keys of the tests are sealed with.
    static let passphrase = "hujan turun di lereng gunung"

    /// An authority, the heads' certificates, and one of them revoked.
    func giveCertificates(to slug: String) throws {
        try giveAuthority(slug)
        try giveKey(slug, World.Login.head)
        try giveKey(slug, World.Login.otherHead)
        try issue(slug)
        let other: Desk = try desk(slug, World.Login.otherHead)
        try staff.transaction(for: other.scope) { (tx: borrowing Transaction) in
            guard let own = try tx.first(.keysOfAkun(akun: other.actor.akun))?.sertifikat,
                let serial = try tx.all(.allSertifikat).first(where: { $0.id == own })?.serial
            else { throw Missing(what: "the certificate of \(World.Login.otherHead)") }
            try other.revokeOwn(tx, serial: serial, alasan: .lupa)
        }
    }

    func giveAuthority(_ slug: String, _ passphrase: String = passphrase) throws {
        let admin: Desk = try desk(slug, World.Login.admin)
        let new = try NewAuthority(passphrase: passphrase, site.turnstile)
        try staff.transaction(for: admin.scope) { (tx: borrowing Transaction) in try admin.keep(tx, new) }
    }

    func giveKey(_ slug: String, _ login: String, _ passphrase: String = passphrase) throws {
        let desk: Desk = try desk(slug, login)
        let key = try SealedKey(passphrase: passphrase, site.turnstile)
        try staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in try desk.keep(tx, key) }
    }

    func issue(_ slug: String, _ passphrase: String = passphrase) throws {
        let admin: Desk = try desk(slug, World.Login.admin)
        let authority = try OpenAuthority(of: admin, passphrase: passphrase, site.turnstile)
        try staff.transaction(for: admin.scope) { (tx: borrowing Transaction) in
            _ = try admin.issueCertificates(tx, by: authority, host: "\(slug).localhost")
        }
    }
}
