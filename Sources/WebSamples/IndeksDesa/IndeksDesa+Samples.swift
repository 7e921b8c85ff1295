import Kinerja

@testable import Web

extension VillagesPage: Sampled {
    static var sample: VillagesPage {
        made(findings: ["PISANG BARU, BUMI AGUNG: sudah ada pada baris 1."], rows: [row])
    }

    static var variants: [VillagesPage] { [made(findings: [], rows: [])] }

    private static func made(findings: [String], rows: [Row]) -> VillagesPage {
        VillagesPage(
            chrome: .sample("Indeks Desa Membangun 2023"), title: "Indeks Desa Membangun 2023",
            lead: "Sumber: contoh. Rata-rata skor 0,8771 dari 1 kampung.",
            years: [Link("2023", "/idm/2023", isCurrent: true)], facts: [Fact("1 dari 1", "kampung mandiri")],
            thresholds: [Term("Mandiri", "di atas 0,815")], basis: "Batas status yang lazim.", findings: findings,
            village: "Kampung", measures: ["Skor", "IKE", "IKS", "IKL"], rows: rows,
            file: Link("Unduh CSV", "/idm/2023.csv"))
    }

    private static var row: Row {
        Row(
            number: "1", village: "PISANG BARU", kecamatan: "BUMI AGUNG", figures: ["0.8771", "", "", ""],
            status: "Mandiri", printed: "MAJU")
    }
}

extension VillageRegisterPage: Sampled {
    static var sample: VillageRegisterPage {
        made(
            imports: [
                Import(
                    link: Link("2023", "/idm/2023"), source: "Rilis", made: "Impor ke-1, 3 Februari 2024 pukul 10.05")
            ], preview: nil)
    }

    /// Nothing imported; a list that can be kept with a finding; one that cannot.
    static var variants: [VillageRegisterPage] {
        [
            made(imports: [], preview: nil),
            made(imports: [], preview: Preview(counts: [Term("Desa", "1")], findings: ["Satu temuan."], isClean: true)),
            made(imports: [], preview: Preview(counts: [], findings: [], isClean: false)),
        ]
    }

    private static func made(imports: [Import], preview: Preview?) -> VillageRegisterPage {
        VillageRegisterPage(
            chrome: .signedIn("Data desa", trail: [Link("Pengaturan", "/atur")]), problems: [], imports: imports,
            fields: VillageForm.controls, list: VillageForm.daftar, preview: preview,
            thresholds: [Term("Mandiri", "di atas 0,815")], basis: "Batas status yang lazim.",
            thresholdFields: [Field(name: "mulai", label: "Berlaku mulai tahun")])
    }
}
