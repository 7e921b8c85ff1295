import Database
import Kinerja
import Penanda
import Records
import Sealing

/// The way of a signature from top to bottom: of one document or many, with one secret. Each has an outcome of its own,
/// and one that failed has changed nothing.
///
/// Two transactions write it down. What was signed in a file is stored before anything else is done with it, and only
/// then comes the deed: should the server die between them, the next try takes up what is stored, and nobody signs
/// twice.
/// In each transaction what is signed is composed once: first to see what it is, and who signs it how; then, under the
/// document's lock, because anything may have become of it while a file was set and a service was waited for.
package struct SigningRun {
    /// Who signs in a way; nil where this kabupaten has nobody for it.
    package typealias Find = (CaraTandaTangan) throws -> (any Penandatangan)?
    package typealias Outcome = Result<Void, any Error>

    private let desk: Desk
    /// The account, whose wrong secrets are counted like wrong passwords at the door.
    private let login: String
    private let penandatangan: Find
    private let typeset: Typeset

    package init(_ desk: Desk, login: String, penandatangan: @escaping Find, typeset: @escaping Typeset) {
        (self.desk, self.login, self.penandatangan, self.typeset) = (desk, login, penandatangan, typeset)
    }

    /// A document and the digest of the text that its signer has read.
    package struct Item: Sendable {
        let address: DocumentAddress
        let shown: Digest

        package init(address: DocumentAddress, shown: Digest) { (self.address, self.shown) = (address, shown) }
    }

    /// What was typed; nothing of it outlives the run.
    package struct Secrets: Sendable {
        /// The account's password, for what is signed by it.
        let akun: String
        /// The passphrase of the certificate, for what is signed in its file.
        let frasa: String
        let nik: String?

        package init(akun: String, frasa: String, nik: String?) {
            (self.akun, self.frasa, self.nik) = (akun, frasa, nik)
        }
    }

    /// An item on its way, at its place among the others.
    private struct Case {
        let index: Int
        let item: Item
        let proposal: Proposal
        let officials: Officials
    }

    /// One outcome for each item, in the same order.
    package func sign(_ items: [Item], with secrets: Secrets) -> [Outcome] {
        var outcomes: [Outcome] = items.map { _ in .failure(SigningFailure.unavailable) }
        var cases: [Case] = []
        for (index, item) in items.enumerated() {
            do { cases.append(try compose(item, at: index)) } catch { outcomes[index] = .failure(error) }
        }
        // One secret and one certificate each: by the way of signing and the office that is signed for.
        let groups = Dictionary(grouping: cases) { "\($0.proposal.cara) \($0.proposal.office.id.rawValue)" }.values
        for group in groups.sorted(by: { $0[0].index < $1[0].index }) {
            for (one, outcome) in zip(group, attempt(group, secrets)) { outcomes[one.index] = outcome }
        }
        return outcomes
    }

    /// What would stand in the way of signing, before anybody types a secret.
    package func hindrance(of proposal: Proposal, _ officials: Officials) throws -> SigningFailure? {
        guard proposal.cara.hasFile else { return nil }
        guard let penandatangan = try penandatangan(proposal.cara) else { return .notSet }
        // A service asks for more than is known before the form is filled in.
        guard proposal.cara == .lokal else { return nil }
        return try penandatangan.hindrance(for: officials.signer(of: proposal, akun: desk.actor.akun, nik: nil))
    }

    private func compose(_ item: Item, at index: Int) throws -> Case {
        try desk.deeds.store.reading(for: desk.scope) { (tx: borrowing Reading) in
            let proposal = try desk.proposal(tx, item.address)
            guard proposal.digest == item.shown else { throw Refusal.stale }
            let persons = proposal.cara.hasFile ? try tx.all(.personsOf(proposal)) : []
            return Case(index: index, item: item, proposal: proposal, officials: Officials(persons))
        }
    }

    private func attempt(_ group: [Case], _ secrets: Secrets) -> [Outcome] {
        do {
            return group[0].proposal.cara.hasFile
                ? try signInFiles(group, secrets) : try signByPassword(group, secrets.akun)
        } catch {
            return group.map { _ in .failure(error) }
        }
    }

    private func signByPassword(_ group: [Case], _ password: String) throws -> [Outcome] {
        guard try desk.verify(password, of: login) else { throw SigningFailure.wrongPassword }
        return group.map { one in Outcome { try record(one, .akun) } }
    }

    /// Everything is made ready first, then the secret is used once for all files.
    private func signInFiles(_ group: [Case], _ secrets: Secrets) throws -> [Outcome] {
        let (proposal, officials) = (group[0].proposal, group[0].officials)
        guard let penandatangan = try penandatangan(proposal.cara) else { throw SigningFailure.notSet }
        let signer = try officials.signer(of: proposal, akun: desk.actor.akun, nik: secrets.nik)
        // Counted before a service is asked about anybody, and before anything is typeset.
        return try desk.counting(login) { try signInFiles(group, secrets.frasa, penandatangan, as: signer) }
    }

    private func signInFiles(
        _ group: [Case], _ secret: String, _ penandatangan: any Penandatangan, as signer: Signer
    ) throws -> [Outcome] {
        if let hindrance = try penandatangan.hindrance(for: signer) { throw hindrance }
        let files = group.map { one in Result { try file(of: one) } }
        // A signature that stands already asks for the secret all the same: it is who completes it that counts.
        if files.contains(where: \.isStored), let refusal = try penandatangan.confirm(secret, of: signer) {
            throw refusal
        }
        let unsigned = zip(group, files).compactMap { one, file in file.unsigned.map { (index: one.index, file: $0) } }
        let answers =
            unsigned.isEmpty
            ? [] : try penandatangan.sign(unsigned.map(\.file), as: signer, secret: secret)
        guard answers.count == unsigned.count else { throw SigningFailure.rewritten }
        if answers.contains(.failure(.wrongSecret)) { throw SigningFailure.wrongSecret }
        let signed = Dictionary(uniqueKeysWithValues: zip(unsigned.map(\.index), answers))
        let outcomes = zip(group, files).map { one, file in
            Outcome { try record(one, .berkas(stage(of: one, file.get(), signed[one.index]))) }
        }
        if answers.contains(where: \.isSuccess) || outcomes.contains(where: \.isSuccess) { try desk.forgive(login) }
        return outcomes
    }

    /// The file that waits for the signature: of the first party the printed form, set now; of the second what the
    /// first has signed. Or the signature itself, where an earlier try has left one that was never recorded.
    private func file(of one: Case) throws -> WaitingFile {
        let proposal = one.proposal
        let standing = try desk.deeds.store.reading(for: desk.scope) { (tx: borrowing Reading) in
            try desk.standing(tx, of: proposal)
        }
        switch standing {
        case .signed(let stage): return .stored(stage)
        case .unsigned(let pdf): return .unsigned(desk.file(pdf.bytes, of: proposal), pages: pdf.pages)
        case .none:
            let pdf = try desk.stageZero(typeset(proposal, one.officials), of: proposal)
            return .unsigned(desk.file(pdf.bytes, of: proposal), pages: pdf.pages)
        }
    }

    /// The first transaction.
    private func stage(
        of one: Case, _ file: WaitingFile, _ answer: Result<[UInt8], SigningFailure>?
    ) throws -> StoredStage {
        switch file {
        case .stored(let stage): return stage
        case .unsigned(let unsigned, let pages):
            guard let bytes = try answer?.get(), bytes.count > unsigned.pdf.count, bytes.starts(with: unsigned.pdf)
            else { throw SigningFailure.rewritten }
            let signed = SignedFile(before: unsigned.pdf, bytes: bytes, pages: pages)
            return try desk.transaction { (tx: borrowing Transaction) in
                try desk.store(tx, one.item.address, shown: one.item.shown, signed)
            }
        }
    }

    /// The second transaction.
    private func record(_ one: Case, _ seal: Seal) throws {
        try desk.transaction { (tx: borrowing Transaction) in
            try desk.sign(tx, one.item.address, shown: one.item.shown, sealed: seal)
        }
    }
}

