@testable import Web

extension SettingsPage: Sampled {
    static var sample: SettingsPage {
        SettingsPage(
            chrome: .signedIn("Kop surat dan lambang", trail: [Link("Pengaturan", "/atur")]),
            title: "Kop surat dan lambang",
            intro: LetterheadPart.words.intro, problems: [],
            form: Form(
                address: LetterheadPart.words.address, version: "3",
                fields: [
                    Field(
                        name: "kop", label: "Baris kop", hint: "Satu baris di sini menjadi satu baris cetak.",
                        value: "PEMERINTAH KABUPATEN TABANAN", control: .prose(lines: 3)),
                    .optional(SettingsWords.reason, "Alasan perubahan"),
                ]),
            letterhead: .tabanan, crest: Crest(address: nil),
            changes: [
                Change(
                    what: "3 Februari 2022 pukul 10.05 WITA, Ni Made Ratih", reason: "Menyesuaikan Perbup 12/2022.",
                    version: nil)
            ])
    }

    /// The statement with an earlier version, a crest that can be replaced, and a form that was refused.
    static var variants: [SettingsPage] {
        [
            variant {
                $0.letterhead = nil
                $0.crest = nil
                $0.statement = .tabanan
                $0.single = .articles
                $0.state = "Belum disimpan."
                $0.form.preview = "/atur/pengaturan/pernyataan/pratinjau"
                $0.others = Others(
                    links: [Link("PK, perubahan, dpmd", "/atur/pengaturan/pernyataan/untuk/pk.perubahan@dpmd")],
                    address: "/atur/pengaturan/pernyataan/untuk", fields: [])
                $0.deed = .statutory
                $0.changes = [
                    Change(
                        what: "3 Februari 2022, Ni Made Ratih", reason: nil,
                        version: Link("Baca versi 3", "/atur/pengaturan/pernyataan/3"))
                ]
            },
            variant {
                $0.crest = Crest(address: "/aset/icon.svg")
                $0.problems = [Problem(message: "Berkas ini bukan PNG atau SVG.", field: Crest.file)]
                $0.changes = []
            },
        ]
    }
}
