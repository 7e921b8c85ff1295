import Support
import Testing

@testable import Kinerja

@Suite struct SentRowsTests {
    /// The form was made from k1 a/1, k2 b/2, k3 c/3. What it sends: the keys, and `key.column=text`.
    @Test(
        arguments: [
            // A form that sends everything, and one that sends what changed.
            ("k1 k2 k3", "k1.s=a k1.t=1 k2.s=b k2.t=9 k3.s=c k3.t=3", "k1:a/1 k2:b/9 k3:c/3"),
            ("k1 k2 k3", "k2.t=9", "k1:a/1 k2:b/9 k3:c/3"),
            ("k1 k2 k3", "", "k1:a/1 k2:b/2 k3:c/3"),
            // A cell is emptied, a whole row too; a blank row is dropped when it is saved.
            ("k1 k2 k3", "k2.t=", "k1:a/1 k2:b/ k3:c/3"),
            ("k1 k2 k3", "k2.s= k2.t=", "k1:a/1 k2:/ k3:c/3"),
            // Rows moved, left out, and new ones where they stand.
            ("k3 k1 k2", "", "k3:c/3 k1:a/1 k2:b/2"),
            ("k1 k3", "", "k1:a/1 k3:c/3"),
            ("k1 n1 k2 k3 n2", "n1.s=x n2.t=7", "k1:a/1 n1:x/ k2:b/2 k3:c/3 n2:/7"),
            // Nothing of a row that is not among the keys; nothing at all.
            ("k1", "k2.t=9 k9.t=9", "k1:a/1"),
            ("", "k1.t=9", ""),
        ])
    func rowsOfTheForm(keys: String, cells: String, expected: String) {
        let rows = [("k1", "a", "1"), ("k2", "b", "2"), ("k3", "c", "3")].map {
            Baris(kunci: $0, ["s": $1, "t": $2])
        }
        var sent: [String: [ColumnKey: String]] = [:]
        for cell in cells.split(separator: " ") {
            let parts = cell.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            let name = parts[0].split(separator: ".").map(String.init)
            sent[name[0], default: [:]][ColumnKey(name[1])] = parts[1]
        }
        let result = SentRows(keys: keys.split(separator: " ").map(String.init), cells: sent).applied(to: rows)
        #expect(result.map { "\($0.kunci):\($0["s"])/\($0["t"])" }.joined(separator: " ") == expected)
    }
}
