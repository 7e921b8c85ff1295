import Kinerja

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

    static var fields: [Field] {
        let paragraphs = "Kosongkan satu baris di antara dua paragraf."
        return [
            Field(name: "pembuka", label: "Kalimat pembuka", control: .prose(lines: 3)),
            Field(
                name: "sebutan-pertama", label: "Sebutan pihak pertama dalam kalimat",
                hint: "Tertulis di bawah nama dan jabatannya."),
            Field(name: "sebutan-kedua", label: "Sebutan pihak kedua dalam kalimat"),
            .optional(
                "keterangan-kedua", "Keterangan di bawah nama pihak kedua",
                hint: "Misalnya (Atasan Langsung). Biasanya kosong."),
            Field(name: "paragraf", label: "Isi pernyataan dua pihak", hint: paragraphs, control: .prose(lines: 8)),
            Field(
                name: "paragraf-tunggal", label: "Isi pernyataan satu orang",
                hint: "Dipakai pada PK bupati, yang ditandatangani sendiri. \(paragraphs)", control: .prose(lines: 6)),
        ]
    }

    var typed: Typed { StatementPart.typed(settings.pernyataan) }

    static func typed(_ text: Pernyataan) -> Typed {
        [
            "pembuka": text.pembuka, "sebutan-pertama": text.sebutanPertama, "sebutan-kedua": text.sebutanKedua,
            "keterangan-kedua": text.keteranganKedua,
            "paragraf": text.paragraf.joined(separator: "\n\n"),
            "paragraf-tunggal": text.paragrafTunggal.joined(separator: "\n\n"),
        ]
    }

    func apply(_ typed: Typed, to settings: inout TenantSettings) {
        settings.pernyataan = Pernyataan(
            pembuka: typed["pembuka"], sebutanPertama: typed["sebutan-pertama"], sebutanKedua: typed["sebutan-kedua"],
            keteranganKedua: typed["keterangan-kedua"], paragraf: StatementPart.paragraphs(typed["paragraf"]),
            paragrafTunggal: StatementPart.paragraphs(typed["paragraf-tunggal"]))
    }

    /// A line end inside a paragraph is one of the window, not of the text.
    private static func paragraphs(_ text: String) -> [String] {
        let lines: [Substring] = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.split { $0.allSatisfy(\.isWhitespace) }.map { $0.joined(separator: " ") }
    }

    func furnish(_ page: inout SettingsPage, _ tenant: Tenant, at site: Site) {
        let year = "2025"
        let first = Party(name: "Nama Pejabat", office: "Kepala Dinas", designation: settings.pernyataan.sebutanPertama)
        let second = Party(name: "Nama Atasan", office: "Bupati", designation: settings.pernyataan.sebutanKedua)
        page.statement = StatementText(
            title: "PERJANJIAN KINERJA TAHUN \(year)", opening: settings.pernyataan.pembuka, parties: [first, second],
            pledge: settings.pernyataan.paragraf, placeAndDate: "\(settings.tempat), 31 Januari \(year)")
        page.deed = settings.pernyataan == Pernyataan() ? nil : .statutory
    }
}
