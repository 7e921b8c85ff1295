import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The printed forms of a kabupaten: the list of them, and the arranging of one.
enum FormRoutes {
    static func list(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try list(administrator.signedIn, exchange, [:], []).response()
    }

    /// - Parameter typed: what a refused form for a named form holds.
    static func list(
        _ signedIn: SignedIn, _ exchange: Exchange, _ typed: Typed, _ problems: [Problem]
    ) throws -> FormListPage {
        let (versions, units) = try exchange.site.staff.read(
            for: signedIn.desk(exchange).scope, .currentSettings, .allPerangkatDaerah)
        let settings = versions.first?.settings ?? signedIn.tenant.settings
        var chrome = Chrome(exchange, signedIn, title: words.title, trail: [Link("Pengaturan", "/atur")])
        chrome.hasProblems = !problems.isEmpty
        return FormListPage(
            chrome: chrome, title: words.title, intro: words.intro, problems: problems,
            kinds: FormListPage.kinds(settings), faults: FormListPage.faults(of: settings),
            fields: FormListPage.fields(typed, problems),
            sections: SectionKey.fields(units.map(\.perangkatDaerah)), sectioned: SectionKey.links(settings))
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

    static func addColumn(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try FormVisit(administrator, exchange).addColumn(exchange.form())
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
