import Database
import HTTP
import Kinerja
import Records

/// The printed forms of a kabupaten: the list of them, and the arranging of one.
enum FormDesk {
    static func list(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let signedIn: SignedIn = administrator.signedIn
        let now = try exchange.site.staff.read(for: signedIn.desk(exchange).scope, CurrentSettings()).first
        let own: Set<String> = Set((now?.settings ?? signedIn.tenant.settings).formulir.keys)
        return FormListPage(
            chrome: Chrome(exchange, signedIn, title: words.title, trail: [Link("Pengaturan", "/atur")]), title: words.title,
            intro: words.intro, kinds: FormListPage.kinds(own: own)
        ).response()
    }

    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try FormVisit(administrator, exchange).show()
    }

    static func act(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let visit = try FormVisit(administrator, exchange)
        let form: Fields = try exchange.form()
        switch FormAction(try form.single("aksi") ?? "") {
        case .save: return try visit.save(form)
        case .reset: return try visit.reset()
        case .preview: return try visit.preview(form) { _ in }
        case .move(let column, let step): return try visit.preview(form) { $0.move(column, by: step) }
        }
    }

    static let words = SettingsWords(
        path: "formulir", title: "Formulir cetak", meaning: "Kolom, judul, dan nomor kolom tiap tabel seperti dicetak kabupaten ini.",
        intro: """
            Pilih tabel untuk mengatur kolomnya. Perubahan berlaku pada naskah yang belum ditandatangani; yang sudah \
            ditandatangani tetap seperti semula.
            """)
}

/// Which button of the form was pressed. The first one of the page, which Enter presses, saves.
enum FormAction {
    case save, preview, reset
    case move(ColumnKey, by: Int)

    init(_ text: String) {
        let parts: [Substring] = text.split(separator: ":", maxSplits: 1)
        switch (parts.first, parts.count) {
        case ("naik", 2): self = .move(ColumnKey(rawValue: String(parts[1])), by: -1)
        case ("turun", 2): self = .move(ColumnKey(rawValue: String(parts[1])), by: 1)
        case ("pratinjau", _): self = .preview
        case ("baku", _): self = .reset
        case _: self = .save
        }
    }
}
