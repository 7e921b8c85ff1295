import Kinerja
import Records

/// The wording of the statement page.
struct StatementPart: SettingsPart {
    static let words = SettingsWords(
        path: "pernyataan", title: "Naskah pernyataan",
        meaning: "Kalimat pernyataan pada Perjanjian Kinerja, dengan semua versinya.",
        intro: """
            Kalimat ini dicetak pada naskah yang belum ditandatangani. Setiap simpanan menjadi versi baru; naskah yang \
            sudah \
            ditandatangani tetap memakai kalimatnya sendiri.
            """)
    static let needsReason = true

    private let settings: TenantSettings

    init(_ settings: TenantSettings, today: CalendarDate) {
        self.settings = settings
    }

    var controls: [Field] { StatementPart.fields }

    static var fields: [Field] { fields(for: .perjanjianKinerja) }

    static func fields(for kind: DocumentKind) -> [Field] {
        let names = PlaceholderName.known(to: kind).map { "{\($0)}" }.joined(separator: ", ")
        return [
            Field(
                name: "pembuka", label: "Kalimat pembuka",
                hint: "Di semua isian halaman ini, yang ditulis dalam kurung kurawal diisi dari naskah: \(names).",
                control: .prose(lines: 3)),
            Field(
                name: "pembuka-tunggal", label: "Kalimat pembuka satu orang",
                hint: "Untuk naskah yang ditandatangani sendiri. Kosongkan bila sama.", control: .prose(lines: 3),
                isRequired: false),
            .choice(
                "urutan", "Yang disebut lebih dahulu",
                [
                    Field.Option(value: first, text: "Pihak pertama, penerima amanah"),
                    Field.Option(value: second, text: "Pihak kedua, pemberi amanah"),
                ]),
            Field(
                name: "sebutan-pertama", label: "Sebutan pihak pertama dalam kalimat",
                hint: "Tertulis di bawah nama dan jabatannya."),
            Field(name: "sebutan-kedua", label: "Sebutan pihak kedua dalam kalimat"),
            .optional(
                "keterangan-kedua", "Keterangan di bawah nama pihak kedua",
                hint: "Misalnya (Atasan Langsung). Biasanya kosong."),
            Field(
                name: "paragraf", label: "Isi pernyataan dua pihak", hint: structure,
                control: .prose(lines: 14, limit: ClauseText.limit)),
            Field(
                name: "paragraf-tunggal", label: "Isi pernyataan satu orang",
                hint: "Dipakai pada PK bupati, yang ditandatangani sendiri, tanpa kata pihak. Susunannya ditulis sama.",
                control: .prose(lines: 8, limit: ClauseText.limit)),
        ]
    }

    var typed: Typed { StatementPart.typed(settings.pernyataan) }

    static func typed(_ text: Pernyataan) -> Typed {
        [
            "pembuka": text.pembuka, "pembuka-tunggal": text.pembukaTunggal,
            "urutan": text.isSecondFirst ? second : first,
            "sebutan-pertama": text.sebutanPertama, "sebutan-kedua": text.sebutanKedua,
            "keterangan-kedua": text.keteranganKedua,
            "paragraf": ClauseText.typed(text.paragraf), "paragraf-tunggal": ClauseText.typed(text.paragrafTunggal),
        ]
    }

    func problems(_ typed: Typed) -> [Problem] { StatementPart.problems(typed, .perjanjianKinerja) }

    func apply(_ typed: Typed, to settings: inout TenantSettings) {
        settings.pernyataan = StatementPart.statement(typed)
    }

    func furnish(_ page: inout SettingsPage, _ tenant: Tenant, at site: Site) {
        page.form.preview = "\(StatementPart.words.address)/pratinjau"
        page.show(settings.pernyataan, settings)
        page.deed = settings.pernyataan == Pernyataan() ? nil : .statutory
    }

    func others(_ units: [PerangkatDaerah]) -> SettingsPage.Others? { SettingsPage.Others(settings, units) }
}
