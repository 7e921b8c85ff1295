import Database
import Deeds
import HTTP
import Kinerja
import Penanda
import Records
import Sealing

/// What lies before a signer, and what its page tells about it.
struct SigningSight {
    let proposal: Proposal
    private let officials: Officials
    private let comparison: Comparison?
    private let accepted: AcceptedFindings
    private let events: [EventRow]
    private let signatures: [SignatureRow]
    private let stage: StageUnderWayRow?

    init(_ tx: borrowing Reading, _ address: DocumentAddress, at desk: Desk) throws {
        proposal = try desk.proposal(tx, address)
        let id = proposal.document.id
        let (accepted, events, signatures, stages, persons) = try tx.fetch(
            Query.acceptedFindingsOf(document: id), Query.eventsOf(document: id), Query.signaturesOf(document: id),
            Query.stageUnderWay(document: id, whole: false), Query.personsOf(proposal))
        comparison = try desk.comparison(tx, proposal.document, proposal.snapshot)
        (self.accepted, self.events, self.signatures) = (AcceptedFindings(accepted), events, signatures)
        (stage, officials) = (stages.first, Officials(persons))
    }

    /// What would stand in the way, before anybody types a secret.
    func hindrance(to run: SigningRun, _ site: Site) throws -> SigningFailure? {
        // The second party's file is there.
        let needsPress = proposal.cara.hasFile && proposal.pihak == .pertama
        return needsPress && site.press.typesetter == nil ? .noFile : try run.hindrance(of: proposal, officials)
    }

    func page(
        _ chrome: Chrome, at desk: Desk, problems: [Problem], secrets: [Field], hindrance: String?
    ) -> SignPage {
        let (document, sheet) = (proposal.document, Sheet(proposal.snapshot))
        let (work, zone) = (document.address.work, desk.tenant.settings.zona)
        return SignPage(
            chrome: chrome, address: "\(work)/tanda-tangan", returning: Link("Kembalikan", "\(work)/kembalikan"),
            problems: problems, title: document.title, unit: document.owner, capacity: capacity(desk),
            facts: sheet.facts, findings: accepted.remarks(on: sheet) + late(desk), reason: reason(sheet),
            change: proposal.snapshot.perubahan,
            differences: comparison.map { DifferenceDigest($0, more: "\(work)/banding") },
            statement: sheet.statement, tables: sheet.tables, total: sheet.total,
            deeds: signatures.map {
                SignatureLine($0.pihak, $0.nama, $0.jabatan, $0.waktu, in: zone, over: $0.sha256)
            },
            digest: proposal.digest.hex, shortDigest: proposal.digest.grouped, file: file(work), secrets: secrets,
            hindrance: hindrance)
    }

    /// A date long before the signature is no fault that anybody gave a reason for; who signs should see it.
    private func late(_ desk: Desk) -> [Remark] {
        Pemeriksa.lateness(of: proposal.snapshot.tanggal, on: desk.today).map { [Remark(place: "Tanggal", text: $0)] }
            ?? []
    }

    /// The common reason of documents that were submitted before each finding had its own.
    private func reason(_ sheet: Sheet) -> String? {
        guard !sheet.notes.isEmpty, accepted.last.isEmpty else { return nil }
        return events.first { $0.ke == .diajukan }.map(\.catatan).flatMap { $0.isEmpty ? nil : $0 }
    }

    private func file(_ work: String) -> Link {
        guard let stage else { return Link("Lihat PDF naskah ini", "\(work)/naskah.pdf") }
        return Link("Baca PDF yang Anda tanda tangani (\(PDFPage.size(stage.ukuran)))", "\(work)/tanda-tangan.pdf")
    }

    private func capacity(_ desk: Desk) -> String {
        let document = proposal.document
        guard let turn = document.turn, let office = document.office(of: turn),
            let held = desk.actor.holding(of: office, on: desk.today)
        else { return "" }
        return "Anda menandatangani sebagai \(turn.words), \(held.sebutanJabatan)."
    }
}
