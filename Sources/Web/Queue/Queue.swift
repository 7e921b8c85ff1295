import Database
import HTTP
import Kinerja
import Records
import Sealing

/// What waits for a signature of whoever is signed in.
enum Queue {
    static let address = "/kerja/antrean"

    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let desk = signedIn.desk(exchange)
        let (cards, last, facts) = try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
            let (rows, facts) = try tx.fetch(AllDocuments(), signedIn.reminderFacts)
            let all = rows.map(\.document)
            let waiting = all.filter { $0.allows(.sign, to: desk.actor, on: desk.today) }
            let cards = try waiting.map { try card(tx, $0, desk, isChoice: waiting.count > 1) }
            return (cards, cards.isEmpty ? try lastSigned(tx, all, desk) : nil, facts.first)
        }
        let isNext = exchange.request.query["pesan"] == Notice.ditandatangani.rawValue
        let (exceptions, others) = (cards.filter { !$0.isTicked }, cards.filter(\.isTicked))
        return QueuePage(
            chrome: Chrome(exchange, signedIn, title: "Menunggu tanda tangan"),
            next: isNext ? (exceptions + others).first.map { Link("Tinjau naskah berikutnya: \($0.unit)", $0.address) } : nil,
            exceptions: exceptions, cards: others,
            empty: EmptyState(what: "Tidak ada yang menunggu.", who: last ?? "Naskah yang perlu Anda tanda tangani muncul di sini."),
            reminders: signedIn.reminders(facts, exchange.site)
        ).response()
    }

    /// What the pemeriksa has to say, weightier than a note.
    static func warnings(_ naskah: Naskah, of document: Document, _ desk: Desk) -> Int {
        let subject = Subject(naskah, document.kind, revisi: document.revisi, settings: desk.tenant.settings)
        return Pemeriksa.findings(in: subject).count { $0.severity > .catatan }
    }

    private static func card(_ tx: borrowing Transaction, _ document: Document, _ desk: Desk, isChoice: Bool) throws -> QueuePage.Card {
        let naskah = try desk.naskah(tx, document)
        let warnings = warnings(naskah, of: document, desk)
        let moves = try tx.all(EventsOf(document: document.id)).prefix { $0.perbuatan != Deed.sendBack.rawValue }.reversed().filter { $0.dari != $0.ke }
        return QueuePage.Card(
            kode: document.kode, unit: document.owner, summary: "\(document.kind.singkatan) \(document.tahun) · \(document.kind.summary(naskah).line)",
            history: moves.map { "\(DeedWords.past($0.perbuatan)) \($0.nama), \($0.waktu.date(in: desk.tenant.settings.zona).indonesian)" },
            findings: warnings == 0 ? nil : "\(warnings) catatan pemeriksa", due: document.deadline(desk.tenant, on: desk.today),
            address: "\(document.address.work)/tanda-tangan", isChoice: isChoice)
    }

    /// "Terakhir Anda tanda tangani: PK 2021 Dinas Kesehatan, 29 Januari 2021."
    private static func lastSigned(_ tx: borrowing Transaction, _ all: [Document], _ desk: Desk) throws -> String? {
        guard let last = try tx.first(LastSignatureBy(akun: desk.actor.akun)), let document = all.first(where: { $0.id == last.document })
        else { return nil }
        return "Terakhir Anda tanda tangani: \(document.longTitle), \(last.waktu.date(in: desk.tenant.settings.zona).indonesian)."
    }
}
