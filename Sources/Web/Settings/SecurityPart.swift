import Kinerja

/// Whether accounts that sign or administer need a second factor. Off for a new kabupaten, so that its first admin can begin
/// with the password that `janji tenant` printed, and for the demonstration; it holds where the installation has a key.
struct SecurityPart: SettingsPart {
    static let words = SettingsWords(
        path: "keamanan", title: "Keamanan akun", meaning: "Verifikasi dua langkah untuk yang menandatangani atau mengatur.",
        intro: """
            Dengan verifikasi dua langkah, kata sandi saja tidak cukup untuk masuk: diminta pula kode dari ponsel pemilik akun. \
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
                hint: "Untuk admin dan semua pemegang jabatan. Berlaku bila pengelola instalasi sudah memasang kuncinya.")
        ]
    }

    var typed: Typed { [SecurityPart.required: Typed.box(settings.wajibDuaLangkah)] }

    func apply(_ typed: Typed, to settings: inout TenantSettings) {
        settings.wajibDuaLangkah = typed.isOn(SecurityPart.required)
    }
}
