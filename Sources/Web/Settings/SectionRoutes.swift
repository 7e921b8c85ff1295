import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The sections of long kinds.
enum SectionRoutes {
    static func choose(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let form = try exchange.form()
        let unit = try form.single("untuk") ?? ""
        let id = (try form.single("naskah") ?? "") + (unit.isEmpty ? "" : "@\(unit)")
        let units = try exchange.site.staff.read(
            for: administrator.signedIn.desk(exchange).scope, .allPerangkatDaerah)
        return .redirect(to: SectionKey.address(try SectionKey(id, units.map(\.perangkatDaerah)).id))
    }

    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try SectionVisit(administrator, exchange).show()
    }

    static func save(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try SectionVisit(administrator, exchange).save(exchange.form())
    }

    static func reset(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try SectionVisit(administrator, exchange).reset()
    }

    static func add(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let form = try exchange.form()
        return try SectionVisit(administrator, exchange).preview(form) { try $0.add(form) }
    }

    static func moveUp(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try move(administrator, exchange, by: -1)
    }

    static func moveDown(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try move(administrator, exchange, by: 1)
    }

    private static func move(_ administrator: Administrator, _ exchange: Exchange, by step: Int) throws -> Response {
        let id = try exchange.parameter("bagian")
        return try SectionVisit(administrator, exchange).preview(exchange.form()) { sheet in
            sheet.move(id, by: step)
            return []
        }
    }
}

/// An admin at the sections of one kind.
private struct SectionVisit {
    private let key: SectionKey
    private let now: SettingsVersion
    private let desk: Desk
    private let signedIn: SignedIn
    private let exchange: Exchange

    init(_ administrator: Administrator, _ exchange: Exchange) throws {
        signedIn = administrator.signedIn
        desk = signedIn.desk(exchange)
        self.exchange = exchange
        let (versions, units) = try exchange.site.staff.read(for: desk.scope, .currentSettings, .allPerangkatDaerah)
        guard let now = versions.first else { throw Denial.notFound }
        self.now = now
        key = try SectionKey(exchange.parameter("kunci"), units.map(\.perangkatDaerah))
    }

    private var address: String { SectionKey.address(key.id) }

    func show() throws -> Response {
        try page(SectionSheet(key, key.sections(now.settings)), nil, [], isSaved: true).response()
    }

    /// As it was arranged so far, not saved.
    func preview(_ form: Fields, _ edit: (inout SectionSheet) throws -> [Problem]) throws -> Response {
        var sheet = try SectionSheet(key, form)
        let problems = try edit(&sheet)
        return try page(sheet, problems.isEmpty ? nil : form, problems).response(
            problems.isEmpty ? .ok : .unprocessableContent)
    }

    func save(_ form: Fields) throws -> Response {
        guard let base = try form.single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        let sheet = try SectionSheet(key, form)
        guard sheet.problems.isEmpty else {
            return try page(sheet, form, sheet.problems).response(.unprocessableContent)
        }
        do {
            return try change(base: base, sheet.reason) { settings in
                var usual = settings
                usual.bagian[key.id] = nil
                settings.bagian[key.id] = sheet.sections == key.sections(usual) ? nil : sheet.sections
            }
        } catch let overtaken as Overtaken {
            return try page(sheet, form, [overtaken.problem]).response(.unprocessableContent)
        }
    }

    func reset() throws -> Response {
        try change(base: nil, "\(key.name) dikembalikan ke bawaan.") { $0.bagian[key.id] = nil }
    }

    private func change(base: Int?, _ reason: String, _ edit: (inout TenantSettings) -> Void) throws -> Response {
        let saved = try desk.change(FormRoutes.words.path, base: base, reason: reason) { _, settings in
            edit(&settings)
        }
        guard let saved else { return .redirect(to: Notice.samaSaja.address(address)) }
        exchange.site.tenants.learn(saved, of: desk.tenant.id)
        return .redirect(to: Notice.dicatat.address(address))
    }

    private func page(
        _ sheet: SectionSheet, _ form: Fields?, _ problems: [Problem], isSaved: Bool = false
    ) throws -> SectionPage {
        let trail = [Link("Pengaturan", "/atur"), Link(FormRoutes.words.title, FormRoutes.words.address)]
        var chrome = Chrome(exchange, signedIn, title: key.name, trail: trail)
        chrome.hasProblems = !problems.isEmpty
        return SectionPage(
            chrome: chrome, title: key.name, address: address, version: String(now.versi), problems: problems,
            state: isSaved ? nil : "Belum disimpan.", chapters: sheet.chapters,
            fields: try sheet.fields(form, problems), isOwn: now.settings.bagian[key.id] != nil)
    }
}
