import Database
import Deeds
import HTTP
import Kinerja
import Penanda
import Records
import Sealing

/// Signing and returning: what is signed is shown in full, and the secret is asked for each time.
enum Signing {
    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try form(signedIn, exchange).response()
    }

    static func sign(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (fields, address) = (try exchange.form(), try exchange.workAddress())
        guard let shown = try fields.single("sidik").flatMap({ Digest(hex: $0) }) else { throw Denial.malformedForm }
        let (run, item) = (SigningRun(signedIn, exchange), SigningRun.Item(address: address, shown: shown))
        do {
            try run.sign([item], with: SigningRun.Secrets(fields)).forEach { try $0.get() }
            return .redirect(to: Notice.ditandatangani.address(Notice.queue))
        } catch let failure as SigningFailure {
            Log.signing(failure, request: exchange.request.id)
            let problem = SigningProblem(failure)
            return try form(signedIn, exchange, problem: problem).response(problem.status)
        } catch Refusal.stale {
            return try form(signedIn, exchange, isChanged: true).response(.conflict)
        }
    }

    /// The file as far as it is signed, for whoever signs next; before the first signature there is the draft's.
    static func file(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (desk, address) = (signedIn.desk(exchange), try exchange.workAddress())
        let (document, stage) = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            let document = try desk.document(tx, address)
            return (document, try tx.first(.stageUnderWay(document: document.id, whole: true)))
        }
        guard let stage, let bytes = stage.isi else { return .redirect(to: "\(address.work)/naskah.pdf") }
        guard stage.isHeld == true, SHA256.digest(bytes).bytes == stage.sha256 else { throw Altered(document.kode) }
        return SignedFileAnswer.response(bytes, name: "\(address.kind.id)-\(address.tahun)-\(address.slug)")
    }

    private static func form(
        _ signedIn: SignedIn, _ exchange: Exchange, problem: SigningProblem? = nil, isChanged: Bool = false
    ) throws -> SignPage {
        let (desk, address) = (signedIn.desk(exchange), try exchange.workAddress())
        let sight = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            try SigningSight(tx, address, at: desk)
        }
        let hindrance = try sight.hindrance(to: SigningRun(signedIn, exchange), exchange.site)?.sentence
        let secrets = hindrance == nil ? SignPage.secrets(for: [sight.proposal.cara], problem) : []
        let changed = isChanged ? [Problem(message: Refusal.stale.sentence, field: "isi-naskah")] : []
        let problems = changed + (problem?.problems(at: secrets) ?? [])
        let title = "Tanda tangani \(sight.proposal.document.shortTitle)"
        var chrome = Chrome(exchange, signedIn, title: title, trail: [Link("Antrean", "/kerja/antrean")])
        chrome.hasProblems = !problems.isEmpty
        return sight.page(chrome, at: desk, problems: problems, secrets: secrets, hindrance: hindrance)
    }

    static func returnPage(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try returnForm(signedIn, exchange, problem: nil).response()
    }

    static func sendBack(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (desk, address) = (signedIn.desk(exchange), try exchange.workAddress())
        let note = Teks.clean(try exchange.form().single("catatan") ?? "")
        guard !note.isEmpty else {
            let form = try returnForm(signedIn, exchange, problem: "Tulis apa yang perlu diperbaiki.")
            return form.response(.unprocessableContent)
        }
        try desk.sendBack(address, note: note)
        return .redirect(to: Notice.dikembalikan.address(Notice.queue))
    }

    private static func returnForm(_ signedIn: SignedIn, _ exchange: Exchange, problem: String?) throws -> ReturnPage {
        let draft = try Draft(signedIn, exchange)
        try draft.document.check(.sendBack, by: draft.desk.actor, on: draft.desk.today)
        var note = ReturnPage.note
        note.error = problem
        let title = "Kembalikan \(draft.document.shortTitle)"
        var chrome = Chrome(exchange, signedIn, title: title, trail: [Link("Antrean", "/kerja/antrean")])
        chrome.hasProblems = problem != nil
        return ReturnPage(
            chrome: chrome, address: "\(draft.address.work)/kembalikan",
            problems: problem.map { [Problem(message: $0, field: note.name)] } ?? [], title: draft.document.title,
            unit: draft.document.owner,
            consequence: "Penyusun membaca catatan ini, memperbaiki naskah, lalu mengajukannya lagi.", note: note,
            back: Link("Batal, kembali ke naskah", "\(draft.address.work)/tanda-tangan"))
    }
}
