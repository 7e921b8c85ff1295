import Kinerja

/// Whether accounts that sign or administer need a second factor. On for a new kabupaten, off for the demonstration; it
/// holds where the installation has a key. Without it they are invited (`Reminder`).
struct SecurityPart: SettingsPart {
    static let words = SettingsWords(
        path: "keamanan", title: "Keamanan akun",
        meaning: "Verifikasi dua langkah untuk yang menandatangani atau mengatur.",
        intro: """
            Dengan verifikasi dua langkah, kata sandi saja tidak cukup untuk masuk: diminta pula kode dari ponsel \
            pemilik akun. \
            Bila diwajibkan, akun tanpa kode diarahkan memasangnya setelah masuk.
            """)

    /// The name of its one control.
    static let required = "wajib-dua-langkah"

    private let settings: TenantSettings

    init(_ settings: TenantSettings, today: CalendarDate) {
        self.settings = settings
    }

    var controls: [Field] {
        [
            .check(
                SecurityPart.required, "Wajibkan verifikasi dua langkah",
                hint:
                    "Untuk admin dan semua pemegang jabatan. Berlaku bila pengelola instalasi sudah memasang kuncinya.")
        ]
    }

    var typed: Typed { [SecurityPart.required: Typed.box(settings.wajibDuaLangkah)] }

    func apply(_ typed: Typed, to settings: inout TenantSettings) {
        settings.wajibDuaLangkah = typed.isOn(SecurityPart.required)
    }
}
