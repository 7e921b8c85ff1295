import Kinerja

extension MatrixPage {
    init(_ comparison: Comparison, chrome: Chrome, back: Link, isDraft: Bool) {
        let (semula, menjadi) = (comparison.semula, comparison.menjadi)
        func name(_ snapshot: Snapshot) -> String {
            "\(snapshot.namaJenis) \(snapshot.years) (kode \(snapshot.kode))"
        }
        self.init(
            chrome: chrome, back: back, isDraft: isDraft,
            letterhead: PrintedForm.Letterhead(kop: menjadi.kop, lambang: menjadi.lambang),
            titles: [
                "Matriks \(menjadi.title)", menjadi.jabatan ?? menjadi.pihakPertama.jabatan,
            ].map { $0.uppercased() },
            reason: menjadi.perubahan,
            table: MatrixPage.table(comparison.difference, comparison.kind),
            source: "Disusun dari \(name(semula)) dan \(name(menjadi)).")
    }

    private static func table(_ difference: Difference, _ kind: DocumentKind?) -> PrintedTable {
        var rows: [PrintedTable.Row] = []
        var number = 0
        for part in difference.parts {
            rows.append(
                PrintedTable.Row(cells: [
                    PrintedTable.Cell(part.bagian.name(of: kind), columns: columns.count, isHeading: true)
                ]))
            for change in part.changes {
                number += 1
                rows.append(row(number, change))
            }
        }
        if let total = difference.anggaran { rows.append(sum(total)) }
        return PrintedTable(
            id: "matriks", titles: [], name: "Matriks perubahan", columns: columns, numbers: ["1", "2", "3", "4", "5"],
            rows: rows)
    }

    private static func row(_ number: Int, _ change: Difference.Change) -> PrintedTable.Row {
        let words = ChangeWords(change)
        let place = change.baris == nil || change.kolom.isEmpty ? words.place : "\(words.place)\n\(change.kolom)"
        let texts = [change.semula, change.menjadi].map { $0.isEmpty ? "–" : $0 }
        return PrintedTable.Row(
            cells: [PrintedTable.Cell("\(number).", .number)]
                + ([place] + texts + [words.remark]).map { PrintedTable.Cell($0) })
    }

    private static func sum(_ total: Difference.Total) -> PrintedTable.Row {
        let figures = ComparisonPage.Total(total)
        return PrintedTable.Row(
            cells: [PrintedTable.Cell("Jumlah anggaran", columns: 2, isHeading: true)]
                + [figures.semula, figures.menjadi, figures.remark].map { PrintedTable.Cell($0) })
    }
}