extension Desk {
    /// Keeps what was signed over the text that was shown, unless another try has been faster.
    func store(
        _ tx: borrowing Transaction, _ address: DocumentAddress, shown: Digest, _ file: SignedFile
    ) throws -> StoredStage {
        let proposal = try proposal(tx.reading, locked(tx, address))
        guard proposal.digest == shown, proposal.cara.hasFile else { throw Refusal.stale }
        if let faster = try storedStage(tx.reading, proposal) { return faster }
        let snapshot = try proposal.stored ?? freeze(tx, proposal)
        if proposal.pihak == .pertama { _ = try insert(tx, proposal, snapshot, tahap: 0, file.before, file.pages) }
        return try insert(tx, proposal, snapshot, tahap: proposal.pihak.tahap, file.bytes, file.pages)
    }

    /// Signs what was shown: if its digest is no longer that of the document, nothing happens.
    /// Snapshot, signature, event, audit link, status and, with the last signature, what the text promises commit
    /// together; a file and its snapshot are there before.
    package func sign(
        _ tx: borrowing Transaction, _ address: DocumentAddress, shown: Digest, sealed seal: Seal = .akun
    ) throws {
        let document = try locked(tx, address)
        let permit = try document.permitToSign(actor, on: today)
        let proposal = try proposal(tx.reading, document, as: permit.capacity)
        guard proposal.digest == shown else { throw Refusal.stale }
        let snapshot = try snapshot(tx, of: proposal, sealed: seal)
        try replacePredecessor(tx, of: document, signing: permit)
        let details = details(of: proposal, sealed: seal)
        let comesIntoForce = permit.permit.to == .berlaku
        try carryOut(tx, permit.used(), on: document, snapshot: snapshot, rincian: details) { position in
            try tx.execute(.insertSignature(proposal, snapshot, seal, position, akun: actor.akun))
            guard comesIntoForce else { return }
            try project(tx, document, snapshot, proposal.snapshot, at: position.waktu)
        }
    }
}
