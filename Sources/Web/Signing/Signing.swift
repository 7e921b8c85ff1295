import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// Signing and returning: what is signed is shown in full, the password is asked for again, and the deed is one transaction.
enum Signing {
    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try form(signedIn, exchange).response()
    }

    static func sign(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (fields, desk, address) = (try exchange.form(), signedIn.desk(exchange), try exchange.workAddress())
        guard let shown = try fields.single("sidik").flatMap({ Digest(hex: $0) }) else { throw Denial.malformedForm }
        let run = SigningRun(desk: desk, login: signedIn.login, site: exchange.site, authority: exchange.authority)
        let outcomes = run.sign([SigningRun.Item(address: address, shown: shown)], with: try SigningRun.Secrets(fields))
        if let problem = SigningProblem(outcomes) {
            problem.failures.forEach { Log.signing($0, request: exchange.request.id) }
            return try form(signedIn, exchange, problem: problem).response(problem.status)
        }
        do {
            try outcomes.forEach { try $0.get() }
        } catch Refusal.stale {
            return try form(signedIn, exchange, changed: Problem(message: Refusal.stale.sentence, field: "isi-naskah")).response(.conflict)
        }
        return .redirect(to: Notice.ditandatangani.address(Queue.address))
    }

    /// The file as far as it is signed, for whoever signs next; before the first signature there is the draft's.
    static func file(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (desk, address) = (signedIn.desk(exchange), try exchange.workAddress())
        let (document, stage) = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            let document = try desk.document(tx, address)
            return (document, try tx.first(StageUnderWay(document: document.id, whole: true)))
        }
        guard let stage, let bytes = stage.isi else { return .redirect(to: "\(address.work)/naskah.pdf") }
        guard SHA256.digest(bytes).bytes == stage.sha256 else { throw Altered(document.kode) }
        return SignedFileAnswer.response(bytes, name: "\(address.kind.id)-\(address.tahun)-\(address.slug)")
    }

    private static func form(
        _ signedIn: SignedIn, _ exchange: Exchange, problem: SigningProblem? = nil, changed: Problem? = nil
    ) throws -> SignPage {
        let (desk, address) = (signedIn.desk(exchange), try exchange.workAddress())
        let (proposal, comparison, accepted, events, signatures, stage) = try exchange.site.staff.reading(for: desk.scope) {
            (tx: borrowing Reading) in
            let proposal = try desk.proposal(tx, address)
            let (accepted, events, signatures, stages) = try tx.fetch(
                AcceptedFindingsOf(document: proposal.document.id), EventsOf(document: proposal.document.id),
                SignaturesOf(document: proposal.document.id), StageUnderWay(document: proposal.document.id, whole: false))
            let comparison = try desk.comparison(tx, proposal.document, proposal.snapshot)
            return (proposal, comparison, AcceptedFindings(accepted), events, signatures, stages.first)
        }
        let (document, sheet, zone) = (proposal.document, Sheet(proposal.snapshot), signedIn.tenant.settings.zona)
        var chrome = Chrome(exchange, signedIn, title: "Tanda tangani \(document.shortTitle)", trail: [Link("Antrean", "/kerja/antrean")])
        let run = SigningRun(desk: desk, login: signedIn.login, site: exchange.site, authority: exchange.authority)
        let hindrance = try run.hindrance(of: proposal)?.sentence
        let secrets = hindrance == nil ? SignPage.secrets(for: [proposal.cara], problem) : []
        let problems = [changed].compactMap { $0 } + (problem?.problems(at: secrets) ?? [])
        chrome.hasProblems = !problems.isEmpty
        return SignPage(
            chrome: chrome, address: "\(address.work)/tanda-tangan", returning: Link("Kembalikan", "\(address.work)/kembalikan"),
            problems: problems, title: document.title, unit: document.owner, capacity: capacity(document, desk),
            facts: sheet.facts, findings: accepted.remarks(on: sheet),
            reason: sheet.notes.isEmpty || !accepted.last.isEmpty ? nil : events.first { $0.ke == .diajukan }.map(\.catatan).flatMap { $0.isEmpty ? nil : $0 },
            change: proposal.snapshot.perubahan, differences: comparison.map { DifferenceDigest($0, more: "\(address.work)/banding") },
            statement: sheet.statement, tables: sheet.tables, total: sheet.total,
            deeds: signatures.map {
                SignatureLine($0.pihak, $0.nama, $0.jabatan, $0.waktu, in: zone, over: $0.sha256)
            },
            digest: proposal.digest.hex, shortDigest: proposal.digest.grouped, file: file(stage, address), secrets: secrets, hindrance: hindrance)
    }

    private static func file(_ stage: StageUnderWay.Result?, _ address: DocumentAddress) -> Link {
        guard let stage else { return Link("Lihat PDF naskah ini", "\(address.work)/naskah.pdf") }
        return Link("Baca PDF yang Anda tanda tangani (\(PDFPage.size(stage.ukuran)))", "\(address.work)/tanda-tangan.pdf")
    }

    private static func capacity(_ document: Document, _ desk: Desk) -> String {
        guard let turn = document.turn, let office = document.office(of: turn), let held = desk.actor.holding(of: office, on: desk.today)
        else { return "" }
        return "Anda menandatangani sebagai \(turn.words), \(held.sebutanJabatan)."
    }

    static func returnPage(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try returnForm(signedIn, exchange, problem: nil).response()
    }

    static func sendBack(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (desk, address) = (signedIn.desk(exchange), try exchange.workAddress())
        let note = Teks.clean(try exchange.form().single("catatan") ?? "")
        guard !note.isEmpty else {
            return try returnForm(signedIn, exchange, problem: "Tulis apa yang perlu diperbaiki.").response(.unprocessableContent)
        }
        try desk.sendBack(address, note: note)
        return .redirect(to: Notice.dikembalikan.address(Queue.address))
    }

    private static func returnForm(_ signedIn: SignedIn, _ exchange: Exchange, problem: String?) throws -> ReturnPage {
        let draft = try Draft(signedIn, exchange)
        try draft.document.check(.sendBack, by: draft.desk.actor, on: draft.desk.today)
        var note = ReturnPage.note
        note.error = problem
        var chrome = Chrome(exchange, signedIn, title: "Kembalikan \(draft.document.shortTitle)", trail: [Link("Antrean", "/kerja/antrean")])
        chrome.hasProblems = problem != nil
        return ReturnPage(
            chrome: chrome, address: "\(draft.address.work)/kembalikan",
            problems: problem.map { [Problem(message: $0, field: note.name)] } ?? [], title: draft.document.title, unit: draft.document.owner,
            consequence: "Penyusun membaca catatan ini, memperbaiki naskah, lalu mengajukannya lagi.", note: note,
            back: Link("Batal, kembali ke naskah", "\(draft.address.work)/tanda-tangan"))
    }
}
