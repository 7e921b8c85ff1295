import Database
import HTTP
import Kinerja
import Records

/// The last look before a draft goes to its signers.
enum Submission {
    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try form(signedIn, exchange, reason: "", problem: nil).response()
    }

    static func submit(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (desk, address) = (signedIn.desk(exchange), try exchange.workAddress())
        let fields = try exchange.form()
        let reason = Teks.clean(try fields.single("alasan") ?? "")
        guard let read = try fields.single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        do {
            try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
                try desk.submit(tx, address, read: read, reason: reason)
            }
            return .redirect(to: Notice.diajukan.address(address.work))
        } catch let refusal as Refusal {
            switch refusal {
            case .reasonMissing, .unfinished, .vacant:
                return try form(signedIn, exchange, reason: reason, problem: refusal).response(.unprocessableContent)
            case .notFound, .wrongStatus, .notPlanner, .notHolder, .partyChanged, .stale: throw refusal
            }
        }
    }

    private static func form(_ signedIn: SignedIn, _ exchange: Exchange, reason typed: String, problem: Refusal?) throws -> SubmitPage {
        let draft = try Draft(signedIn, exchange)
        let (desk, base) = (draft.desk, draft.address.work)
        let parties: Parties? = try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
            do { return try desk.parties(tx, of: draft.document) } catch is Refusal { return nil }
        }
        let warnings = draft.remarks(.peringatan)
        var reason = SubmitPage.reason
        reason.value = typed
        if problem == .reasonMissing { reason.error = "Tulis alasan mengapa catatan ini boleh tetap ada." }
        var chrome = Chrome(exchange, signedIn, title: "Periksa dan ajukan \(draft.document.shortTitle)", trail: draft.trail)
        chrome.hasProblems = problem != nil
        let place = Sheet.placeAndDate(draft.naskah)
        let tables = draft.document.kind.tabel.map { table in
            SubmitPage.Answer(
                name: table.nama, value: draft.naskah[table.id].isEmpty ? "Tidak diisi" : "\(draft.naskah[table.id].count) baris",
                change: Link("Ubah", "\(base)/\(table.id)"))
        }
        let obstacles = draft.remarks(.galat)
        return SubmitPage(
            chrome: chrome, address: "\(base)/ajukan", version: String(draft.document.versi), unit: draft.document.owner,
            problems: problem.map { [Problem(message: reason.error ?? $0.sentence, field: reason.error == nil ? "isi" : reason.name)] } ?? [],
            answers: [SubmitPage.Answer(name: "Tempat dan tanggal", value: place, change: Link("Ubah", "\(base)/identitas"))] + tables,
            obstacles: obstacles, warnings: warnings, reason: warnings.isEmpty ? nil : reason,
            canSubmit: obstacles.isEmpty && parties != nil && draft.document.allows(.submit, to: desk.actor, on: desk.today),
            signers: Pihak.allCases.compactMap { pihak in
                parties?[pihak].map { "\(pihak.words.capitalizedFirst): \($0.namaPegawai), \($0.sebutanJabatan)" }
            },
            preview: Link("Pratinjau cetak", "\(base)/pratinjau"))
    }
}
