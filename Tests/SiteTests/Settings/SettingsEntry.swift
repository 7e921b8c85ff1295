import Testing

/// A part of the settings: what an admin types into it, and what becomes of it.
struct SettingsEntry: Sendable, CustomTestStringConvertible {
    let path: String
    let typed: [(String, String)]
    /// Texts of the stored settings afterwards.
    let stored: [String]

    var testDescription: String { path }
    var address: String { "/atur/pengaturan/\(path)" }

    static let all: [SettingsEntry] = [
        SettingsEntry(
            path: "profil",
            typed: [
                ("tempat", "Singaraja"), ("zona", "WITA"), ("desa", "nagari"), ("perangkat-daerah", "OPD"),
                ("pihak-pertama", "Pihak Kesatu"),
                ("miliar", "milyar"), ("bulan-lama", "ya"), ("kontak", "ppid@kembar.go.id"),
            ],
            stored: [
                #""tempat":"Singaraja""#, #""zona":"WITA""#, #""desa":"nagari""#, #""perangkatDaerah":"OPD""#,
                #""pihakPertama":"Pihak Kesatu""#,
                #""miliar":"milyar""#, #""hasOlderMonthNames":true"#, #""kontak":"ppid@kembar.go.id""#,
            ]),
        SettingsEntry(
            path: "kop",
            typed: [("kop", "ᬧᭂᬫᭂᬭᬶᬦ᭄ᬢᬄ\n\n  PEMERINTAH   KABUPATEN KEMBAR \nSEKRETARIAT DAERAH")],
            stored: [#""kop":["ᬧᭂᬫᭂᬭᬶᬦ᭄ᬢᬄ","PEMERINTAH KABUPATEN KEMBAR","SEKRETARIAT DAERAH"]"#]),
        SettingsEntry(
            path: "pernyataan",
            typed: [
                ("paragraf", "Kami berjanji.\nDengan sungguh.\n\nKami dinilai."),
                ("keterangan-kedua", "(Atasan Langsung)"), ("alasan", "Perbup 1/2022"),
            ],
            stored: [
                #""paragraf":["Kami berjanji. Dengan sungguh.","Kami dinilai."]"#,
                #""keteranganKedua":"(Atasan Langsung)""#,
            ]),
        SettingsEntry(
            path: "pernyataan",
            typed: [
                ("paragraf", "Pasal 1\nRUANG LINGKUP\n(1) Kami\nberjanji.\n(2) Kami dinilai."), ("urutan", "kedua"),
                ("pembuka-tunggal", "Saya {NAMA}:"), ("alasan", "Perbup 1/2022"),
            ],
            stored: [
                #""paragraf":["Pasal 1\nRUANG LINGKUP","(1) Kami berjanji.","(2) Kami dinilai."]"#,
                #""pihakKeduaDahulu":true"#, #""pembukaTunggal":"Saya {NAMA}:""#,
            ]),
        SettingsEntry(
            path: "dpa", typed: [("tahun-lain", "2019"), ("tanggal-lain", "2018-12-31")],
            stored: [#""2019":"2018-12-31""#]),
        SettingsEntry(path: "keamanan", typed: [("wajib-dua-langkah", "ya")], stored: [#""wajibDuaLangkah":true"#]),
        SettingsEntry(
            path: "penandatangan", typed: [("penanda-waktu", "tanpa"), ("alasan", "Belum ada penanda waktu")],
            stored: [#""penandaWaktu":"tanpa""#, #""penandatangan":"akun""#]),
    ]
}

/// A form that is not saved, the control that is named, and a part of the words.
struct RefusedSettings: Sendable, CustomTestStringConvertible {
    let path: String
    let typed: [(String, String)]
    let field: String
    let words: String

    var testDescription: String { "\(path) \(field) \(words)" }

    static let all: [RefusedSettings] = [
        RefusedSettings(path: "profil", typed: [("tempat", "")], field: "tempat", words: "belum diisi"),
        RefusedSettings(path: "profil", typed: [("zona", "UTC")], field: "zona", words: "tidak ada dalam daftar"),
        RefusedSettings(
            path: "profil", typed: [("pihak-kedua", "PIHAK PERTAMA")], field: "pihak-kedua",
            words: "tidak boleh disebut sama"),
        RefusedSettings(path: "profil", typed: [("kontak", "ppid di kembar")], field: "kontak", words: "ppid@"),
        RefusedSettings(path: "profil", typed: [("kontak", "a@b.id?bcc=c@d.id")], field: "kontak", words: "ppid@"),
        RefusedSettings(
            path: "profil", typed: [("tempat", String(repeating: "a", count: 301))], field: "tempat",
            words: "terlalu panjang"),
        RefusedSettings(path: "kop", typed: [("kop", "\n \n")], field: "kop", words: "belum diisi"),
        RefusedSettings(
            path: "kop", typed: [("kop", "1\n2\n3\n4\n5\n6\n7\n8\n9")], field: "kop", words: "paling banyak 8"),
        RefusedSettings(
            path: "kop", typed: [("kop", "KABUPATEN\nᬧᭂᬫᭂᬭᬶᬦ᭄ᬢᬄ")], field: "kop", words: "Latin"),
        RefusedSettings(
            path: "pernyataan", typed: [("pembuka", "Lain"), ("alasan", "")], field: "alasan", words: "belum diisi"),
        RefusedSettings(
            path: "pernyataan", typed: [("paragraf", " "), ("alasan", "a")], field: "paragraf", words: "belum diisi"),
        RefusedSettings(
            path: "pernyataan", typed: [("paragraf", "Kami {tahun}"), ("alasan", "a")], field: "paragraf",
            words: "{tahun} tidak dikenal. Yang ada: {TAHUN}, {TAHUN LALU}"),
        RefusedSettings(
            path: "pernyataan", typed: [("pembuka", "Kami {TAHUN"), ("alasan", "a")], field: "pembuka",
            words: "{TAHUN tidak dikenal"),
        RefusedSettings(
            path: "pernyataan", typed: [("paragraf-tunggal", "Pihak kesatu berjanji."), ("alasan", "a")],
            field: "paragraf-tunggal", words: "tidak mempunyai pihak kesatu"),
        RefusedSettings(
            path: "pernyataan",
            typed: [("paragraf", String(repeating: "a", count: 20_001)), ("alasan", "a")], field: "paragraf",
            words: "paling banyak 20000 huruf"),
        RefusedSettings(
            path: "pernyataan", typed: [("urutan", "lain"), ("alasan", "a")], field: "urutan",
            words: "tidak ada dalam daftar"),
        RefusedSettings(
            path: "penandatangan", typed: [("cara", "bsre"), ("alasan", "a")], field: "cara",
            words: "Sambungan BSrE kabupaten ini belum dipasang"),
        RefusedSettings(
            path: "penandatangan", typed: [("cara", "lokal"), ("alasan", "a")], field: "cara",
            words: "belum mempunyai otoritas"),
        RefusedSettings(
            path: "penandatangan", typed: [("cara", "lain"), ("alasan", "a")], field: "cara",
            words: "tidak ada dalam daftar"),
        RefusedSettings(
            path: "penandatangan", typed: [("cara", "akun"), ("penanda-waktu", "wajib"), ("alasan", "a")],
            field: "penanda-waktu", words: "belum dipasang"),
        RefusedSettings(
            path: "penandatangan", typed: [("penanda-waktu", "tanpa"), ("alasan", "")], field: "alasan",
            words: "belum diisi"),
        RefusedSettings(
            path: "dpa", typed: [("tahun-lain", "2019"), ("tanggal-lain", "")], field: "tanggal-lain",
            words: "2019 belum diisi"),
        RefusedSettings(
            path: "dpa", typed: [("tahun-lain", "19"), ("tanggal-lain", "2019-01-01")], field: "tahun-lain",
            words: "empat angka"),
        RefusedSettings(
            path: "dpa", typed: [("tahun-lain", "2019"), ("tanggal-lain", "2019-02-30")], field: "tanggal-lain",
            words: "kalender"),
        RefusedSettings(
            path: "dpa", typed: [("tahun-lain", "2019"), ("tanggal-lain", "2020-01-01")], field: "tanggal-lain",
            words: "bukan pada 2020"),
    ]
}
