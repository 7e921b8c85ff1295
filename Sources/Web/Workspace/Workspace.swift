import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The start page of whoever works here.
enum Workspace {
    static func home(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let desk = signedIn.desk(exchange)
        let (all, holders, notices, facts) = try exchange.site.staff.read(
            for: desk.scope, .allDocuments, .holdersOfSigned(tahun: desk.today.year, on: desk.today),
            .noticesOf(akun: desk.actor.akun, isUnreadOnly: true, limit: 5), signedIn.reminderFacts)
        let documents = all.map(\.document).filter {
            $0.status != .dihapus && $0.isVisible(to: desk.actor, on: desk.today)
        }
        return WorkspacePage(
            chrome: Chrome(exchange, signedIn, title: "Pekerjaan saya"),
            greeting: "\(greeting(signedIn)), \(desk.actor.nama)",
            waiting: documents.compactMap { task($0, desk) } + handOvers(holders.map(\.holder), documents, desk),
            nothingWaiting: nothingWaiting, reminders: signedIn.reminders(facts.first, exchange.site),
            notices: notices.map { NoticeLine($0, in: signedIn.tenant.settings.zona) }, drafts: drafts(documents, desk),
            noDrafts: noDrafts(desk), new: beginnings(desk), done: done(documents, desk)
        ).response()
    }

    private static let nothingWaiting = EmptyState(
        what: "Tidak ada yang menunggu Anda.",
        who: "Naskah yang dikembalikan atau menunggu tanda tangan Anda muncul di sini.")

    private static func drafts(_ documents: [Document], _ desk: Desk) -> [WorkspacePage.Draft] {
        documents.filter { $0.status.isDraft && $0.allows(.edit, to: desk.actor, on: desk.today) }.map { document in
            WorkspacePage.Draft(
                title: Link(document.longTitle, document.address.work), status: document.status.tag, findings: nil,
                deadline: document.deadline(desk.tenant, on: desk.today),
                saved: document.versi == 0 ? "Belum diisi" : "Versi \(document.versi)",
                next: Link("Lanjutkan", document.address.work))
        }
    }

    private static func noDrafts(_ desk: Desk) -> EmptyState {
        let what = "Belum ada naskah yang sedang disusun."
        guard isPlanner(desk) else {
            return EmptyState(what: what, who: "Perencana perangkat daerah yang menyusun naskah.")
        }
        return EmptyState(
            what: what, who: "Salin dari tahun lalu, tempel dari Excel, atau mulai kosong.",
            next: Link("Buat Perjanjian Kinerja", "/kerja/pk/baru"))
    }

    private static func beginnings(_ desk: Desk) -> [Link] {
        (isPlanner(desk) ? DocumentKind.all.map { Link($0.nama, "/kerja/\($0.id)/baru") } : [])
            + (Arsip.isOpen(to: desk.actor) ? [Link("Arsip dokumen lama", "/arsip")] : [])
    }

    private static func isPlanner(_ desk: Desk) -> Bool {
        desk.actor.peran.contains(.perencana) || !desk.actor.penempatan.isEmpty
    }

    private static func done(_ documents: [Document], _ desk: Desk) -> [Link] {
        documents.filter { !$0.status.isDraft && !isWaiting($0, desk) }.map { document in
            Link("\(document.longTitle) (\(document.status.tag.words.lowercased()))", address(document, desk))
        }
    }

    /// To the page for citizens, unless there is something to do at the desk.
    private static func address(_ document: Document, _ desk: Desk) -> String {
        switch document.status {
        case .digantikan: document.address.published(revisi: document.revisi)
        case .berlaku where !document.allows(.amend, to: desk.actor, on: desk.today): document.address.published
        case .berlaku, .draf, .diajukan, .dikembalikan, .dihapus, .ditandatanganiPihakPertama: document.address.work
        }
    }

    private static func isWaiting(_ document: Document, _ desk: Desk) -> Bool {
        document.allows(.sign, to: desk.actor, on: desk.today)
    }

    private static func task(_ document: Document, _ desk: Desk) -> WorkspacePage.Task? {
        if isWaiting(document, desk) {
            return WorkspacePage.Task(
                title: document.longTitle, reason: "Menunggu tanda tangan Anda.",
                due: document.deadline(desk.tenant, on: desk.today),
                action: Link("Tinjau", "\(document.address.work)/tanda-tangan"))
        }
        guard document.status == .dikembalikan, document.allows(.edit, to: desk.actor, on: desk.today) else {
            return nil
        }
        return WorkspacePage.Task(
            title: document.longTitle, reason: "Dikembalikan dengan catatan. Perbaiki, lalu ajukan lagi.",
            due: document.deadline(desk.tenant, on: desk.today),
            action: Link("Perbaiki", document.address.work))
    }

    /// A PK Perubahan for every document of this year whose official changed, unless one is at work already. A year
    /// that is over can no longer be promised anew.
    private static func handOvers(_ holders: [HandOver.Holder], _ documents: [Document], _ desk: Desk) -> [WorkspacePage
        .Task]
    {
        let changed = HandOver.all(among: holders, on: desk.today)
        let newest = changed.isEmpty ? [] : documents.newestRevisions
        return changed.compactMap { handOver in
            guard let document = newest.first(where: { $0.id == handOver.document }),
                document.allows(.amend, to: desk.actor, on: desk.today)
            else { return nil }
            return WorkspacePage.Task(
                title: document.longTitle,
                reason: "\(handOver.sentence) Buat \(document.kind.singkatan) Perubahan dengan alasan a.", due: nil,
                action: Link("Buat perubahan", handOver.beginning(of: document)))
        }
    }

    private static func greeting(_ signedIn: SignedIn) -> String {
        switch signedIn.now.time(in: signedIn.tenant.settings.zona).hour {
        case 4..<11: "Selamat pagi"
        case 11..<15: "Selamat siang"
        case 15..<19: "Selamat sore"
        default: "Selamat malam"
        }
    }
}
