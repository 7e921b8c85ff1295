import Database
import Deeds
import HTTP
import Kinerja
import Penanda
import Records
import Sealing

/// Signing several documents with one secret: what was ticked is shown once more with its digests, then each is signed
/// for itself.
enum BulkSigning {
    static let address = "\(Queue.address)/tanda-tangan"
    /// More would keep a thread of the server too long; the rest stays in the queue.
    static let limit = 50

    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let kodes = unique(exchange.request.query.values("naskah"))
        guard !kodes.isEmpty else { return .redirect(to: Notice.belumDipilih.address(Queue.address)) }
        return try form(signedIn, exchange, kodes, problem: nil).response()
    }

    static func sign(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (fields, desk) = (try exchange.form(), signedIn.desk(exchange))
        let kodes = Array(unique(fields.values("naskah")).prefix(limit))
        let known = try documents(kodes, desk, exchange)
        let chosen = try kodes.compactMap { kode in try item(kode, known[kode], fields) }
        guard !chosen.isEmpty else { return .redirect(to: Notice.belumDipilih.address(Queue.address)) }
        let run = SigningRun(signedIn, exchange)
        let outcomes = run.sign(chosen.map(\.item), with: try SigningRun.Secrets(fields))
        // Nothing was signed, for one reason: it is told where it can be tried again.
        if let problem = SigningProblem(outcomes) {
            problem.failures.forEach { Log.signing($0, request: exchange.request.id) }
            return try form(signedIn, exchange, kodes, problem: problem).response(problem.status)
        }
        if let broken = outcomes.onlyFailure { throw broken }
        return .redirect(to: result(zip(chosen.map(\.kode), outcomes), exchange))
    }

    private static func item(_ kode: String, _ document: Document?, _ fields: Fields) throws -> (
        kode: String, item: SigningRun.Item
    )? {
        guard let document, let shown = try fields.single("sidik-\(kode)").flatMap({ Digest(hex: $0) }) else {
            return nil
        }
        return (kode, SigningRun.Item(address: document.address, shown: shown))
    }

    /// A code that an address names twice is one document.
    private static func unique(_ kodes: [String]) -> [String] {
        var seen: Set<String> = []
        return kodes.filter { seen.insert($0).inserted }
    }

    /// By code, whatever this person may see.
    private static func documents(_ kodes: some Sequence<String>, _ desk: Desk, _ exchange: Exchange) throws -> [String:
        Document]
    {
        let rows = try exchange.site.staff.read(for: desk.scope, .documentsByKode(Array(kodes))).map(\.document)
        let visible = rows.filter { $0.status != .dihapus && $0.isVisible(to: desk.actor, on: desk.today) }
        return Dictionary(visible.map { ($0.kode, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func result(_ outcomes: some Sequence<(String, SigningRun.Outcome)>, _ exchange: Exchange) -> String
    {
        let words = outcomes.map { kode, outcome in
            switch outcome {
            case .success: return "naskah=\(kode)"
            case .failure(let error):
                Log.signing(error, request: exchange.request.id)
                return "naskah=\(kode)-\(Sebab(error).rawValue)"
            }
        }
        return "\(Queue.address)/hasil?\(words.joined(separator: "&"))"
    }

    private static func line(signed document: Document, _ time: String) -> BulkResultPage.Line {
        let address = document.status.isPublished ? document.address.published : document.address.work
        return BulkResultPage.Line(title: Link(document.longTitle, address), words: "Ditandatangani \(time)")
    }

    /// - Parameter word: its code and why it failed, as the form's answer wrote them into the address.
    private static func line(failed document: Document, _ word: String) -> BulkResultPage.Line {
        let sebab = Sebab(rawValue: String(word.dropFirst(9))) ?? .gangguan
        let title = Link(document.longTitle, "\(document.address.work)/tanda-tangan")
        return BulkResultPage.Line(title: title, words: sebab.sentence)
    }

    static func resultPage(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (desk, asked) = (signedIn.desk(exchange), exchange.request.query.values("naskah").prefix(limit))
        let kodes = asked.map { String($0.prefix(8)) }
        let known = try documents(kodes, desk, exchange)
        let own = try exchange.site.staff.read(for: desk.scope, .signaturesBy(akun: desk.actor.akun, kode: kodes))
        let times = Dictionary(own.map { ($0.kode, $0.waktu) }, uniquingKeysWith: max)
        let answered = asked.compactMap { word in known[String(word.prefix(8))].map { (word: word, document: $0) } }
        let signed = answered.compactMap { one in
            times[one.document.kode].map { line(signed: one.document, $0.indonesian(in: desk.tenant.settings.zona)) }
        }
        let failed = answered.filter { times[$0.document.kode] == nil }.map { line(failed: $0.document, $0.word) }
        return BulkResultPage(
            chrome: Chrome(exchange, signedIn, title: "Hasil penandatanganan", trail: [Link("Antrean", Queue.address)]),
            heading: "\(signed.count) dari \(signed.count + failed.count) naskah sudah ditandatangani",
            signed: signed, failed: failed, queue: Link("Kembali ke antrean", Queue.address)
        ).response()
    }

    private static func form(
        _ signedIn: SignedIn, _ exchange: Exchange, _ kodes: [String], problem: SigningProblem?
    ) throws -> BulkSignPage {
        let desk = signedIn.desk(exchange)
        let (shown, rest) = (kodes.prefix(limit), kodes.count - limit)
        let known = try documents(shown, desk, exchange)
        var (drafts, refused): ([(Proposal, Naskah)], [BulkSignPage.Refused]) = ([], [])
        try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            for document in shown.compactMap({ known[$0] }) {
                do {
                    drafts.append((try desk.proposal(tx, document), try desk.naskah(tx, document)))
                } catch let refusal as Refusal {
                    refused.append(.init(title: document.longTitle, reason: refusal.sentence))
                }
            }
        }
        let sheets = drafts.map { proposal, naskah in
            sheet(proposal, warnings: Queue.warnings(naskah, of: proposal.document, desk))
        }
        let heading = "Tanda tangani \(sheets.count) naskah"
        var chrome = Chrome(exchange, signedIn, title: heading, trail: [Link("Antrean", Queue.address)])
        chrome.hasProblems = problem != nil
        let secrets = SignPage.secrets(for: Set(drafts.map(\.0.cara)), problem)
        return BulkSignPage(
            chrome: chrome, problems: problem?.problems(at: secrets) ?? [], heading: heading, sheets: sheets,
            refused: refused,
            rest: rest > 0
                ? "Paling banyak \(limit) naskah ditandatangani sekaligus; \(rest) lainnya tetap di antrean." : nil,
            secrets: secrets,
            back: Link("Batal", Queue.address))
    }

    private static func sheet(_ proposal: Proposal, warnings: Int) -> BulkSignPage.Sheet {
        let document = proposal.document
        return BulkSignPage.Sheet(
            kode: document.kode, title: document.longTitle,
            summary: document.kind.summary(proposal.snapshot.naskah).line,
            capacity: "\(proposal.pihak.words), \(proposal.office.sebutanJabatan)",
            warnings: warnings == 0 ? nil : "\(warnings) catatan pemeriksa", digest: proposal.digest.hex,
            shortDigest: proposal.digest.grouped,
            address: "\(document.address.work)/tanda-tangan")
    }
}

extension [SigningRun.Outcome] {
    /// What kept everything from happening, where that is neither about signing nor about the documents: the database
    /// is away, or the account has to wait.
    fileprivate var onlyFailure: (any Error)? {
        guard !contains(where: \.isSuccess), case .failure(let error)? = first, !(error is SigningFailure),
            !(error is Refusal)
        else { return nil }
        return error
    }
}

extension Digest {
    /// The first sixteen digits, grouped for the eye.
    var grouped: String {
        stride(from: 0, to: 16, by: 4).map { String(hex.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }
}
