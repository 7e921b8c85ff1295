import Deeds
import Kinerja
import Sealing

// What `janji demo` needs of signing in files, through the same code as the forms.

extension Site {
    /// Signs a document in its file as its signer would by the form.
    /// - Parameter authority: the host that the file prints, with its port.
    /// - Throws: why it could not be signed.
    package func sign(_ address: DocumentAddress, at desk: Desk, login: String, passphrase: String, authority: String) throws {
        let shown = try desk.proposal(address).digest
        let run = SigningRun(desk: desk, login: login, site: self, authority: authority)
        try run.sign([SigningRun.Item(address: address, shown: shown)], with: SigningRun.Secrets(frasa: passphrase)).forEach { try $0.get() }
    }
}
