import Support
import Testing

@testable import Kinerja

/// A key that the form drew is the row's for ever, so that a form which is sent twice means the same rows.
@Suite struct DrawnKeyTests {
    @Test(arguments: [
        ("baru-7F3K9Q2M", true), ("baru-00000000", true), ("baru-7F3K9Q2", false), ("baru-7F3K9Q2MM", false),
        ("baru-7f3k9q2m", false),
        ("baru-1", false), ("baru", false), ("k7F3K9Q2M", false), ("baru-7F3K.Q2M", false),
    ])
    func isKept(_ key: String, _ isKept: Bool) {
        var naskah = Naskah()
        naskah.replace("sasaran", with: [Baris(kunci: key, ["sasaran": "a"])])
        #expect(naskah["sasaran"].map(\.kunci) == [isKept ? key : "k1"])
    }

    @Test func isGivenOnce() {
        var naskah = Naskah()
        naskah.replace("sasaran", with: ["a", "b"].map { Baris(kunci: "baru-7F3K9Q2M", ["sasaran": $0]) })
        #expect(naskah["sasaran"].map(\.kunci) == ["baru-7F3K9Q2M", "k1"])
    }

    /// Sent again with more in it, after the first was saved: one row, and mine is the newer.
    @Test func isTheSameRowInAMerge() {
        let base = Naskah()
        var (theirs, mine) = (base, base)
        theirs.replace("sasaran", with: [Baris(kunci: "baru-7F3K9Q2M", ["sasaran": "a"])])
        mine.replace("sasaran", with: [Baris(kunci: "baru-7F3K9Q2M", ["sasaran": "a", "indikator": "b"])])
        let merge = Merge(base: base, theirs: theirs, mine: mine)
        #expect(merge.naskah["sasaran"] == mine["sasaran"])
        #expect(!merge.hasConflict)
    }
}
