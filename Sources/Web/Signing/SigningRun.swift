import Database
import Kinerja
import Records
import Sealing

/// Signs one document or many with one secret. Each has a result of its own, and one that failed has changed nothing.
struct SigningRun {
    let desk: Desk
    /// The account, whose wrong secrets are counted like wrong passwords.
    let login: String
    let site: Site
    /// The host that the file prints, with its port.
    let authority: String

    /// A document and the digest of the text that its signer has read.
    struct Item: Sendable {
        let address: DocumentAddress
        let shown: Digest
    }

    /// What was typed; nothing of it outlives the run.
    struct Secrets {
        /// The account's password, for what is signed by it.
        var akun = ""
        /// The passphrase of the certificate, for what is signed in its file.
        var frasa = ""
        var nik: String?
    }

    typealias Outcome = Result<Void, any Error>

    /// One outcome for each item, in the same order.
    func sign(_ items: [Item], with secrets: Secrets) -> [Outcome] {
        var tray = Tray(items.count)
        var proposals: [Desk.Proposal?] = []
        for (index, item) in items.enumerated() { proposals.append(tray.take(index) { try proposal(item) }) }
        let known = proposals.enumerated().compactMap { index, proposal in proposal.map { Case(index: index, item: items[index], proposal: $0) } }
        for (_, cases) in Dictionary(grouping: known, by: { Group($0.proposal) }).sorted(by: { $0.key.rank < $1.key.rank }) {
            guard let cara = cases.first?.proposal.cara else { continue }
            tray.take(cases.map(\.index)) {
                cara.hasFile ? try signFiles(cases, cara, secrets, &tray) : try signByPassword(cases, secrets, &tray)
            }
        }
        return tray.outcomes
    }

    private func proposal(_ item: Item) throws -> Desk.Proposal {
        let proposal = try site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in try desk.proposal(tx, item.address) }
        guard proposal.digest == item.shown else { throw Refusal.stale }
        return proposal
    }
}
