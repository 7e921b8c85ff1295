import Deeds
import HTTP
import Kinerja
import Records

/// The named forms of the kinds.
enum RagamRoutes {
    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try RagamVisit(administrator, exchange).show()
    }

    static func save(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try RagamVisit(administrator, exchange).save(exchange.form())
    }

    static func makeUsual(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try RagamVisit(administrator, exchange).makeUsual()
    }

    static func remove(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try RagamVisit(administrator, exchange).remove()
    }

    /// Begins one, still as the usual form.
    static func begin(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let signedIn = administrator.signedIn
        let typed = try Typed(exchange.form(), for: FormListPage.fields())
        guard let kind = DocumentKind.named(typed["jenis"]) else { throw Denial.malformedForm }
        do {
            let (saved, id) = try begun(signedIn.desk(exchange), kind, typed["nama"])
            exchange.site.tenants.learn(saved, of: signedIn.tenant.id)
            return .redirect(to: Notice.dicatat.address(RagamVisit.address(kind.id, id)))
        } catch let objection as Objection {
            return try FormRoutes.list(signedIn, exchange, typed, objection.problems).response(.unprocessableContent)
        }
    }

    /// As many as can be told apart in a list.
    private static let most = 20

    private static func begun(
        _ desk: Desk, _ kind: DocumentKind, _ name: String
    ) throws -> (SettingsVersion, id: String) {
        let name = String(name.prefix(100))
        guard let id = RagamKey.id(named: name) else {
            throw Objection([Problem(message: "Nama ragam belum diisi.", field: "nama")])
        }
        let saved = try desk.change(FormRoutes.words.path, reason: "Ragam \(name) dibuat.") { _, settings in
            var forms = settings.ragam[kind.id] ?? [:]
            guard forms[id] == nil, forms.count < most else {
                throw Objection([
                    Problem(message: "Ragam dengan nama ini sudah ada, atau sudah \(most) ragam.", field: "nama")
                ])
            }
            forms[id] = Ragam(nama: name)
            settings.ragam[kind.id] = forms
        }
        guard let saved else { throw Denial.malformedForm }
        return (saved, id)
    }
}
