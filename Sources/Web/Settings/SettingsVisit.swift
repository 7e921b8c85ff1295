import Database
import Deeds
import HTTP
import Kinerja
import Records

/// An admin at one part of the settings.
struct SettingsVisit<Part: SettingsPart> {
    let desk: Desk
    private let signedIn: SignedIn
    private let exchange: Exchange

    init(_ administrator: Administrator, _ exchange: Exchange) {
        signedIn = administrator.signedIn
        desk = signedIn.desk(exchange)
        self.exchange = exchange
    }

    /// Checks and saves the form, or shows it again as it was typed with what has to be changed.
    func save(_ form: Fields) throws -> Response {
        guard let base = try form.single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        return try answering(form) {
            let reason: String = try Typed(form, for: [.optional(SettingsWords.reason, "")])[SettingsWords.reason]
            return try desk.change(Part.words.path, base: base, reason: reason) { (tx: borrowing Reading, settings) in
                let part = Part(settings, today: desk.today)
                let typed: Typed = part.completed(try Typed(form, for: part.allControls))
                try check(typed, part, tx)
                part.apply(typed, to: &settings)
            }
        }
    }

    /// Runs a change and answers it.
    func answering(_ form: Fields? = nil, _ deed: () throws -> SettingsVersion?) throws -> Response {
        do {
            guard let saved = try deed() else { return .redirect(to: Notice.samaSaja.address(Part.words.address)) }
            exchange.site.tenants.learn(saved, of: desk.tenant.id)
            return .redirect(to: Notice.dicatat.address(Part.words.address))
        } catch let objection as Objection {
            return try show(form, objection.problems)
        } catch let overtaken as Overtaken {
            return try show(form, [overtaken.problem])
        }
    }

    /// The form as it was filled in so far, not saved.
    func preview(_ form: Fields) throws -> Response {
        guard let now = try exchange.site.staff.read(for: desk.scope, .currentSettings).first else {
            throw Denial.notFound
        }
        var (settings, part) = (now.settings, Part(now.settings, today: desk.today))
        let typed = part.completed(try Typed(form, for: part.allControls))
        part.apply(typed, to: &settings)
        part = Part(settings, today: desk.today)
        var page = try self.page(form, part.problems(typed), furnishing: part)
        page.state = "Belum disimpan."
        return page.response()
    }

    func show(_ form: Fields? = nil, _ problems: [Problem] = []) throws -> Response {
        try page(form, problems).response(problems.isEmpty ? .ok : .unprocessableContent)
    }

    private func page(_ form: Fields?, _ problems: [Problem], furnishing shown: Part? = nil) throws -> SettingsPage {
        let (versions, changes, units) = try exchange.site.staff.read(
            for: desk.scope, .currentSettings, .settingsChanges, .allPerangkatDaerah)
        guard let now = versions.first else { throw Denial.notFound }
        let part = Part(now.settings, today: desk.today)
        let typed: Typed = try form.map { try Typed($0, for: part.allControls) } ?? part.typed
        var page = SettingsPage(
            chrome: chrome(problems), title: Part.words.title, intro: Part.words.intro, problems: problems,
            form: SettingsPage.Form(
                address: Part.words.address, version: String(now.versi),
                fields: part.allControls.map { $0.filled(typed, problems) }),
            changes: changes.filter { $0.bagian == Part.words.path }.map(change))
        (shown ?? part).furnish(&page, desk.tenant.with(now.settings), at: exchange.site)
        page.others = part.others(units.map(\.perangkatDaerah))
        return page
    }

    private func check(_ typed: Typed, _ part: Part, _ tx: borrowing Reading) throws {
        let plain: [Problem] = part.allControls.compactMap { control in
            control.objection(to: typed[control.name]).map { Problem(message: $0, field: control.name) }
        }
        guard plain.isEmpty else { throw Objection(plain) }
        let problems: [Problem] = try part.problems(typed) + part.problems(typed, tx, desk.tenant, at: exchange.site)
        guard problems.isEmpty else { throw Objection(problems) }
    }

    private func change(_ change: SettingsChangeRow) -> SettingsPage.Change {
        let version: Link? =
            Part.words.path == StatementPart.words.path
            ? Link("Baca versi \(change.versi)", "\(Part.words.address)/\(change.versi)") : nil
        return SettingsPage.Change(
            what: "\(change.waktu.indonesian(in: desk.tenant.settings.zona)), \(change.nama)",
            reason: change.alasan.isEmpty ? nil : change.alasan, version: version)
    }

    private func chrome(_ problems: [Problem]) -> Chrome {
        var chrome = Chrome(exchange, signedIn, title: Part.words.title, trail: [Link("Pengaturan", "/atur")])
        chrome.hasProblems = !problems.isEmpty
        return chrome
    }
}

extension Overtaken {
    var problem: Problem {
        Problem(
            message: """
                \(nama) baru saja mengubah bagian ini. Isian Anda masih di sini; simpan lagi bila memang ini yang benar.
                """,
            field: SettingsWords.reason)
    }
}
