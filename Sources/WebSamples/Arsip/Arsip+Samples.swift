@testable import Web

extension ArsipListPage: Sampled {
    static var sample: ArsipListPage {
        ArsipListPage(
            chrome: .signedIn("Arsip dokumen lama", trail: [Link("Pekerjaan", "/kerja")]), problems: [],
            rows: [
                Row(
                    link: Link("Perjanjian Kinerja Tahun 2018", "/arsip/1"),
                    place: "Perjanjian Kinerja 2018, Dinas Kesehatan", status: StatusTag("Terbit", .good)),
                Row(
                    link: Link("LAKIP Tahun 2016", "/arsip/2"),
                    place: "Laporan Kinerja Instansi Pemerintah 2016, Dinas Kesehatan",
                    status: StatusTag("Belum terbit", .quiet)),
            ],
            empty: EmptyState(what: "Belum ada arsip.", who: "Dokumen lama dapat disimpan di sini."),
            form: Form(
                fields: [
                    .choice("unit", "Perangkat daerah", [Field.Option(value: "dinkes", text: "Dinas Kesehatan")]),
                    Field(name: "tahun", label: "Tahun dokumen", value: "2018"),
                ],
                refusal: nil))
    }
}

extension ArsipPage: Sampled {
    static var sample: ArsipPage {
        ArsipPage(
            chrome: .signedIn("Perjanjian Kinerja Tahun 2018", trail: [Link("Arsip dokumen lama", "/arsip")]),
            problems: [], title: "Perjanjian Kinerja Tahun 2018", place: "Perjanjian Kinerja 2018, Dinas Kesehatan",
            status: StatusTag("Belum terbit", .quiet),
            terms: [
                Term("Asal", "Berkas pindaian, tidak ditandatangani di Janji"), Term("Ukuran", "1,4 MB"),
                Term("SHA-256", String(repeating: "0f", count: 32)),
            ],
            file: Link("Unduh berkas PDF", "/arsip/1.pdf"), address: "/arsip/1",
            question: Question(
                choice: .choice(
                    "dataPribadi", "Apakah berkas memuat NIP lengkap atau tanda tangan basah?",
                    [Field.Option(value: "", text: "Belum dijawab")]),
                reason: Field(
                    name: "alasan", label: "Alasan bila tetap diterbitkan", control: .prose(lines: 2), isRequired: false
                ),
                refusal: nil),
            canDelete: true, back: Link("Kembali ke arsip", "/arsip"))
    }
}

extension PublicArsipPage: Sampled {
    static var sample: PublicArsipPage {
        PublicArsipPage(
            chrome: .sample("Arsip 2018"), title: "Arsip 2018",
            units: [
                Unit(
                    name: "Dinas Kesehatan", id: "dinkes",
                    papers: [
                        Paper(
                            link: Link("Perjanjian Kinerja Tahun 2018", "/2018/arsip/dinkes/1.pdf"),
                            kind: "Perjanjian Kinerja, PDF 1,4 MB", copy: "Salinan: NIP dan tanda tangan ditutup.",
                            digest: String(repeating: "0f", count: 32))
                    ])
            ],
            living: Link("Dokumen 2018 yang ditandatangani di Janji", "/2018"))
    }
}
