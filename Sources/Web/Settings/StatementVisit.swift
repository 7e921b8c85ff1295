import Database
import Deeds
import HTTP
import Kinerja
import Records

/// An admin at the statement of some documents only: of a kind, a variant of it, a perangkat daerah.
struct StatementVisit {
    private let key: StatementKey
    private let desk: Desk
    private let signedIn: SignedIn
    private let exchange: Exchange
    private var kept: (SettingsVersion, [PerangkatDaerah], [SettingsChangeRow])

    /// - Throws: `Denial.notFound` for what this kabupaten does not have.
    init(_ administrator: Administrator, _ exchange: Exchange) throws {
        guard let key = StatementKey(id: try exchange.parameter("kunci")) else { throw Denial.notFound }
        self.key = key
        signedIn = administrator.signedIn
        desk = signedIn.desk(exchange)
        self.exchange = exchange
        let (versions, units, changes) = try exchange.site.staff.read(
            for: desk.scope, .currentSettings, .allPerangkatDaerah, .settingsChanges)
        guard let now = versions.first else { throw Denial.notFound }
        kept = (now, units.map(\.perangkatDaerah), changes)
        guard settings.pernyataanKhusus[key.id] != nil || key.isPossible(settings, kept.1) else {
            throw Denial.notFound
        }
    }

    private var settings: TenantSettings { kept.0.settings }
    private var fields: [Field] { StatementPart.fields(for: key.kind) + [StatementVisit.reason] }
    private static let reason = Field(name: SettingsWords.reason, label: "Alasan perubahan")

    func show() -> Response {
        page(StatementPart.typed(key.statement(settings))).response()
    }

    /// As it was written so far, not saved.
    func preview(_ form: Fields) throws -> Response {
        let typed = try Typed(form, for: fields)
        return page(typed, problems(typed, in: StatementPart.fields(for: key.kind)), isSaved: false).response()
    }

    func save(_ form: Fields) throws -> Response {
        guard let base = try form.single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        let typed = try Typed(form, for: fields)
        let problems = problems(typed, in: fields)
        guard problems.isEmpty else {
            return page(typed, problems, isSaved: false).response(.unprocessableContent)
        }
        do {
            return try change(base: base, typed[SettingsWords.reason], to: key.address) {
                $0.pernyataanKhusus[key.id] = StatementPart.statement(typed)
            }
        } catch let overtaken as Overtaken {
            return page(typed, [overtaken.problem], isSaved: false).response(.unprocessableContent)
        }
    }

    func remove() throws -> Response {
        try change(base: nil, "Pernyataan khusus \(key.name) dihapus.", to: StatementPart.words.address) {
            $0.pernyataanKhusus[key.id] = nil
        }
    }

    private func change(
        base: Int?, _ reason: String, to address: String, _ edit: (inout TenantSettings) -> Void
    ) throws -> Response {
        let saved = try desk.change(StatementPart.words.path, base: base, reason: reason) { _, settings in
            edit(&settings)
        }
        guard let saved else { return .redirect(to: Notice.samaSaja.address(address)) }
        exchange.site.tenants.learn(saved, of: desk.tenant.id)
        return .redirect(to: Notice.dicatat.address(address))
    }

    private func problems(_ typed: Typed, in fields: [Field]) -> [Problem] {
        let plain = fields.compactMap { field in
            field.objection(to: typed[field.name]).map { Problem(message: $0, field: field.name) }
        }
        return plain.isEmpty ? StatementPart.problems(typed, key.kind) : plain
    }

    private func page(_ typed: Typed, _ problems: [Problem] = [], isSaved: Bool = true) -> SettingsPage {
        let title = "Pernyataan: \(key.name)"
        let trail = [Link("Pengaturan", "/atur"), Link(StatementPart.words.title, StatementPart.words.address)]
        var chrome = Chrome(exchange, signedIn, title: title, trail: trail)
        chrome.hasProblems = !problems.isEmpty
        let isOwn = settings.pernyataanKhusus[key.id] != nil
        var page = SettingsPage(
            chrome: chrome, title: title, intro: key.intro(kept.1), problems: problems,
            form: SettingsPage.Form(
                address: key.address, version: String(kept.0.versi), fields: fields.map { $0.filled(typed, problems) },
                preview: "\(key.address)/pratinjau"),
            changes: StatementRoutes.changes(kept.2, desk.tenant))
        page.state =
            isSaved ? (isOwn ? nil : "Belum ada. Isinya diambil dari pernyataan yang berlaku.") : "Belum disimpan."
        page.show(StatementPart.statement(typed), settings)
        page.deed = isOwn ? .remove(key) : nil
        return page
    }
}

extension SettingsPage.Deed {
    fileprivate static func remove(_ key: StatementKey) -> Self {
        Self(
            address: "\(key.address)/hapus", words: "Hapus pernyataan khusus",
            hint: "Naskah berikutnya memakai pernyataan yang lebih umum. Yang sudah ditandatangani tetap.")
    }
}

extension StatementKey {
    /// What is said there now: its own, or what is more general.
    fileprivate func statement(_ settings: TenantSettings) -> Pernyataan {
        let general = [StatementKey(kind, unit: unit), StatementKey(kind, varian: varian), StatementKey(kind)]
        return ([self] + general).lazy.compactMap { settings.pernyataanKhusus[$0.id] }.first ?? settings.pernyataan
    }

    fileprivate func isPossible(_ settings: TenantSettings, _ units: [PerangkatDaerah]) -> Bool {
        (varian.isEmpty || kind.statementVariants(settings).contains(varian))
            && (unit.isEmpty || units.contains { $0.slug == unit })
    }

    fileprivate func intro(_ units: [PerangkatDaerah]) -> String {
        let whose = units.first { $0.slug == unit }.map { " dari \($0.nama)" } ?? ""
        let which = varian.isEmpty ? "" : ", \(varian) saja"
        return """
            Dicetak pada \(kind.nama)\(which)\(whose) yang belum ditandatangani, sebagai ganti pernyataan yang lebih \
            umum.
            """
    }
}
