import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The last look before a draft goes to its signers.
enum Submission {
    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try form(signedIn, exchange, typed: nil, problem: nil).response()
    }

    static func submit(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (desk, address) = (signedIn.desk(exchange), try exchange.workAddress())
        let fields = try exchange.form()
        let typed = try TypedReasons(fields)
        guard let read = try fields.single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        do {
            try desk.submit(address, read: read, reason: typed.common, reasons: typed.own)
            prepare(address, desk, exchange)
            return .redirect(to: Notice.diajukan.address(address.work))
        } catch let refusal as Refusal {
            switch refusal {
            case .reasonMissing, .unfinished, .vacant:
                return try form(signedIn, exchange, typed: typed, problem: refusal).response(.unprocessableContent)
            case .notFound, .wrongStatus, .notPlanner, .notHolder, .partyChanged, .onePerson, .stale: throw refusal
            }
        }
    }

    /// The document is submitted whatever becomes of this: what cannot be made ready now is made when it is signed.
    private static func prepare(_ address: DocumentAddress, _ desk: Desk, _ exchange: Exchange) {
        do {
            try SigningSheet.prepare(address, at: desk, exchange)
        } catch {
            Log.error(error, request: exchange.request.id)
        }
    }

    private static func form(_ signedIn: SignedIn, _ exchange: Exchange, typed: TypedReasons?, problem: Refusal?) throws
        -> SubmitPage
    {
        let draft = try Draft(signedIn, exchange)
        let (desk, base) = (draft.desk, draft.address.work)
        let (parties, accepted) = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            (try named(desk, draft, tx), AcceptedFindings(try tx.all(.acceptedFindingsOf(document: draft.document.id))))
        }
        let form = ReasonForm(draft, typed: typed, before: accepted, isRefused: problem == .reasonMissing)
        var chrome = Chrome(
            exchange, signedIn, title: "Periksa dan ajukan \(draft.document.shortTitle)", trail: draft.trail)
        chrome.hasProblems = problem != nil
        let obstacles = draft.remarks(.galat)
        return SubmitPage(
            chrome: chrome, address: "\(base)/ajukan", version: String(draft.document.versi),
            unit: draft.document.owner,
            problems: problem.map {
                $0 == .reasonMissing ? form.problems : [Problem(message: $0.sentence, field: "isi")]
            } ?? [],
            answers: answers(draft), unprinted: unprinted(draft), obstacles: obstacles, warnings: form.warnings,
            reason: form.common,
            canSubmit: obstacles.isEmpty && parties != nil
                && draft.document.allows(.submit, to: desk.actor, on: desk.today),
            signers: Pihak.allCases.compactMap { pihak in
                parties?[pihak].map { "\(pihak.words.capitalizedFirst): \($0.namaPegawai), \($0.sebutanJabatan)" }
            },
            preview: Link("Pratinjau cetak", "\(base)/pratinjau"))
    }

    /// `nil` while an office is vacant.
    private static func named(_ desk: Desk, _ draft: Draft, _ tx: borrowing Reading) throws -> Parties? {
        do { return try desk.parties(tx, of: draft.document) } catch is Refusal { return nil }
    }

    /// Columns that hold something and are not on paper.
    private static func unprinted(_ draft: Draft) -> [String] {
        draft.document.kind.tabel.filter { $0.bentuk == .tabel }.flatMap { table -> [String] in
            let columns = UnprintedColumns(draft.naskah[table.id], of: table, draft.form(of: table))
            let words: [([String], String)] = [
                (columns.onScreen, "tidak dicetak menurut formulir kabupaten"),
                (columns.missing, "tidak ada pada formulir kabupaten, jadi tidak tampil dan tidak dicetak"),
            ]
            return words.filter { !$0.0.isEmpty }.map { "\(table.nama): kolom \($0.0.listed) \($0.1)." }
        }
    }

    private static func answers(_ draft: Draft) -> [SubmitPage.Answer] {
        let base = draft.address.work
        let identity = SubmitPage.Answer(
            name: "Tempat dan tanggal", value: Sheet.placeAndDate(draft.naskah),
            change: Link("Ubah", "\(base)/identitas"))
        return [identity]
            + draft.document.kind.tabel.map { table in
                SubmitPage.Answer(
                    name: table.nama,
                    value: draft.naskah[table.id].isEmpty ? "Tidak diisi" : "\(draft.naskah[table.id].count) baris",
                    change: Link("Ubah", "\(base)/\(table.id)"))
            }
    }
}
