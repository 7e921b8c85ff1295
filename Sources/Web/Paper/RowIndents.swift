import Kinerja

/// How a table shows which rows stand below others, as it was signed: names are set in, what stands above others is
/// bold, and a heading without figures spans its row.
struct RowIndents {
    private let depths: [Int]
    private let tabel: Snapshot.Tabel
    private let names: [ColumnKey]

    /// `nil` where all rows stand side by side, or each level has a column of its own.
    init?(_ tabel: Snapshot.Tabel, _ spec: TableSpec) {
        guard let depths = tabel.tingkat, !spec.levelNames.isEmpty else { return nil }
        (self.depths, self.tabel) = (depths, tabel)
        names = spec.levelNames
    }

    /// A single text above rows that stand below it.
    func isHeading(_ index: Int) -> Bool {
        isParent(index) && tabel.kolom.count { $0.isPrinted && !tabel.baris[index][$0.id].isEmpty } == 1
    }

    func mark(_ cells: inout [PrintedTable.Cell?], _ columns: [ColumnKey], of index: Int) {
        guard depths.indices.contains(index) else { return }
        for (place, column) in columns.enumerated() where cells[place]?.text.isEmpty == false {
            let isHeading: Bool = cells[place]?.isHeading == true
            cells[place]?.isStrong = isParent(index) && !isHeading
            if names.contains(column) { cells[place]?.indent = min(depths[index], RowIndents.deepest) }
        }
    }

    /// Deeper rows are set in no further.
    static let deepest = 4

    private func isParent(_ index: Int) -> Bool {
        guard isNamed(index) || isAlone(index) else { return false }
        // Rows that name nothing continue this one.
        let next = depths.indices.first { $0 > index && (depths[$0] != depths[index] || isNamed($0)) }
        return next.map { depths[$0] > depths[index] } ?? false
    }

    private func isAlone(_ index: Int) -> Bool { tabel.kolom.count { !tabel.baris[index][$0.id].isEmpty } == 1 }

    private func isNamed(_ index: Int) -> Bool { names.contains { !tabel.baris[index][$0].isEmpty } }
}
