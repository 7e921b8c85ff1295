import Kinerja

/// Who verifies the results that perangkat daerah report; never whoever entered them.
struct VerificationPart: SettingsPart {
    static let words = SettingsWords(
        path: "verifikasi", title: "Verifikasi realisasi",
        meaning: "Siapa yang memeriksa realisasi sebelum dihitung dan diumumkan.",
        intro: """
            Realisasi dihitung dan tampil kepada publik setelah diverifikasi. Yang mengisi atau mengajukan tidak \
            pernah memverifikasi miliknya sendiri.
            """)

    /// The name of its one control.
    static let who = "pemverifikasi"

    private let settings: TenantSettings

    init(_ settings: TenantSettings, today: CalendarDate) {
        self.settings = settings
    }

    var controls: [Field] {
        [
            .choice(
                VerificationPart.who, "Yang memverifikasi",
                [
                    Field.Option(value: Pemverifikasi.organisasi.rawValue, text: "Bagian Organisasi (admin kabupaten)"),
                    Field.Option(value: Pemverifikasi.atasan.rawValue, text: "Atasan langsung pemilik indikator"),
                    Field.Option(value: Pemverifikasi.inspektorat.rawValue, text: "Inspektorat"),
                ])
        ]
    }

    var typed: Typed { [VerificationPart.who: settings.pemverifikasi.rawValue] }

    func apply(_ typed: Typed, to settings: inout TenantSettings) {
        settings.pemverifikasi = Pemverifikasi(rawValue: typed[VerificationPart.who]) ?? settings.pemverifikasi
    }
}
