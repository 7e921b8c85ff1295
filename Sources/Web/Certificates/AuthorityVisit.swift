import Database
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

    /// One deed of a generation, nil for the newest; its key is opened under the throttle of secrets.
    func act(at generasi: Int? = nil, _ deed: (_ tx: borrowing Transaction, Desk, borrowing OpenAuthority) throws -> Void) throws {
        let desk: Desk = signedIn.desk(exchange)
        let authority = try exchange.site.counted(signedIn, desk) {
            try OpenAuthority(
                of: desk, in: exchange.site.staff, generasi: generasi, passphrase: passphrase, brought: key, exchange.site.turnstile)
        }
        try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in try deed(tx, desk, authority) }
    }
}
