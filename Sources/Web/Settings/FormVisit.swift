import Database
import Deeds
import HTTP
import Kinerja
import Records

/// An admin at one printed form.
struct FormVisit {
    private let key: FormulirKey
    private let desk: Desk
    private let signedIn: SignedIn
    private let exchange: Exchange

    init(_ administrator: Administrator, _ exchange: Exchange) throws {
        signedIn = administrator.signedIn
        desk = signedIn.desk(exchange)
        self.exchange = exchange
        let now = try exchange.site.staff.read(for: desk.scope, .currentSettings).first
        guard let now, let key = FormulirKey.named(try exchange.parameter("tabel"), now.settings) else {
            throw Denial.notFound
        }
        self.key = key
    }

    func show() throws -> Response {
        let now: SettingsVersion = try now()
        return page(FormSheet(FormDraft(key.form(now.settings), of: key.table), reason: ""), now, isSaved: true)
            .response()
    }

    /// The form as it was arranged so far, not saved.
    func preview(_ form: Fields, _ edit: (inout FormDraft) -> Void) throws -> Response {
        var sheet = try FormSheet(form, for: key.table)
        edit(&sheet.draft)
        return try page(sheet, now(), isSaved: false).response()
    }

    /// One more column, under a heading of the kabupaten's own.
    func addColumn(_ form: Fields) throws -> Response {
        var sheet = try FormSheet(form, for: key.table)
        let problems = sheet.addColumn(to: key.table)
        return try page(sheet, now(), isSaved: false, problems).response(problems.isEmpty ? .ok : .unprocessableContent)
    }

    func save(_ form: Fields) throws -> Response {
        guard let base = try form.single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        let sheet = try FormSheet(form, for: key.table)
        return try answering(sheet) {
            let problems: [Problem] = sheet.problems(of: key.table, in: key.kind)
            guard problems.isEmpty else { throw Objection(problems) }
            return try desk.change(FormRoutes.words.path, base: base, reason: sheet.reason) { _, settings in
                key.set(sheet.draft.form, in: &settings)
            }
        }
    }

    func reset() throws -> Response {
        try answering(nil) {
            let reason = "Formulir \(key.name) dikembalikan ke bawaan."
            return try desk.change(FormRoutes.words.path, reason: reason) { _, settings in
                key.set(nil, in: &settings)
            }
        }
    }

    private func answering(_ sheet: FormSheet?, _ deed: () throws -> SettingsVersion?) throws -> Response {
        do {
            guard let saved = try deed() else { return .redirect(to: Notice.samaSaja.address(key.address)) }
            exchange.site.tenants.learn(saved, of: desk.tenant.id)
            return .redirect(to: Notice.dicatat.address(key.address))
        } catch let objection as Objection {
            guard let sheet else { throw objection }
            return try page(sheet, now(), isSaved: false, objection.problems).response(.unprocessableContent)
        } catch let overtaken as Overtaken {
            guard let sheet else { throw overtaken }
            return try page(sheet, now(), isSaved: false, [overtaken.problem]).response(.unprocessableContent)
        }
    }

    private func now() throws -> SettingsVersion {
        guard let now = try exchange.site.staff.read(for: desk.scope, .currentSettings).first else {
            throw Denial.notFound
        }
        return now
    }

    private func page(_ sheet: FormSheet, _ now: SettingsVersion, isSaved: Bool, _ problems: [Problem] = []) -> FormPage
    {
        var chrome = Chrome(
            exchange, signedIn, title: key.name,
            trail: [Link("Pengaturan", "/atur"), Link(FormRoutes.words.title, FormRoutes.words.address)])
        chrome.hasProblems = !problems.isEmpty
        return FormPage(
            chrome: chrome, title: key.name, address: key.address, version: String(now.versi), problems: problems,
            state: isSaved ? nil : "Belum disimpan.", columns: sheet.columns(of: key.table, problems),
            options: sheet.options(for: key.table, problems),
            preview: sheet.draft.preview(of: key.table), isOwn: key.isOwn(now.settings),
            newColumn: sheet.newColumn(problems))
    }
}

extension FormulirKey {
    /// "Rencana Aksi: Rencana aksi, tingkat sub kegiatan"
    var name: String {
        "\(kind.singkatan): \(table.nama)" + (tingkat.isEmpty ? "" : ", tingkat \(tingkat)")
            + (ragam.isEmpty ? "" : ", ragam \(ragam)")
    }

    var address: String { "\(FormRoutes.words.address)/\(id.replacing(" ", with: "%20"))" }
}
