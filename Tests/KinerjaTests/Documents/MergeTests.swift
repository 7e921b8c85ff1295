import Support
import Testing

@testable import Kinerja

/// Tables are written as lines "k1 sasaran/target"; a line without a key is a row that is new.
@Suite struct MergeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let base: String
        let theirs: String
        let mine: String
        let merged: String
        /// "k1 target 10 -> 20 (30)", "k2 ditambah".
        let changes: [String]
        let hasConflict: Bool

        init(
            _ description: String, _ base: String, theirs: String, mine: String, merged: String,
            _ changes: [String] = [],
            conflict: Bool = false
        ) {
            testDescription = description
            self.base = base
            self.theirs = theirs
            self.mine = mine
            self.merged = merged
            self.changes = changes
            hasConflict = conflict
        }
    }

    static let two: String = "k1 a/1, k2 b/2"

    static let cases: [Case] = [
        Case("nothing", two, theirs: two, mine: two, merged: two),
        Case("my cell", two, theirs: two, mine: "k1 a/9, k2 b/2", merged: "k1 a/9, k2 b/2"),
        Case("their cell", two, theirs: "k1 a/1, k2 b/8", mine: two, merged: "k1 a/1, k2 b/8", ["k2 target 2 -> 8"]),
        Case(
            "two cells of one row", two, theirs: "k1 x/1, k2 b/2", mine: "k1 a/9, k2 b/2", merged: "k1 x/9, k2 b/2",
            ["k1 sasaran a -> x"]),
        Case("both the same", two, theirs: "k1 a/9, k2 b/2", mine: "k1 a/9, k2 b/2", merged: "k1 a/9, k2 b/2"),
        Case(
            "both otherwise", two, theirs: "k1 a/8, k2 b/2", mine: "k1 a/9, k2 b/2", merged: "k1 a/9, k2 b/2",
            ["k1 target 1 -> 8 (9)"], conflict: true),
        Case(
            "I emptied what they changed", two, theirs: "k1 a/8, k2 b/2", mine: "k1 a/, k2 b/2",
            merged: "k1 a/, k2 b/2", ["k1 target 1 -> 8 ()"], conflict: true),
        Case(
            "they emptied what I changed", two, theirs: "k1 a/, k2 b/2", mine: "k1 a/9, k2 b/2",
            merged: "k1 a/9, k2 b/2", ["k1 target 1 ->  (9)"], conflict: true),
        Case(
            "they emptied a cell", two, theirs: "k1 a/, k2 b/2", mine: two, merged: "k1 a/, k2 b/2", ["k1 target 1 -> "]
        ),
        Case(
            "each emptied one half of a row", two, theirs: "k1 a/, k2 b/2", mine: "k1 /1, k2 b/2", merged: "k2 b/2",
            ["k1 target 1 -> "]),
        Case(
            "their row in the middle", two, theirs: "k1 a/1, k3 c/3, k2 b/2", mine: "k1 a/9, k2 b/2",
            merged: "k1 a/9, k3 c/3, k2 b/2", ["k3 ditambah"]),
        Case(
            "their row on top", two, theirs: "k3 c/3, k1 a/1, k2 b/2", mine: two, merged: "k3 c/3, k1 a/1, k2 b/2",
            ["k3 ditambah"]),
        Case(
            "my row in the middle", two, theirs: "k1 a/8, k2 b/2", mine: "k1 a/1, k3 c/3, k2 b/2",
            merged: "k1 a/8, k3 c/3, k2 b/2", ["k1 target 1 -> 8"]),
        Case(
            "both add rows", two, theirs: "k1 a/1, k2 b/2, k3 c/3", mine: "k4 d/4, k1 a/1, k2 b/2",
            merged: "k4 d/4, k1 a/1, k2 b/2, k3 c/3", ["k3 ditambah"]),
        Case(
            "both add at one place", two, theirs: "k1 a/1, k2 b/2, k3 c/3", mine: "k1 a/1, k2 b/2, k4 d/4",
            merged: "k1 a/1, k2 b/2, k4 d/4, k3 c/3", ["k3 ditambah"]),
        Case(
            "both were given one key", two, theirs: "k1 a/1, k2 b/2, k3 c/3", mine: "k1 a/1, k2 b/2, k3 d/4",
            merged: "k1 a/1, k2 b/2, k4 d/4, k3 c/3", ["k3 ditambah"]),
        Case(
            "one form sent twice", two, theirs: "k1 a/1, k2 b/2, k3 c/3", mine: "k1 a/1, k2 b/2, k3 c/3",
            merged: "k1 a/1, k2 b/2, k3 c/3"),
        Case(
            "both fill an empty table", "", theirs: "k1 a/1", mine: "k2 b/2", merged: "k2 b/2, k1 a/1",
            ["k1 ditambah"]),
        Case("they deleted", two, theirs: "k2 b/2", mine: two, merged: "k2 b/2", ["k1 dihapus"]),
        Case("I deleted", two, theirs: two, mine: "k2 b/2", merged: "k2 b/2"),
        Case("both deleted", two, theirs: "k2 b/2", mine: "k2 b/2", merged: "k2 b/2"),
        Case(
            "they deleted what I changed", two, theirs: "k2 b/2", mine: "k1 a/9, k2 b/2", merged: "k1 a/9, k2 b/2",
            ["k1 dipertahankan"], conflict: true),
        Case(
            "I deleted what they changed", two, theirs: "k1 a/8, k2 b/2", mine: "k2 b/2", merged: "k1 a/8, k2 b/2",
            ["k1 dipertahankan"], conflict: true),
        Case(
            "they emptied the table", two, theirs: "", mine: "k1 a/1, k2 b/2, k3 c/3", merged: "k3 c/3",
            ["k1 dihapus", "k2 dihapus"]),
        Case(
            "they moved", two, theirs: "k2 b/2, k1 a/1", mine: "k1 a/9, k2 b/2", merged: "k2 b/2, k1 a/9",
            [" diurutkan"]),
        Case(
            "they moved, I added behind the row", "k1 a/1, k2 b/2, k3 c/3", theirs: "k2 b/2, k3 c/3, k1 a/1",
            mine: "k1 a/1, k4 d/4, k2 b/2, k3 c/3", merged: "k2 b/2, k3 c/3, k1 a/1, k4 d/4", [" diurutkan"]),
        Case(
            "I moved", two, theirs: "k1 a/8, k2 b/2", mine: "k2 b/2, k1 a/1", merged: "k2 b/2, k1 a/8",
            ["k1 target 1 -> 8"]),
        Case("both moved alike", two, theirs: "k2 b/2, k1 a/1", mine: "k2 b/2, k1 a/1", merged: "k2 b/2, k1 a/1"),
        Case(
            "both moved otherwise", "k1 a/1, k2 b/2, k3 c/3", theirs: "k3 c/3, k1 a/1, k2 b/2",
            mine: "k2 b/2, k1 a/1, k3 c/3", merged: "k2 b/2, k1 a/1, k3 c/3", [" diurutkan"]),
        Case(
            "I moved, they added behind a row", two, theirs: "k1 a/1, k3 c/3, k2 b/2", mine: "k2 b/2, k1 a/1",
            merged: "k2 b/2, k1 a/1, k3 c/3", ["k3 ditambah"]),
        Case(
            "they added behind a row that I deleted", two, theirs: "k1 a/1, k3 c/3, k2 b/2", mine: "k2 b/2",
            merged: "k3 c/3, k2 b/2", ["k3 ditambah"]),
    ]

    @Test(arguments: cases) func rows(_ example: Case) throws {
        let merge = Merge(
            base: try naskah(example.base), theirs: try naskah(example.theirs), mine: try naskah(example.mine))
        #expect(merge.naskah["sasaran"].map(MergeTests.line).joined(separator: ", ") == example.merged)
        #expect(merge.theirs.map(MergeTests.words) == example.changes)
        #expect(merge.hasConflict == example.hasConflict)
        #expect(merge.theirs.allSatisfy { $0.table == "sasaran" })
    }

    static let identities: [(base: String, theirs: String, mine: String, merged: String, changes: [String])] = [
        ("a", "a", "b", "b", []), ("a", "b", "a", "b", [" tempat a -> b"]), ("a", "b", "b", "b", []),
        ("a", "b", "c", "c", [" tempat a -> b (c)"]), ("a", "", "c", "c", [" tempat a ->  (c)"]),
    ]

    @Test(arguments: identities) func identity(
        base: String, theirs: String, mine: String, merged: String, changes: [String]
    ) {
        let merge = Merge(base: Naskah(tempat: base), theirs: Naskah(tempat: theirs), mine: Naskah(tempat: mine))
        #expect(merge.naskah.tempat == merged)
        #expect(merge.theirs.map(MergeTests.words) == changes)
        let dates = Merge(base: Naskah(tanggal: base), theirs: Naskah(tanggal: theirs), mine: Naskah(tanggal: mine))
        #expect(dates.naskah.tanggal == merged)
        #expect(dates.theirs.map(MergeTests.words) == changes.map { $0.replacing("tempat", with: "tanggal") })
    }

    @Test func tablesAreMergedApart() throws {
        var theirs = Naskah()
        theirs.replace("program", with: [Baris(["program": "p"])])
        let merge = Merge(base: Naskah(), theirs: theirs, mine: try naskah("k5 a/1"))
        #expect(merge.naskah["program"].count == 1)
        #expect(merge.naskah["sasaran"].count == 1)
        #expect(merge.theirs.map(\.table) == ["program"])
    }

    @Test func aLongTableIsQuick() {
        var base = Naskah()
        base.replace("sasaran", with: (0..<5_000).map { Baris(["sasaran": "s\($0)", "target": "1"]) })
        var theirs = base
        theirs.replace("sasaran", with: base["sasaran"].reversed() + (0..<2_000).map { Baris(["sasaran": "t\($0)"]) })
        var mine = base
        mine.replace("sasaran", with: (0..<2_000).map { Baris(["sasaran": "m\($0)"]) } + base["sasaran"].dropLast(500))
        let time: Duration = processorTime {
            #expect(Merge(base: base, theirs: theirs, mine: mine).naskah["sasaran"].count == 8_500)
        }
        #expect(time < .seconds(3))
    }

    /// A naskah whose rows have the keys that are written; the next key is one above the highest.
    private func naskah(_ text: String) throws -> Naskah {
        let rows: [Baris] = text.split(separator: ", ").map { line in
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            let cells = parts[1].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            return Baris(kunci: parts[0], ["sasaran": cells[0], "target": cells[1]])
        }
        var naskah = Naskah()
        let highest: Int = rows.compactMap { Int($0.kunci.dropFirst()) }.max() ?? 0
        for _ in 0..<highest { naskah.replace("x", with: [Baris(["x": "x"])]) }
        naskah.replace("x", with: [])
        naskah.set("sasaran", rows)
        return naskah
    }

    private static func line(_ row: Baris) -> String { "\(row.kunci) \(row["sasaran"])/\(row["target"])" }

    private static func words(_ change: TheirChange) -> String {
        switch change.jenis {
        case .sel(let column, let dari, let ke, let mine):
            "\(change.row) \(column) \(dari) -> \(ke)" + (mine.map { " (\($0))" } ?? "")
        case .ditambah: "\(change.row) ditambah"
        case .dihapus: "\(change.row) dihapus"
        case .dipertahankan: "\(change.row) dipertahankan"
        case .diurutkan: "\(change.row) diurutkan"
        }
    }
}
