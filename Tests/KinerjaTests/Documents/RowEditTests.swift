import Testing

@testable import Kinerja

@Suite struct RowEditTests {
    @Test(arguments: [
        ("naik:k2", "k2 k1 k3"), ("naik:k1", "k1 k2 k3"), ("turun:k2", "k1 k3 k2"), ("turun:k3", "k1 k2 k3"),
        ("gandakan:k1", "k1 baru=a k2 k3"), ("gandakan:k3", "k1 k2 k3 baru=c"), ("hapus:k2", "k1 k3"),
        ("sisip:k1", "k1 baru k2 k3"), ("sisip:k3", "k1 k2 k3 baru"), ("hapus:k9", "k1 k2 k3"), ("naik:", nil), ("naik", nil),
        ("", nil), ("simpan:k1", nil), ("Naik:k1", nil), ("hapus:k1:k2", "k1 k2 k3"),
    ] as [(String, String?)])
    func rowsAfterTheDeed(text: String, expected: String?) {
        let rows = [("k1", "a"), ("k2", "b"), ("k3", "c")].map { Baris(kunci: $0, ["sasaran": $1]) }
        let edited = RowEdit(text)?.applied(to: rows).map { row in
            row.kunci == "baru" && !row.isBlank ? "baru=\(row["sasaran"])" : row.kunci
        }
        #expect(edited?.joined(separator: " ") == expected)
    }

    @Test func anEmptyTableStaysEmpty() {
        #expect(RowEdit("naik:k1")?.applied(to: []) == [])
    }
}
