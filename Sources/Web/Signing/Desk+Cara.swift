import Database
import HTTP
import Kinerja
import Records
import Sealing

// What `janji demo` needs of signing in files, through the same code as the forms.

extension Desk {
    /// Lets new documents be signed in another way.
    public func signNewDocuments(_ tx: borrowing Transaction, by cara: CaraTandaTangan) throws {
        _ = try change(tx, SignerPart.words) { $0.penandatangan = cara }
    }
}

extension Site {
    /// Signs a document in its file as its signer would by the form.
    /// - Parameter authority: the host that the file prints, with its port.
    /// - Throws: why it could not be signed.
    public func sign(_ address: DocumentAddress, at desk: Desk, login: String, passphrase: String, authority: String) throws {
        let shown = try staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in try desk.proposal(tx, address).digest }
        let run = SigningRun(desk, login: login, self, authority: authority)
        try run.sign([SigningRun.Item(address: address, shown: shown)], with: SigningRun.Secrets(frasa: passphrase)).forEach { try $0.get() }
    }
}
