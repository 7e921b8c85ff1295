import Draws
import Support
import Testing

@testable import Kinerja

/// Random edits by two people: nothing that either typed is lost.
@Suite struct MergePropertyTests {
    private static let columns: [ColumnKey] = ["nomor", "sasaran", "target"]

    /// Edits of one person; every text carries the author's mark and a serial, so that it can be found again.
    private func edit(_ naskah: Naskah, _ author: String, _ random: inout SeededGenerator) -> Naskah {
        var naskah = naskah
        for table in ["sasaran", "program"] {
            var rows = naskah[table]
            for serial in 0..<Int.random(in: 0...5, using: &random) {
                let text = "\(author)\(serial)"
                let index: Int = rows.indices.randomElement(using: &random) ?? 0
                let column: ColumnKey = MergePropertyTests.columns.randomElement(using: &random) ?? .nomor
                let deed: Int = rows.isEmpty ? 0 : Int.random(in: 0...7, using: &random)
                switch deed {
                case 0: rows.insert(Baris([column: text]), at: index)
                case 1: rows[index][column] = ""
                case 2: rows.remove(at: index)
                case 3: rows.swapAt(index, rows.count - 1)
                case 4: rows[index][column] = "sama"
                default: rows[index][column] = text
                }
            }
            naskah.replace(table, with: rows)
        }
        naskah.tempat = Bool.random(using: &random) ? author : naskah.tempat
        return naskah
    }

    private func start(_ random: inout SeededGenerator) -> Naskah {
        var naskah = Naskah(tempat: "awal")
        for table in ["sasaran", "program"] {
            let rows = (0..<Int.random(in: 0...5, using: &random)).map {
                Baris(["nomor": "\($0)", "sasaran": "s\($0)", "target": "t\($0)"])
            }
            naskah.replace(table, with: rows)
        }
        return naskah
    }

    @Test(arguments: [21, 22, 23] as [UInt64]) func nothingIsLost(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for round in 0..<700 {
            let base = start(&random)
            let theirs = edit(base, "t", &random)
            var from = base
            if Bool.random(using: &random) { from.skipKeys(of: theirs) }
            let mine = edit(from, "m", &random)
            let merge = Merge(base: base, theirs: theirs, mine: mine)
            let problems: [String] = ["sasaran", "program"].flatMap { losses($0, base, theirs, mine, merge) }
            if !problems.isEmpty { Issue.record("round \(round): \(problems)") }
        }
    }

    private func losses(_ table: String, _ base: Naskah, _ theirs: Naskah, _ mine: Naskah, _ merge: Merge) -> [String] {
        let merged = merge.naskah[table]
        var problems: [String] = []
        if Set(merged.map(\.kunci)).count != merged.count { problems.append("keys are not unique") }
        if merged.contains(where: \.isBlank) { problems.append("a blank row") }
        problems += mine[table].filter { !holds(merged, $0, since: row($0, base[table])) }.map {
            "mine lost in \($0.kunci)"
        }
        for row in theirs[table] {
            let old = self.row(row, base[table])
            let isNamed: (ColumnKey) -> Bool = { column in
                merge.theirs.contains {
                    guard $0.table == table, $0.row == row.kunci,
                        case .sel(column.rawValue, _, let ke, .some) = $0.jenis
                    else { return false }
                    return ke == row[column]
                }
            }
            for column in MergePropertyTests.columns where row[column] != old?[column] ?? "" {
                let kept = self.row(row, merged)?[column] ?? ""
                if kept != row[column], !isNamed(column) { problems.append("theirs lost in \(row.kunci) \(column)") }
            }
        }
        for old in base[table] where row(old, theirs[table]) == nil || row(old, mine[table]) == nil {
            let isKept: Bool = row(old, merged) != nil
            let isNamed: Bool = merge.theirs.contains {
                $0.table == table && $0.row == old.kunci && $0.jenis == .dipertahankan
            }
            if isKept != isNamed { problems.append("deletion of \(old.kunci)") }
        }
        return problems
    }

    /// Every text of a row that was typed since is in the row of the same key, or, for a new row, in a row like it.
    private func holds(_ merged: [Baris], _ row: Baris, since old: Baris?) -> Bool {
        let typed = MergePropertyTests.columns.filter { !row[$0].isEmpty && row[$0] != old?[$0] ?? "" }
        return typed.isEmpty
            || merged.contains { other in
                (old == nil || other.kunci == row.kunci) && typed.allSatisfy { other[$0] == row[$0] }
            }
    }

    private func row(_ row: Baris, _ rows: [Baris]) -> Baris? { rows.first { $0.kunci == row.kunci } }

    @Test func withOneAuthorTheMergeIsTheirWork() {
        var random = SeededGenerator(seed: 24)
        for _ in 0..<1_000 {
            let base = start(&random)
            let edited = edit(base, "x", &random)
            let mine = Merge(base: base, theirs: base, mine: edited)
            if mine.naskah != edited || !mine.theirs.isEmpty { Issue.record("mine: \(base) \(edited) \(mine.naskah)") }
            let theirs = Merge(base: base, theirs: edited, mine: base)
            if theirs.naskah != edited || theirs.hasConflict {
                Issue.record("theirs: \(base) \(edited) \(theirs.naskah)")
            }
            let both = Merge(base: base, theirs: edited, mine: edited)
            if both.naskah != edited || !both.theirs.isEmpty { Issue.record("both: \(base) \(edited) \(both.naskah)") }
        }
    }
}
