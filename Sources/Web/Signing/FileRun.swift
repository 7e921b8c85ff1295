import Database
import Deeds
import Kinerja
import Records
import Sealing
import Typesetting

/// Signs files for one office in one way: everything is made ready first, then the secret is used once for all of them, and
/// what was signed is stored before its deed is written down.
struct FileRun {
    let run: SigningRun
    let cara: CaraTandaTangan
    let office: Penempatan

    private var desk: Desk { run.desk }
    private var store: Reader { run.site.staff }

    /// A document whose file waits for the signature, or has one that was never recorded.
    fileprivate enum Ready {
        case file(FileToSign, pages: Int)
        case stored(StoredStage)
    }

    func sign(_ group: [SigningRun.Case], _ secrets: SigningRun.Secrets) throws -> [SigningRun.Outcome] {
        guard let penandatangan = try run.site.signers.penandatangan(cara, at: desk, run.site) else { throw SigningFailure.notSet }
        let signer = try signer(nik: secrets.nik)
        // Before a service is asked about anybody, and before anything is typeset.
        try desk.countTry(run.login)
        if let hindrance = try penandatangan.hindrance(for: signer) { throw hindrance }
        let ready: [Result<Ready, any Error>] = group.map { one in Result { try prepare(one) } }
        let files: [FileToSign] = ready.compactMap { if case .success(.file(let file, _)) = $0 { file } else { nil } }
        // A signature that stands already asks for the secret all the same: it is who completes it that counts.
        if ready.contains(where: \.isStored), let refusal = try penandatangan.confirm(secrets.frasa, of: signer) { throw refusal }
        var signed = try files.isEmpty ? [] : penandatangan.sign(files, as: signer, secret: secrets.frasa)
        guard signed.count == files.count else { throw SigningFailure.rewritten }
        if signed.contains(where: { $0.isFailure(.wrongSecret) }) { throw SigningFailure.wrongSecret }
        let isRight: Bool = signed.contains(where: \.isSuccess)
        // Taken from the end, one for each file.
        signed.reverse()
        var outcomes: [SigningRun.Outcome] = []
        for (one, state) in zip(group, ready) {
            outcomes.append(SigningRun.Outcome { try finish(one, state.get(), &signed) })
        }
        if isRight || outcomes.contains(where: \.isSuccess) { try desk.forgive(run.login) }
        return outcomes
    }

    /// What would stand in the way, before anybody types a secret.
    func hindrance() throws -> SigningFailure? {
        guard let penandatangan = try run.site.signers.penandatangan(cara, at: desk, run.site) else { return .notSet }
        // A service asks for more than is known before the form is filled in.
        guard cara == .lokal else { return nil }
        return try penandatangan.hindrance(for: signer(nik: nil))
    }

    private func signer(nik: String?) throws -> Signer {
        let persons = try store.read(for: desk.scope, PersonsOf(pertama: office.id, kedua: nil))
        guard let person = persons.first else { throw Refusal.notFound }
        return Signer(
            akun: desk.actor.akun, pegawai: person.pegawai, nama: office.namaPegawai, jabatan: office.sebutanJabatan, nik: nik)
    }

    private func prepare(_ one: SigningRun.Case) throws -> Ready {
        let (stored, first) = try store.reading(for: desk.scope) { (tx: borrowing Reading) in
            (try desk.storedStage(tx, one.proposal), try one.proposal.stored.flatMap { try tx.first(StagesOf(snapshot: $0, tahap: Pihak.pertama.tahap)) })
        }
        if let stored { return .stored(stored) }
        switch one.proposal.pihak {
        case .pertama:
            let pdf = try stageZero(of: one.proposal)
            return .file(file(pdf.bytes, for: one.proposal), pages: pdf.pages)
        case .kedua:
            guard let first, SHA256.digest(first.isi).bytes == first.sha256 else {
                throw Altered(one.proposal.document.kode)
            }
            return .file(file(first.isi, for: one.proposal), pages: first.halaman)
        }
    }

    private func file(_ pdf: [UInt8], for proposal: Desk.Proposal) -> FileToSign {
        FileToSign(
            pdf: pdf, field: proposal.pihak.field, reason: "\(proposal.document.title), \(proposal.pihak.words)",
            location: proposal.snapshot.tempat)
    }

    /// The printed form with a field for each party, made once and never again. BSrE puts fields of its own into the file, so it
    /// gets none from here: empty ones would stay empty, and readers would take the document for unfinished.
    private func stageZero(of proposal: Desk.Proposal) throws -> PDF {
        let sheet = try SigningSheet(proposal, at: desk, run.site, authority: run.authority)
        let pdf = try run.site.press.file(of: sheet.html(), for: desk.scope, request: desk.request)
        guard cara != .bsre else { return pdf }
        let parties: [Pihak] = proposal.pihakKedua == nil ? [.pertama] : Pihak.allCases
        let fields = parties.map { SignatureField(name: $0.field, label: "Tanda tangan \($0.words)") }
        return PDF(bytes: try SignedPDF.prepare(pdf.bytes, fields: fields), pages: pdf.pages)
    }

    /// - Parameter signed: what came back for the files, the first at the end.
    private func finish(_ one: SigningRun.Case, _ ready: Ready, _ signed: inout [Result<[UInt8], SigningFailure>]) throws {
        let stage: StoredStage
        switch ready {
        case .stored(let earlier): stage = earlier
        case .file(let file, let pages):
            guard let answer = signed.popLast() else { throw SigningFailure.rewritten }
            let bytes = try answer.get()
            guard bytes.count > file.pdf.count, bytes.starts(with: file.pdf) else { throw SigningFailure.rewritten }
            let signed = SignedFile(before: file.pdf, bytes: bytes, pages: pages)
            stage = try desk.store(one.item.address, shown: one.item.shown, signed)
        }
        try desk.sign(one.item.address, shown: one.item.shown, sealed: .berkas(stage))
    }
}

extension Result<FileRun.Ready, any Error> {
    fileprivate var isStored: Bool {
        if case .success(.stored) = self { true } else { false }
    }
}

extension Result<[UInt8], SigningFailure> {
    fileprivate func isFailure(_ failure: SigningFailure) -> Bool {
        switch self {
        case .success: false
        case .failure(let own): own == failure
        }
    }
}

extension Result {
    var isSuccess: Bool {
        switch self {
        case .success: true
        case .failure: false
        }
    }
}
