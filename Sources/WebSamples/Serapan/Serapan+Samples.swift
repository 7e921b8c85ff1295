import Kinerja

@testable import Web

extension BudgetPage: Sampled {
    static var sample: BudgetPage {
        made(canEnter: true, rows: [row], recognition: ["1 baris dikenali."], isUnsaved: true)
    }

    /// Somebody who only reads it; nothing typed yet.
    static var variants: [BudgetPage] {
        [
            made(canEnter: false, rows: [row], recognition: [], isUnsaved: false),
            made(canEnter: true, rows: [], recognition: [], isUnsaved: false),
        ]
    }

    private static func made(canEnter: Bool, rows: [Row], recognition: [String], isUnsaved: Bool) -> BudgetPage {
        BudgetPage(
            chrome: .signedIn("Realisasi anggaran 2023"), title: "Realisasi anggaran 2023",
            lead: "Dinas Contoh. Pagu menurut DPA, realisasi setahun.",
            versions: [Link("DPA", "/kerja/anggaran/2023/contoh/dpa/tahun", isCurrent: true)],
            periods: [Link("setahun", "/kerja/anggaran/2023/contoh/dpa/tahun", isCurrent: true)],
            address: "/kerja/anggaran/2023/contoh/dpa/tahun", version: "1-1", state: "Tersimpan", isUnsaved: isUnsaved,
            problems: [], recognition: recognition,
            columns: [GridPage.Column(key: "uraian", heading: "Program", width: .w3)], rows: rows,
            total: "Jumlah: pagu Rp1.000, realisasi belum ada. Belum ada serapan.",
            totalSteps: rows.isEmpty ? [] : ["Serapan: A/G x 100 = 98"],
            warnings: rows.isEmpty
                ? []
                : [
                    Warning(
                        sentence: "Program Contoh: pada Perjanjian Kinerja Rp2.000, pada DPA Rp1.000.",
                        promise: Link("Lihat Perjanjian Kinerja", "/kerja/pk/2023/contoh/program"),
                        line: Link("Lihat barisnya", "#b1"))
                ], canEnter: canEnter)
    }

    private static var row: Row {
        Row(
            key: "b1", nama: "Program Contoh",
            cells: [
                GridPage.Cell(
                    name: "b1.uraian", label: "Program", row: "Program Contoh", share: "w3", value: "Program Contoh",
                    lines: 1)
            ], result: "Serapan 98 persen.", steps: ["Serapan: A/G x 100 = 98"], notes: ["Versi lain: DPPA Rp900."])
    }
}

extension BudgetListPage: Sampled {
    static var sample: BudgetListPage {
        BudgetListPage(
            chrome: .signedIn("Realisasi anggaran"),
            years: [Link("2023", "/kerja/anggaran?tahun=2023", isCurrent: true)],
            units: [Link("Dinas Contoh", "/kerja/anggaran/2023/contoh/dpa/tahun")])
    }

    static var variants: [BudgetListPage] { [BudgetListPage(chrome: sample.chrome, years: sample.years, units: [])] }
}
