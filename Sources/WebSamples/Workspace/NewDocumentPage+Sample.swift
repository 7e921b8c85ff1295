@testable import Web

extension NewDocumentPage: Sampled {
    static var sample: NewDocumentPage {
        NewDocumentPage(
            chrome: .signedIn("Buat Perjanjian Kinerja", trail: [Link("Pekerjaan", "/kerja")]),
            title: "Buat Perjanjian Kinerja",
            address: "/kerja/pk/baru", problems: [],
            jabatan: .choice(
                "jabatan", "Jabatan yang berjanji", hint: "Pihak pertama. Atasan langsungnya menjadi pihak kedua.",
                [
                    Field.Option(
                        value: "kepala-dpmd", text: "Kepala Dinas Pemberdayaan Masyarakat dan Desa", isSelected: true),
                    Field.Option(value: "sekretaris-dpmd", text: "Sekretaris Dinas Pemberdayaan Masyarakat dan Desa"),
                ]),
            year: Field(name: "tahun", label: "Tahun", value: "2022"),
            origin: .choice(
                "asal", "Isi awal",
                [
                    Field.Option(value: "", text: "Mulai kosong", isSelected: true),
                    Field.Option(value: "2021/dpmd", text: "Salin dari PK 2021 DPMD"),
                ]))
    }
}
