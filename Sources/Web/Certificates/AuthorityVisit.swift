import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// An admin with the authority's passphrase, and with its key where that is kept elsewhere.
struct AuthorityVisit {
    private let signedIn: SignedIn
    private let exchange: Exchange
    private let passphrase: String
    /// Where it was pasted.
    let key: [UInt8]?

    /// - Parameter suffix: tells the controls of one form of a page from those of the others.
    /// - Throws: `Objection` when the pasted key is none.
    init(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields, suffix: String = "") throws {
        self.signedIn = signedIn
        self.exchange = exchange
        let pasted: String = try fields.single("kunci-otoritas\(suffix)") ?? ""
        key = pasted.isEmpty ? nil : PEM.bytes(of: pasted, label: AuthorityVisit.label)
        guard pasted.isEmpty || key != nil else { throw KeyError.malformed }
        passphrase = try fields.single("sandi-otoritas\(suffix)") ?? ""
    }

    /// RFC 7468, 11: what a sealed key is called in a file.
    static let label = "ENCRYPTED PRIVATE KEY"

    /// A generation, nil for the newest; its key is opened under the throttle of secrets.
    func open(at generasi: Int? = nil) throws -> OpenAuthority {
        let desk: Desk = signedIn.desk(exchange)
        return try desk.counted(signedIn.login) {
            try OpenAuthority(
                of: desk, generasi: generasi, passphrase: passphrase, brought: key, desk.turnstile)
        }
    }
}
