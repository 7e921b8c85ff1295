import Kinerja

/// Place, time zone, words and the person whom citizens write to.
struct ProfilePart: SettingsPart {
    static let words = SettingsWords(
        path: "profil", title: "Profil dan kosakata",
        meaning: "Tempat, zona waktu, sebutan yang dipakai, dan kontak PPID.",
        intro:
            """
            Yang ditulis di sini dipakai pada naskah baru dan pada halaman publik. Naskah yang sudah \
            ditandatangani tidak berubah.
            """
    )

    private let settings: TenantSettings

    init(_ settings: TenantSettings, today: CalendarDate) {
        self.settings = settings
    }

    var controls: [Field] {
        [
            Field(
                name: "tempat", label: "Tempat penandatanganan", hint: "Tertulis di depan tanggal, misalnya Tabanan."),
            .choice(
                "zona", "Zona waktu",
                TimeZoneID.allCases.map {
                    Field.Option(value: $0.rawValue, text: "\($0.rawValue) (UTC+\($0.hoursAheadOfUTC))")
                }),
            Field(name: "desa", label: "Sebutan untuk desa", hint: "desa, kampung, nagari, atau yang lain."),
            Field(
                name: "perangkat-daerah", label: "Sebutan untuk perangkat daerah",
                hint: "perangkat daerah, OPD, atau SKPD; dipakai di dalam kalimat."),
            Field(
                name: "pihak-pertama", label: "Sebutan penerima amanah",
                hint: "Tertulis di atas tanda tangannya, misalnya Pihak Pertama."),
            Field(name: "pihak-kedua", label: "Sebutan pemberi amanah", hint: "Misalnya Pihak Kedua."),
            .choice(
                "miliar", "Ejaan 1.000.000.000", hint: "Dipakai bila jumlah ditulis dengan huruf. KBBI: miliar.",
                Terbilang.Spelling.allCases.map { Field.Option(value: $0.rawValue, text: $0.rawValue) }),
            .check("bulan-lama", "Tulis Pebruari dan Nopember", hint: "Ejaan lama pada tabel dengan nama bulan."),
            .optional(
                "kontak", "Surel PPID", hint: "Ke sinilah warga bertanya. Ditampilkan di kaki setiap halaman publik."),
        ]
    }

    var typed: Typed {
        let words: Kosakata = settings.kosakata
        return [
            "tempat": settings.tempat, "zona": settings.zona.rawValue, "desa": words.desa,
            "perangkat-daerah": words.perangkatDaerah, "pihak-pertama": words.pihakPertama,
            "pihak-kedua": words.pihakKedua,
            "miliar": words.miliar.rawValue, "bulan-lama": Typed.box(words.hasOlderMonthNames),
            "kontak": settings.kontak,
        ]
    }

    func problems(_ typed: Typed) -> [Problem] {
        var problems: [Problem] = []
        if typed["pihak-pertama"].lowercased() == typed["pihak-kedua"].lowercased() {
            problems.append(Problem(message: "Kedua pihak tidak boleh disebut sama.", field: "pihak-kedua"))
        }
        let contact: String = typed["kontak"]
        if !contact.isEmpty, contact.wholeMatch(of: /[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)+/) == nil {
            problems.append(Problem(message: "Surel ditulis seperti ppid@tabanankab.go.id.", field: "kontak"))
        }
        return problems
    }

    func apply(_ typed: Typed, to settings: inout TenantSettings) {
        settings.tempat = typed["tempat"]
        settings.zona = TimeZoneID(rawValue: typed["zona"]) ?? settings.zona
        settings.kosakata.desa = typed["desa"]
        settings.kosakata.perangkatDaerah = typed["perangkat-daerah"]
        settings.kosakata.pihakPertama = typed["pihak-pertama"]
        settings.kosakata.pihakKedua = typed["pihak-kedua"]
        settings.kosakata.miliar = Terbilang.Spelling(rawValue: typed["miliar"]) ?? settings.kosakata.miliar
        settings.kosakata.hasOlderMonthNames = typed.isOn("bulan-lama")
        settings.kontak = typed["kontak"]
    }
}
