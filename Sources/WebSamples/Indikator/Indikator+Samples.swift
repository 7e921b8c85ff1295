import Charts
import Kinerja

@testable import Web

// Nothing here is of a real kabupaten.

extension ShownDerivation {
    /// A result beside its target, measured as most are.
    static func sample(_ target: String, _ result: String?, cara: CaraUkur? = CaraUkur(arah: .turun)) -> ShownDerivation
    {
        let results = result.map { [Capaian.Hasil(.tahun, $0, sumber: "realisasi setahun")] } ?? []
        return ShownDerivation(
            Capaian.derive(
                target: Capaian.TargetTahun(tahun: Capaian.Dijanjikan(target, sumber: "PK 2026, baris 1")),
                realisasi: results, caraUkur: cara),
            places: [
                "PK 2026, baris 1": "/2026/pk/dinsos#janji-sasaran-1", "realisasi setahun": "#hasil-tahun",
                ShownDerivation.way: "#cara-ukur",
            ])
    }
}

extension IndikatorPage: Sampled {
    static var sample: IndikatorPage {
        made(ShownDerivation.sample("4,6 %", "4,5"), result: "4,5", plots: [across, within])
    }

    /// Every other state; a year that only a plan names.
    static var variants: [IndikatorPage] {
        [
            made(.sample("4,6 %", "4,9"), result: "4,9", plots: []),
            made(.sample("4,6 %", nil), result: nil, plots: []),
            made(.sample("4,6 %", "4,5", cara: nil), result: "4,5", plots: [across]),
            made(ShownDerivation(mark: .unpromised, sentences: ["Belum ada."]), result: nil, target: nil, plots: []),
        ]
    }

    private static func made(
        _ derived: ShownDerivation, result: String?, target: String? = "4,6", plots: [Plot]
    ) -> IndikatorPage {
        IndikatorPage(
            chrome: .sample(
                "Angka kemiskinan 2026", trail: [Link("Kabupaten Contoh", "/"), Link("Janji 2026", "/2026")]),
            name: "Angka kemiskinan", owner: "Kepala Dinas Sosial", sasaran: "Menurunnya kemiskinan",
            lead: plots.isEmpty ? "" : "Makin rendah makin baik.", year: "2026",
            years: ["2025", "2026"].map {
                Link($0, "/indikator/dinsos/angka-kemiskinan?tahun=\($0)", isCurrent: $0 == "2026")
            },
            answer: Answer(
                promisedLabel: "Dijanjikan 2026", promised: target.map { Figure(text: $0, unit: "%") },
                resultLabel: "Hasil 2026", result: result.map { Figure(text: $0, unit: "%") }, derived: derived),
            plots: plots,
            remarks: plots.isEmpty ? [] : [Remarks(period: "TW I", terms: [Term("Sebab", "Data terlambat.")])],
            promises: plots.isEmpty
                ? []
                : [
                    Promise(
                        document: Link("Perjanjian Kinerja 2026, baris 1", "/2026/pk/dinsos#janji-sasaran-1"),
                        line: "Perjanjian Kinerja 2026, baris 1", figures: "target 4,6 %", note: nil),
                    Promise(
                        document: nil, line: "Renstra 2021, baris 3", figures: "target 4,6 %", note: "Sudah digantikan."
                    ),
                ],
            carriers: plots.isEmpty
                ? [] : [Carrier(name: "Kepala Bidang", text: "Bantuan tepat sasaran", indicators: ["Penerima, 92 %"])],
            tree: Link("Lihat dalam pohon kinerja", "/2026/pohon-kinerja/dinsos"), meaning: [Term("Satuan", "%")],
            way: plots.isEmpty ? [] : [Term("Arah", "Makin rendah makin baik.")],
            versions: plots.isEmpty
                ? []
                : [
                    Version(
                        title: "Versi 2, berlaku mulai 2026", reason: "Rumus disamakan",
                        changes: ["Desimal: dari 1 menjadi 2"])
                ],
            downloads: OpenDataRoutes.links(2026))
    }

    private static var across: Plot {
        plot("tahun", ["2025", "2026"], hasOwn: false)
    }

    private static var within: Plot { plot("periode", ["TW I", "TW II"], hasOwn: true) }

    private static func plot(_ id: String, _ labels: [String], hasOwn: Bool) -> Plot {
        let steps = labels.map { Step($0, target: Value(4.6, "4,6"), result: Value(4.5, "4,5"), kind: "ok") }
        let chart = TrendChart(
            title: id, unit: "%", steps: steps, form: .line,
            words: Words(period: "Periode", target: "Target", result: "Hasil"))
        return Plot(
            id: id, heading: "Per \(id)", chart: ChartPicture(chart.drawn { String($0) }, id: "grafik-\(id)"),
            caption: "Per \(id)",
            rows: labels.map { label in
                Row(
                    id: "\(id)-\(label.filter { $0 != " " })", label: label, target: "4,6 %", result: "4,5 %",
                    derived: .sample("4,6", "4,5"), own: hasOwn ? .sample("4,6", "4,5") : nil)
            }, hasOwn: hasOwn)
    }
}

extension OpenDataPage: Sampled {
    static var sample: OpenDataPage {
        OpenDataPage(
            chrome: .sample("Data terbuka", trail: [Link("Kabupaten Contoh", "/")]), tenant: "Kabupaten Contoh",
            years: [Year(2026), Year(2025)])
    }

    static var variants: [OpenDataPage] { [variant { $0.years = [] }] }
}
