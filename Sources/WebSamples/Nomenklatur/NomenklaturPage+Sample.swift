@testable import Web

extension NomenklaturPage: Sampled {
    /// Names that are no regulation's: the real ones come from the kabupaten.
    static var sample: NomenklaturPage {
        NomenklaturPage(
            chrome: .signedIn("Nomenklatur", trail: [Link("Pengaturan", "/atur")]), words: NomenklaturRoutes.words,
            problems: [],
            versions: [
                Versi(
                    nama: "Contoh", years: "2021 dan seterusnya, 2 kode",
                    made: "3 Februari 2022 pukul 10.05 WITA, Ni Made Ratih")
            ],
            search: Search(tahun: "2022", text: "", result: "Untuk 2022 berlaku Contoh: 2 kode."),
            rows: [("1", "Contoh urusan"), ("1.01", "Contoh bidang urusan")].compactMap {
                Butir(kode: $0.0, nama: $0.1)
            }, form: Form(nil))
    }

    /// Nothing imported yet; a list with faults; a list that can be kept.
    static var variants: [NomenklaturPage] {
        [
            variant {
                $0.versions = []
                $0.rows = []
                $0.search = Search(tahun: 2022, text: "", versi: nil, found: [])
            },
            checked("1\tContoh urusan\n1.01\n1.01.01.2\tContoh", named: ""),
            checked("1\tContoh urusan\n1.01\tContoh bidang urusan", named: "Contoh"),
        ]
    }

    private static func checked(_ pasted: String, named nama: String) -> NomenklaturPage {
        let form = NomenklaturForm(typed: ["nama": nama, "mulai": "2021"], pasted: pasted)
        return variant {
            $0.form = Form(form)
            $0.problems = form.problems
        }
    }
}
