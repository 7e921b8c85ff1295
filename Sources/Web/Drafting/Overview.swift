import Database
import Deeds
import HTTP
import Kinerja
import Records

/// A document at work: its steps, its history, and the deeds that move it.
enum Overview {
    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let draft = try Draft(signedIn, exchange)
        let (versions, events) = try exchange.site.staff.read(
            for: draft.desk.scope, .versionsOf(document: draft.document.id), .eventsOf(document: draft.document.id))
        let more = try whatElse(draft, exchange)
        return overview(
            draft, versions, events, more,
            Chrome(
                exchange, signedIn, title: draft.document.shortTitle, trail: [Link("Pekerjaan", "/kerja")])
        ).response()
    }

    /// What changed against the document in force, and whether a deleted revision waits to be restored.
    private static func whatElse(
        _ draft: Draft, _ exchange: Exchange
    ) throws -> (comparison: Comparison?, hasDeletedRevision: Bool) {
        let (desk, document) = (draft.desk, draft.document)
        return try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            let isDraft: Bool = !document.status.isPublished
            let comparison = try isDraft ? desk.comparison(tx, ofDraft: document, draft.naskah) : nil
            return (comparison, try desk.deletedRevision(tx, of: document) != nil)
        }
    }

    private static func overview(
        _ draft: Draft, _ versions: [VersionRow], _ events: [EventRow],
        _ more: (comparison: Comparison?, hasDeletedRevision: Bool), _ chrome: Chrome
    ) -> OverviewPage {
        let (document, desk, base) = (draft.document, draft.desk, draft.address.work)
        let zone = desk.tenant.settings.zona
        let saved = versions.first.map {
            "Versi \($0.versi), disimpan \($0.waktu.indonesian(in: zone)) oleh \($0.nama)"
        }
        return OverviewPage(
            chrome: chrome, title: document.title, unit: document.owner, status: document.status.tag,
            standing: document.status.standing, deadline: document.deadline(desk.tenant, on: desk.today),
            returned: returned(draft, events, zone), steps: steps(draft),
            findings: draft.remarks(.galat, .peringatan, .catatan), formNotes: draft.formNotes(),
            saved: saved ?? "Belum ada yang disimpan",
            preview: Link("Pratinjau cetak", "\(base)/pratinjau"), pdf: Link("PDF", "\(base)/naskah.pdf"),
            history: Link("Riwayat", "\(base)/riwayat"),
            attachments: draft.canEdit ? Link("Lampiran sendiri", "\(base)/lampiran") : nil,
            deeds: deeds(draft, hasDeletedRevision: more.hasDeletedRevision), amend: amend(draft),
            differences: more.comparison.map { DifferenceDigest($0, more: "\(base)/banding") }, delete: delete(draft))
    }

    private static func delete(_ draft: Draft) -> Link? {
        guard draft.document.allows(.delete, to: draft.desk.actor, on: draft.desk.today) else { return nil }
        return Link("Hapus draf", "\(draft.address.work)/hapus")
    }

    private static func amend(_ draft: Draft) -> Link? {
        guard draft.document.allows(.amend, to: draft.desk.actor, on: draft.desk.today) else { return nil }
        return Link("Buat perubahan", "\(draft.address.work)/perubahan")
    }

    private static func deeds(_ draft: Draft, hasDeletedRevision: Bool) -> [OverviewPage.DeedButton] {
        let restore = OverviewPage.DeedButton(
            words: "Pulihkan draf perubahan", address: "\(draft.address.work)/pulihkan")
        let ways = [(Kinerja.Deed.withdraw, "Tarik kembali", "tarik"), (.restore, "Pulihkan draf", "pulihkan")]
        return (hasDeletedRevision ? [restore] : [])
            + ways.compactMap { deed, words, path in
                guard draft.document.allows(deed, to: draft.desk.actor, on: draft.desk.today) else { return nil }
                return OverviewPage.DeedButton(words: words, address: "\(draft.address.work)/\(path)")
            }
    }

    private static func returned(_ draft: Draft, _ events: [EventRow], _ zone: TimeZoneID) -> ReturnNote? {
        guard draft.document.status == .dikembalikan, let event = events.first(where: { $0.ke == .dikembalikan }) else {
            return nil
        }
        return ReturnNote(by: event.nama, time: event.waktu.indonesian(in: zone), note: event.catatan)
    }

    private static func steps(_ draft: Draft) -> [OverviewPage.Step] {
        let base = draft.address.work
        let identity = OverviewPage.Step(
            name: "Identitas", address: draft.canEdit ? "\(base)/identitas" : nil,
            hint: "Tempat, tanggal, dan kedua pihak",
            status: state(draft, nil, isFilled: !draft.naskah.tanggal.isEmpty))
        let tables = draft.document.kind.tabel.map { table in
            let count = draft.naskah[table.id].count
            let left = draft.leftOut(of: table)
            let rows = count == 0 ? (table.isRequired ? "Harus diisi" : "Boleh dikosongkan") : "\(count) baris"
            return OverviewPage.Step(
                name: table.nama, address: draft.canEdit ? "\(base)/\(table.id)" : nil,
                hint: left.isEmpty ? rows : "\(count) baris. \(leftWords(left))",
                status: state(draft, table.id, isFilled: count > 0))
        }
        return [identity] + tables + [last(draft)]
    }

    /// What another form had is kept, and said.
    private static func leftWords(_ columns: [String]) -> String {
        let names = columns.map { "“\($0)”" }.joined(separator: ", ")
        return "Isi kolom \(names) disimpan, tetapi tidak dicetak: formulir yang dipilih tidak memuatnya."
    }

    /// The step that moves the document on, whoever's it is.
    private static func last(_ draft: Draft) -> OverviewPage.Step {
        let (base, document) = (draft.address.work, draft.document)
        func allows(_ deed: Kinerja.Deed) -> Bool { document.allows(deed, to: draft.desk.actor, on: draft.desk.today) }
        if allows(.sign) {
            return OverviewPage.Step(
                name: "Tinjau dan tanda tangani", address: "\(base)/tanda-tangan", hint: nil,
                status: StatusTag("Menunggu Anda", .waiting))
        }
        let isOpen = allows(.submit)
        return OverviewPage.Step(
            name: "Periksa dan ajukan", address: isOpen || allows(.withdraw) ? "\(base)/ajukan" : nil, hint: nil,
            status: isOpen ? StatusTag("Belum", .quiet) : document.status.tag)
    }

    private static func state(_ draft: Draft, _ table: String?, isFilled: Bool) -> StatusTag {
        let own = draft.findings.filter { $0.table == table && !$0.isAboutForm }
        let errors = own.count { $0.severity == .galat }
        if errors > 0 {
            return isFilled ? StatusTag("\(errors) belum lengkap", .caution) : StatusTag("Belum diisi", .quiet)
        }
        let warnings = own.count { $0.severity == .peringatan }
        if warnings > 0 { return StatusTag("\(warnings) catatan", .caution) }
        return isFilled ? StatusTag("Lengkap", .good) : StatusTag("Kosong", .quiet)
    }

    static func preview(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try printed(Draft(signedIn, exchange), signedIn, exchange).response()
    }

    /// The official form of a draft, marked as one.
    static func printed(_ draft: Draft, _ signedIn: SignedIn, _ exchange: Exchange) throws -> PrintPage {
        let desk = draft.desk
        let preview = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            try desk.preview(tx, draft.document, draft.naskah)
        }
        var form = PrintedForm(Sheet(preview.snapshot))
        if let (persons, parties) = preview.officials {
            form = form.naming(persons.nip(of: parties.pertama.id), persons.nip(of: parties.kedua?.id))
        }
        return PrintPage(
            chrome: Chrome(exchange, signedIn, title: "Pratinjau \(draft.document.shortTitle)"),
            back: Link("Kembali ke daftar langkah", draft.address.work), forms: [form],
            remarks: preview.vacant.map { Refusal.vacant($0).sentence })
    }

    static func history(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let draft = try Draft(signedIn, exchange)
        let (versions, events) = try exchange.site.staff.read(
            for: draft.desk.scope, .versionsOf(document: draft.document.id), .eventsOf(document: draft.document.id))
        let zone = signedIn.tenant.settings.zona
        return HistoryPage(
            chrome: Chrome(exchange, signedIn, title: "Riwayat \(draft.document.shortTitle)", trail: draft.trail),
            restore: "\(draft.address.work)/pulihkan",
            versions: versions.map { version($0, draft, zone) }, events: events.map { HistoryPage.Event($0, zone) },
            back: Link("Kembali ke daftar langkah", draft.address.work)
        ).response()
    }

    private static func version(_ row: VersionRow, _ draft: Draft, _ zone: TimeZoneID) -> HistoryPage.Version {
        HistoryPage.Version(
            number: row.awal == row.versi ? String(row.versi) : "\(row.awal)–\(row.versi)", newest: String(row.versi),
            time: row.waktu.indonesian(in: zone), author: row.nama, change: row.perubahan,
            canRestore: draft.canEdit && row.versi != draft.document.versi)
    }

    static func restore(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        guard let versi = try exchange.form().single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        let (desk, address) = (signedIn.desk(exchange), try exchange.workAddress())
        try desk.restore(address, versi: versi)
        return .redirect(to: Notice.dipulihkan.address(address.work))
    }

    static func deletePage(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let draft = try Draft(signedIn, exchange)
        try draft.document.check(.delete, by: draft.desk.actor, on: draft.desk.today)
        return DeletePage(
            chrome: Chrome(exchange, signedIn, title: "Hapus draf", trail: draft.trail),
            address: "\(draft.address.work)/hapus",
            version: String(draft.document.versi), document: draft.document.longTitle,
            losses: [draft.document.kind.summary(draft.naskah).line, "\(draft.document.versi) versi yang tersimpan"],
            back: Link("Batal", draft.address.work)
        ).response()
    }

    static func delete(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let address = try exchange.workAddress()
        try signedIn.desk(exchange).delete(address)
        return .redirect(to: Notice.dihapus.address(address.work, undo: 0))
    }

    static func withdraw(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let address = try exchange.workAddress()
        try signedIn.desk(exchange).withdraw(address)
        return .redirect(to: Notice.ditarik.address(address.work))
    }
}

extension HistoryPage.Event {
    fileprivate init(_ event: EventRow, _ zone: TimeZoneID) {
        self.init(
            time: event.waktu.indonesian(in: zone), text: "\(DeedWords.past(event.perbuatan)) oleh \(event.nama)",
            note: event.catatan.isEmpty ? nil : event.catatan)
    }
}
