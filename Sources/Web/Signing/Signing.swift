import Database
import HTTP
import Kinerja
import Records
import Sealing

/// Signing and returning: what is signed is shown in full, the password is asked for again, and the deed is one transaction.
enum Signing {
    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try form(signedIn, exchange, problem: nil).response()
    }

    static func sign(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (fields, desk, address) = (try exchange.form(), signedIn.desk(exchange), try exchange.workAddress())
        guard let shown = try fields.single("sidik").flatMap({ Digest(hex: $0) }) else { throw Denial.malformedForm }
        guard try exchange.site.verify(fields.single("sandi") ?? "", of: signedIn, at: desk) else {
            return try form(signedIn, exchange, problem: Problem(message: "Kata sandi tidak cocok. Naskah belum ditandatangani.", field: "sandi"))
                .response(.unprocessableContent)
        }
        do {
            try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
                try desk.sign(tx, address, shown: shown)
            }
        } catch Refusal.stale {
            return try form(signedIn, exchange, problem: Problem(message: Refusal.stale.sentence, field: "isi-naskah")).response(.conflict)
        }
        return .redirect(to: Notice.ditandatangani.address("/kerja/antrean"))
    }

    private static func form(_ signedIn: SignedIn, _ exchange: Exchange, problem: Problem?) throws -> SignPage {
        let (desk, address) = (signedIn.desk(exchange), try exchange.workAddress())
        let (proposal, comparison, accepted, events, signatures) = try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
            let proposal = try desk.proposal(tx, address)
            let (accepted, events, signatures) = try tx.fetch(
                AcceptedFindingsOf(document: proposal.document.id), EventsOf(document: proposal.document.id),
                SignaturesOf(document: proposal.document.id))
            let comparison = try desk.comparison(tx, proposal.document, proposal.snapshot)
            return (proposal, comparison, AcceptedFindings(accepted), events, signatures)
        }
        let (document, sheet, zone) = (proposal.document, Sheet(proposal.snapshot), signedIn.tenant.settings.zona)
        var chrome = Chrome(exchange, signedIn, title: "Tanda tangani \(document.shortTitle)", trail: [Link("Antrean", "/kerja/antrean")])
        chrome.hasProblems = problem != nil
        var password = SignPage.password
        if problem?.field == password.name { password.error = problem?.message }
        let hex = proposal.digest.hex
        return SignPage(
            chrome: chrome, address: "\(address.work)/tanda-tangan", returning: Link("Kembalikan", "\(address.work)/kembalikan"),
            problems: problem.map { [$0] } ?? [], title: document.title, unit: document.owner, capacity: capacity(document, desk),
            facts: sheet.facts, findings: accepted.remarks(on: sheet),
            reason: sheet.notes.isEmpty || !accepted.last.isEmpty ? nil : events.first { $0.ke == .diajukan }.map(\.catatan).flatMap { $0.isEmpty ? nil : $0 },
            change: proposal.snapshot.perubahan, differences: comparison.map { DifferenceDigest($0, more: "\(address.work)/banding") },
            statement: sheet.statement, tables: sheet.tables, total: sheet.total,
            deeds: signatures.map {
                SignatureLine($0.pihak, $0.nama, $0.jabatan, $0.waktu, in: zone, over: $0.sha256)
            },
            digest: hex, shortDigest: stride(from: 0, to: 16, by: 4).map { String(hex.dropFirst($0).prefix(4)) }.joined(separator: " "),
            password: password)
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
        try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
            try desk.sendBack(tx, address, note: note)
        }
        return .redirect(to: Notice.dikembalikan.address("/kerja/antrean"))
    }

    private static func returnForm(_ signedIn: SignedIn, _ exchange: Exchange, problem: String?) throws -> ReturnPage {
        let draft = try Draft(signedIn, exchange)
        _ = try draft.document.permit(.sendBack, to: draft.desk.actor, on: draft.desk.today)
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
