import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The printed forms of a kabupaten: the list of them, and the arranging of one.
enum FormRoutes {
    static func list(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let signedIn: SignedIn = administrator.signedIn
        let now = try exchange.site.staff.read(for: signedIn.desk(exchange).scope, .currentSettings).first
        let settings: TenantSettings = now?.settings ?? signedIn.tenant.settings
        let own: Set<String> = Set(settings.formulir.keys)
        return FormListPage(
            chrome: Chrome(exchange, signedIn, title: words.title, trail: [Link("Pengaturan", "/atur")]),
            title: words.title,
            intro: words.intro, kinds: FormListPage.kinds(own: own),
            faults: FormListPage.faults(of: settings)
        ).response()
    }

    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try FormVisit(administrator, exchange).show()
    }

    static func save(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try FormVisit(administrator, exchange).save(exchange.form())
    }

    static func reset(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try FormVisit(administrator, exchange).reset()
    }

    static func preview(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try FormVisit(administrator, exchange).preview(exchange.form()) { _ in }
    }

    static func moveUp(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try move(administrator, exchange, by: -1)
    }

    static func moveDown(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try move(administrator, exchange, by: 1)
    }

    private static func move(_ administrator: Administrator, _ exchange: Exchange, by step: Int) throws -> Response {
        let column = ColumnKey(rawValue: try exchange.parameter("kolom"))
        return try FormVisit(administrator, exchange).preview(exchange.form()) { $0.move(column, by: step) }
    }

    static let words = SettingsWords(
        path: "formulir", title: "Formulir cetak",
        meaning: "Kolom, judul, dan nomor kolom tiap tabel seperti dicetak kabupaten ini.",
        intro: """
            Pilih tabel untuk mengatur kolomnya. Perubahan berlaku pada naskah yang belum ditandatangani; yang sudah \
            ditandatangani tetap seperti semula.
            """)
}
