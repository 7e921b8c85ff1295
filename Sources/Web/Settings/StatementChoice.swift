import Deeds
import HTTP
import Kinerja
import Records

/// Which documents get a statement of their own.
extension StatementKey {
    static func fields(_ settings: TenantSettings, _ units: [PerangkatDaerah]) -> [Field] {
        let variants = DocumentKind.all.flatMap { kind in
            kind.statementVariants(settings).map { variant in
                Field.Option(value: "\(kind.id).\(variant)", text: "\(kind.singkatan), \(variant)")
            }
        }
        let kinds = DocumentKind.all.map { Field.Option(value: $0.id, text: $0.nama) }
        let everywhere = Field.Option(value: "", text: "Semua perangkat daerah")
        return [
            .choice("naskah", "Untuk naskah", kinds + variants),
            .choice(
                "perangkat-daerah", "Perangkat daerah",
                [everywhere] + units.map { Field.Option(value: $0.slug, text: $0.nama) }),
        ]
    }

    init(_ form: Fields) throws {
        let unit = try form.single("perangkat-daerah") ?? ""
        let id = (try form.single("naskah") ?? "") + (unit.isEmpty ? "" : "@\(unit)")
        guard let key = StatementKey(id: id) else { throw Denial.malformedForm }
        self = key
    }
}

extension StatementRoutes {
    static func choose(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        .redirect(to: try StatementKey(exchange.form()).address)
    }

    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try StatementVisit(administrator, exchange).show()
    }

    static func save(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try StatementVisit(administrator, exchange).save(exchange.form())
    }

    static func previewOwn(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try StatementVisit(administrator, exchange).preview(exchange.form())
    }

    static func remove(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try StatementVisit(administrator, exchange).remove()
    }

    static func preview(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try SettingsVisit<StatementPart>(administrator, exchange).preview(exchange.form())
    }

    static func changes(_ changes: [SettingsChangeRow], _ tenant: Tenant) -> [SettingsPage.Change] {
        changes.filter { $0.bagian == StatementPart.words.path }.map { change in
            SettingsPage.Change(
                what: made(change, tenant), reason: change.alasan.isEmpty ? nil : change.alasan,
                version: Link("Baca versi \(change.versi)", "\(StatementPart.words.address)/\(change.versi)"))
        }
    }
}
