import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// What waits for a signature of whoever is signed in.
enum Queue {
    static let address = Notice.queue

    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let desk = signedIn.desk(exchange)
        let (cards, facts) = try cards(desk, exchange, signedIn.reminderFacts)
        let (exceptions, others) = (cards.filter { !$0.isTicked }, cards.filter(\.isTicked))
        let last = cards.isEmpty ? try lastSigned(desk, exchange) : nil
        return QueuePage(
            chrome: Chrome(exchange, signedIn, title: "Menunggu tanda tangan"),
            next: next((exceptions + others).first, exchange), exceptions: exceptions, cards: others,
            empty: EmptyState(
                what: "Tidak ada yang menunggu.", who: last ?? "Naskah yang perlu Anda tanda tangani muncul di sini."),
            reminders: signedIn.reminders(facts.first, exchange.site)
        ).response()
    }

    /// After a signature the next document is one click away.
    private static func next(_ card: QueuePage.Card?, _ exchange: Exchange) -> Link? {
        guard exchange.request.query["pesan"] == Notice.ditandatangani.rawValue else { return nil }
        return card.map { Link("Tinjau naskah berikutnya: \($0.unit)", $0.address) }
    }

    private static func cards(
        _ desk: Desk, _ exchange: Exchange, _ reminders: Query<ReminderFactsRow>
    ) throws -> ([QueuePage.Card], [ReminderFactsRow]) {
        let rows = try waiting(desk, exchange)
        let (moves, facts) = try exchange.site.staff.read(for: desk.scope, .movesOf(rows.map(\.document.id)), reminders)
        let moved: [ID<Document>: [MoveRow]] = Dictionary(grouping: moves, by: \.document)
        let cards = try rows.map { row in
            let naskah = try row.isi.map { try Naskah(text: $0) } ?? Naskah(tempat: "")
            return try card(row.document, naskah, moved[row.document.id] ?? [], desk, isChoice: rows.count > 1)
        }
        return (cards, facts)
    }

    /// In the offices that this person acts for today; who that is the domain decides.
    private static func waiting(_ desk: Desk, _ exchange: Exchange) throws -> [WaitingDocumentRow] {
        let rows = try exchange.site.staff.read(
            for: desk.scope, .waitingDocuments(for: desk.actor.penempatan.map(\.jabatan)))
        return rows.filter { $0.document.allows(.sign, to: desk.actor, on: desk.today) }
    }

    /// What the pemeriksa has to say, weightier than a note.
    static func warnings(_ naskah: Naskah, of document: Document, _ desk: Desk) -> Int {
        let subject = Subject(
            naskah, document.kind, tahun: document.tahun, revisi: document.revisi, settings: desk.tenant.settings,
            unit: document.perangkatDaerah)
        return Pemeriksa.findings(in: subject).count { $0.severity > .catatan && !$0.isAboutForm }
    }

    private static func card(_ document: Document, _ naskah: Naskah, _ moves: [MoveRow], _ desk: Desk, isChoice: Bool)
        throws -> QueuePage.Card
    {
        let (warnings, zone) = (warnings(naskah, of: document, desk), desk.tenant.settings.zona)
        return QueuePage.Card(
            kode: document.kode, unit: document.owner,
            summary: "\(document.kind.singkatan) \(document.tahun) · \(document.kind.summary(naskah).line)",
            history: moves.map { "\(DeedWords.past($0.perbuatan)) \($0.nama), \($0.waktu.date(in: zone).indonesian)" },
            findings: warnings == 0 ? nil : "\(warnings) catatan pemeriksa",
            due: document.deadline(desk.tenant, on: desk.today),
            address: "\(document.address.work)/tanda-tangan", isChoice: isChoice)
    }

    /// "Terakhir Anda tanda tangani: PK 2021 Dinas Kesehatan, 29 Januari 2021."
    private static func lastSigned(_ desk: Desk, _ exchange: Exchange) throws -> String? {
        try exchange.site.staff.read(for: desk.scope, .lastSignatureBy(akun: desk.actor.akun)).first.map { last in
            """
            Terakhir Anda tanda tangani: \(last.document.longTitle), \
            \(last.waktu.date(in: desk.tenant.settings.zona).indonesian).
            """
        }
    }
}
