import Database
import Kinerja
import Penanda
import Records
import Sealing

extension Desk {
    /// Signs a document in its file with this person's own key, all in the transaction of the caller: `janji demo`
    /// loads a kabupaten whole or not at all, and nobody waits for it meanwhile. People sign by a `SigningRun`.
    package func signInFile(
        _ tx: borrowing Transaction, _ address: DocumentAddress, passphrase: String, typeset: Typeset
    ) throws {
        let proposal = try proposal(tx.reading, address)
        let officials = Officials(try tx.all(.personsOf(proposal)))
        let pdf =
            switch try standing(tx.reading, of: proposal) {
            case .unsigned(let pdf): pdf
            case .signed, .none: try stageZero(typeset(proposal, officials), of: proposal)
            }
        let means = try means(tx)
        let penanda = PenandaLokal(turnstile: turnstile, stamping: nil) { _ in means }
        let signer = try officials.signer(of: proposal, akun: actor.akun, nik: nil)
        let answers = try penanda.sign([file(pdf.bytes, of: proposal)], as: signer, secret: passphrase)
        guard let bytes = try answers.first?.get() else { throw SigningFailure.rewritten }
        let file = SignedFile(before: pdf.bytes, bytes: bytes, pages: pdf.pages)
        let stage = try store(tx, address, shown: proposal.digest, file)
        try sign(tx, address, shown: proposal.digest, sealed: .berkas(stage))
    }

    /// As it is inside this transaction, at the time that the next link of the chain would have.
    private func means(_ tx: borrowing Transaction) throws -> SigningMeans {
        guard let now = try tx.first(.lockAudit)?.waktu else { throw Refusal.notFound }
        return try SigningMeans(tx.all(.keysOfAkun(akun: actor.akun)), tx.all(.allOtoritas), now: now)
    }
}
