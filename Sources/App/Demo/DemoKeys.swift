import Database
import Deeds
import Kinerja
import Records
import Sealing
import Web

/// The keys of whoever signs agreements in a kabupaten of the demonstration, and what opens them. Made before the
/// kabupaten is loaded, as the forms do: each takes its time.
struct DemoKeys {
    /// By login; the admin's opens the authority.
    let passphrases: [String: String]
    private let sealed: [String: SealedKey]
    private let files: DemoFiles

    private static let admin = "admin"

    /// - Returns: nil where no files can be made, or nobody signs an agreement.
    init?(of demo: DemoTenant, _ files: DemoFiles?) throws {
        let logins = demo.signersOfAgreements
        guard let files, !logins.isEmpty else { return nil }
        var (passphrases, sealed): ([String: String], [String: SealedKey]) = ([:], [:])
        for login in logins {
            let passphrase = DemoKeys.passphrase()
            passphrases[login] = passphrase
            sealed[login] = try SealedKey(passphrase: passphrase, files.site.turnstile)
        }
        passphrases[DemoKeys.admin] = DemoKeys.passphrase()
        (self.passphrases, self.sealed, self.files) = (passphrases, sealed, files)
    }

    private static func passphrase() -> String {
        (0..<4).map { _ in SecureRandom.code(length: 4).lowercased() }.joined(separator: "-")
    }

    /// Authority, certificates, and the choice to sign with them from now on.
    func certify(_ tx: borrowing Transaction, by loader: DemoLoader) throws {
        for (login, key) in sealed.sorted(by: { $0.key < $1.key }) { try loader.desk(tx, login).keep(tx, key) }
        let admin = try loader.desk(tx, DemoKeys.admin)
        let new = try NewAuthority(passphrase: passphrases[DemoKeys.admin] ?? "", files.site.turnstile)
        try admin.keep(tx, new)
        let authority = try OpenAuthority(new, keptIn: tx)
        try admin.issueCertificates(tx, by: authority, host: files.host)
        try admin.signNewDocuments(tx, by: .lokal)
    }

    func sign(_ tx: borrowing Transaction, _ address: DocumentAddress, at desk: Desk, _ login: String) throws {
        try desk.signInFile(
            tx, address, passphrase: passphrases[login] ?? "",
            typeset: files.site.signingSheets(at: desk, authority: files.host))
    }
}
