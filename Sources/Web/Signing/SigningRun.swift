import Database
import Deeds
import Kinerja
import Records
import Sealing

/// Signs one document or many with one secret. Each has an outcome of its own, and one that failed has changed nothing.
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
    struct Secrets: Sendable {
        /// The account's password, for what is signed by it.
        var akun = ""
        /// The passphrase of the certificate, for what is signed in its file.
        var frasa = ""
        var nik: String?
    }

    typealias Outcome = Result<Void, any Error>

    /// An item on its way, at its place among the others.
    struct Case: Sendable {
        let index: Int
        let item: Item
        let proposal: Desk.Proposal
    }

    /// One outcome for each item, in the same order.
    func sign(_ items: [Item], with secrets: Secrets) -> [Outcome] {
        var outcomes: [Outcome] = items.map { _ in .failure(SigningFailure.unavailable) }
        var cases: [Case] = []
        for (index, item) in items.enumerated() {
            do { cases.append(Case(index: index, item: item, proposal: try proposal(item))) } catch { outcomes[index] = .failure(error) }
        }
        for group in SigningRun.groups(cases) {
            for (one, outcome) in zip(group, attempt(group, secrets)) { outcomes[one.index] = outcome }
        }
        return outcomes
    }

    /// What would stand in the way of signing, before anybody types a secret.
    func hindrance(of proposal: Desk.Proposal) throws -> SigningFailure? {
        guard proposal.cara.hasFile else { return nil }
        // The second party's file is there.
        if proposal.pihak == .pertama, site.press.typesetter == nil { return .noFile }
        return try FileRun(run: self, cara: proposal.cara, office: proposal.office).hindrance()
    }

    private func proposal(_ item: Item) throws -> Desk.Proposal {
        let proposal = try desk.proposal(item.address)
        guard proposal.digest == item.shown else { throw Refusal.stale }
        return proposal
    }

    /// One secret and one certificate each: by the way of signing and the office that is signed for.
    private static func groups(_ cases: [Case]) -> [[Case]] {
        let groups: [String: [Case]] = Dictionary(grouping: cases) { "\($0.proposal.cara) \($0.proposal.office.id.rawValue)" }
        return groups.values.sorted { ($0.first?.index ?? 0) < ($1.first?.index ?? 0) }
    }

    private func attempt(_ group: [Case], _ secrets: Secrets) -> [Outcome] {
        guard let first = group.first else { return [] }
        do {
            return first.proposal.cara.hasFile
                ? try FileRun(run: self, cara: first.proposal.cara, office: first.proposal.office).sign(group, secrets)
                : try signByPassword(group, secrets.akun)
        } catch {
            return group.map { _ in .failure(error) }
        }
    }

    private func signByPassword(_ group: [Case], _ password: String) throws -> [Outcome] {
        guard try desk.verify(password, of: login) else { throw SigningFailure.wrongPassword }
        return group.map { one in
            Outcome { try desk.sign(one.item.address, shown: one.item.shown) }
        }
    }
}
