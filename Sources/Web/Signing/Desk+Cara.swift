import Database
import Kinerja
import Penanda
import Records
import Sealing
import Typesetting

// What `janji demo` needs of signing in files. It loads a kabupaten in one transaction, whole or not at all, and nobody
// waits for it meanwhile; people sign by a `SigningRun`.

extension Desk {
    /// Lets new documents be signed in another way.
    package func signNewDocuments(_ tx: borrowing Transaction, by cara: CaraTandaTangan) throws {
        _ = try change(tx, SignerPart.words) { $0.penandatangan = cara }
    }

    /// Signs a document in its file with this person's own key, all in the transaction of the caller.
    package func signInFile(
        _ tx: borrowing Transaction, _ address: DocumentAddress, passphrase: String, _ turnstile: Turnstile,
        typeset: (Proposal, Officials) throws -> PDF
    ) throws {
        let proposal = try proposal(tx, address)
        let officials = Officials(try tx.all(PersonsOf(proposal)))
        let pdf: PDF = switch try standing(tx, of: proposal) {
        case .unsigned(let pdf): pdf
        case .signed, .none: try proposal.stageZero(of: typeset(proposal, officials))
        }
        let means = try means(tx)
        let penanda = PenandaLokal(turnstile: turnstile, stamping: nil) { _ in means }
        let signer = try officials.signer(of: proposal, akun: actor.akun, nik: nil)
        let answers = try penanda.sign([proposal.file(pdf.bytes)], as: signer, secret: passphrase)
        guard let bytes = try answers.first?.get() else { throw SigningFailure.rewritten }
        let file = SignedFile(before: pdf.bytes, bytes: bytes, pages: pdf.pages)
        let stage = try store(tx, address, shown: proposal.digest, file)
        try sign(tx, address, shown: proposal.digest, sealed: .berkas(stage))
    }

    /// As it is inside this transaction, at the time that the next link of the chain would have.
    private func means(_ tx: borrowing Transaction) throws -> SigningMeans {
        guard let now = try tx.first(LockAudit())?.waktu else { throw Refusal.notFound }
        return try SigningMeans(tx.all(KeysOfAkun(akun: actor.akun)), tx.all(AllOtoritas()), now: now)
    }
}
