import Kinerja

/// Who verifies the results that perangkat daerah report; never whoever entered them.
struct VerificationPart: SettingsPart {
    static let words = SettingsWords(
        path: "verifikasi", title: "Verifikasi realisasi",
        meaning: "Siapa yang memeriksa realisasi sebelum dihitung dan diumumkan, dan tempat untuk buktinya.",
        intro: """
            Realisasi dihitung dan tampil kepada publik setelah diverifikasi. Yang mengisi atau mengajukan tidak \
            pernah memverifikasi miliknya sendiri.
            """)

    /// The names of its controls.
    static let who = "pemverifikasi"
    static let quota = "kuotaBukti"

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
                ]),
            Field(
                name: VerificationPart.quota, label: "Tempat untuk berkas bukti, dalam MB",
                hint: "Semua berkas kabupaten ini bersama-sama, \(TenantSettings.pilihanKuotaBukti.lowerBound) sampai "
                    + "\(TenantSettings.pilihanKuotaBukti.upperBound). Satu berkas paling besar 10 MB.",
                control: .line(type: "text", autocomplete: "off")),
        ]
    }

    var typed: Typed {
        [
            VerificationPart.who: settings.pemverifikasi.rawValue,
            VerificationPart.quota: String(settings.kuotaBukti),
        ]
    }

    func problems(_ typed: Typed) -> [Problem] {
        guard VerificationPart.megabytes(typed) == nil else { return [] }
        let (least, most) = (TenantSettings.pilihanKuotaBukti.lowerBound, TenantSettings.pilihanKuotaBukti.upperBound)
        return [
            Problem(
                message: "Tempat untuk berkas bukti ditulis sebagai bilangan bulat antara \(least) dan \(most).",
                field: VerificationPart.quota)
        ]
    }

    func apply(_ typed: Typed, to settings: inout TenantSettings) {
        settings.pemverifikasi = Pemverifikasi(rawValue: typed[VerificationPart.who]) ?? settings.pemverifikasi
        settings.kuotaBukti = VerificationPart.megabytes(typed) ?? settings.kuotaBukti
    }

    private static func megabytes(_ typed: Typed) -> Int? {
        let digits = typed[quota].filter { $0 != "." && $0 != " " }
        return Int(digits).flatMap { TenantSettings.pilihanKuotaBukti.contains($0) ? $0 : nil }
    }
}
