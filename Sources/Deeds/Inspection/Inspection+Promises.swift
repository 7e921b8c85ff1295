import Database
import Kinerja
import Records

extension Inspection {
    /// What every text in force promises is projected again, and compared with the rows.
    mutating func readPromises(_ tx: borrowing Reading) throws {
        var last = ID<FrozenSnapshot>(rawValue: 0)
        while true {
            let rows = try tx.all(.projectedSnapshots(after: last))
            guard let end = rows.last else { return }
            let stored = Dictionary(
                grouping: try tx.all(.projectedTargets(of: rows.map(\.snapshot))), by: \.snapshot)
            for row in rows { try compare(row, stored[row.snapshot] ?? []) }
            last = end.snapshot
        }
    }

    private mutating func compare(_ row: ProjectedSnapshotRow, _ stored: [ProjectedTargetRow]) throws {
        guard row.isProjected else {
            return faults.append("what document \(row.kode) promises is not projected; run janji migrate")
        }
        let promised = try Snapshot(text: row.isi).janji.flatMap(\.lines)
        if promised.sorted() != stored.map(\.baris).sorted() {
            faults.append("the targets of document \(row.kode) are not those that its text promises")
        }
    }
}
