import Support
import Testing

@testable import Kinerja

@Suite struct RowEditTests {
    @Test(
        arguments: [
            (.up("k2"), "k2 k1 k3"), (.up("k1"), "k1 k2 k3"), (.down("k2"), "k1 k3 k2"), (.down("k3"), "k1 k2 k3"),
            (.duplicate("k1"), "k1 baru=a k2 k3"), (.duplicate("k3"), "k1 k2 k3 baru=c"), (.delete(["k2"]), "k1 k3"),
            (.insert("k1"), "k1 baru k2 k3"), (.insert("k3"), "k1 k2 k3 baru"), (.delete(["k9"]), "k1 k2 k3"),
            (.delete(["k1:k2"]), "k1 k2 k3"), (.up(""), "k1 k2 k3"), (.delete(["k3", "k1", "k9"]), "k2"),
            (.delete([]), "k1 k2 k3"), (.delete(["k1", "k2", "k3"]), ""), (.clear, ""),
        ] as [(RowEdit, String)])
    func rowsAfterTheDeed(edit: RowEdit, expected: String) {
        let rows = [("k1", "a"), ("k2", "b"), ("k3", "c")].map { Baris(kunci: $0, ["sasaran": $1]) }
        let edited = edit.applied(to: rows).map { row in
            row.kunci == "baru" && !row.isBlank ? "baru=\(row["sasaran"])" : row.kunci
        }
        #expect(edited.joined(separator: " ") == expected)
    }

    @Test func anEmptyTableStaysEmpty() {
        #expect(RowEdit.up("k1").applied(to: []) == [])
    }
}
