import Database
import HTTP
import Kinerja
import Records
import Sealing

/// An admin with the authority's passphrase, and with its key where that is kept elsewhere.
struct AuthorityVisit {
    private let signedIn: SignedIn
    private let exchange: Exchange
    private let secret: Secret

    struct Secret {
        let passphrase: String
        let offline: [UInt8]?
    }

    /// - Parameter suffix: tells the controls of one form of a page from those of the others.
    /// - Throws: `Objection` when the pasted key is none.
    init(_ signedIn: SignedIn, _ exchange: Exchange, _ fields: Fields, suffix: String = "") throws {
        self.signedIn = signedIn
        self.exchange = exchange
        let pasted: String = try fields.single("kunci-otoritas\(suffix)") ?? ""
        let key: [UInt8]? = pasted.isEmpty ? nil : PEM.bytes(of: pasted, label: AuthorityVisit.label)
        guard pasted.isEmpty || key != nil else { throw KeyError.malformed }
        secret = Secret(passphrase: try fields.single("sandi-otoritas\(suffix)") ?? "", offline: key)
    }

    /// RFC 7468, 11: what a sealed key is called in a file.
    static let label = "ENCRYPTED PRIVATE KEY"

    /// One deed, under the throttle of secrets.
    @discardableResult func act<Value>(_ deed: (_ tx: borrowing Transaction, Desk, Secret) throws -> Value) throws -> Value {
        let desk: Desk = signedIn.desk(exchange)
        return try exchange.site.counted(signedIn, desk) {
            try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in try deed(tx, desk, secret) }
        }
    }
}
