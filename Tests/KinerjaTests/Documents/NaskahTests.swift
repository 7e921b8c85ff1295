import Support
import Testing

@testable import Kinerja

@Suite struct NaskahTests {
    private func keys(_ naskah: Naskah, _ table: String = "sasaran") -> [String] { naskah[table].map(\.kunci) }

    @Test func newRowsGetKeysAndBlankOnesAreDropped() {
        var naskah = Naskah()
        naskah.replace(
            "sasaran",
            with: [Baris(["sasaran": "a"]), Baris(), Baris(["sasaran": " \u{200b}\n"]), Baris(["target": "b"])])
        #expect(keys(naskah) == ["k1", "k2"])
    }

    @Test func keysAreNeverReused() {
        var naskah = Naskah()
        naskah.replace("sasaran", with: [Baris(["sasaran": "a"]), Baris(["sasaran": "b"])])
        naskah.replace("sasaran", with: [])
        naskah.replace("program", with: [Baris(["program": "c"])])
        naskah.replace("sasaran", with: [Baris(kunci: "k1", ["sasaran": "d"])])
        #expect(keys(naskah, "program") == ["k3"])
        #expect(keys(naskah) == ["k4"])
    }

    @Test func foreignAndRepeatedKeysGetNewOnes() {
        var naskah = Naskah()
        naskah.replace("sasaran", with: [Baris(["sasaran": "a"]), Baris(["sasaran": "b"])])
        naskah.replace(
            "sasaran",
            with: ["k2", "k2", "k99", "", "k1", "baru"].map { Baris(kunci: $0, ["sasaran": $0 + "x"]) })
        #expect(keys(naskah) == ["k2", "k3", "k4", "k5", "k1", "k6"])
    }

    @Test func aBlankRowDoesNotUseUpTheKey() {
        var naskah = Naskah()
        naskah.replace("sasaran", with: [Baris(["sasaran": "a"])])
        naskah.replace("sasaran", with: [Baris(kunci: "k1"), Baris(kunci: "k1", ["sasaran": "b"])])
        #expect(keys(naskah) == ["k1"])
    }

    @Test func keysOfAnotherVersionAreSkipped() {
        var later = Naskah()
        later.replace("sasaran", with: (1...5).map { Baris(["sasaran": String($0)]) })
        var old = Naskah()
        old.skipKeys(of: later)
        old.replace("sasaran", with: [Baris(["sasaran": "x"])])
        #expect(keys(old) == ["k6"])
        old.skipKeys(of: Naskah())
        old.replace("sasaran", with: [Baris(["sasaran": "y"])])
        #expect(keys(old) == ["k7"])
    }

    @Test func textIsReadBackAndEqualValuesHaveEqualBytes() throws {
        var left = Naskah(tempat: "Tabanan", tanggal: "31 Januari 2022")
        left.replace(
            "sasaran", with: [Baris(["sasaran": "“Guna” / \"Desa\"\n\\", "target": "80 %", "nomor": "1."])])
        left.replace("program", with: [Baris(["program": "p"])])
        var right = Naskah(tempat: "Tabanan", tanggal: "31 Januari 2022")
        var row = Baris()
        for (column, text) in [
            ("target", "80\u{a0}% "), ("nomor", "1."), ("definisi", ""), ("sasaran", "“Guna” / \"Desa\"\r\n\\"),
        ] {
            row[column] = text
        }
        right.replace("sasaran", with: [row])
        right.replace("program", with: [Baris(["program": "p"])])
        #expect(left == right)
        #expect(try left.text() == right.text())
        #expect(try Naskah(text: left.text()) == left)
        #expect(try Naskah(text: left.text()).text() == left.text())
        #expect(try left.text().contains(#"{"nomor":"1.","sasaran":"#))
    }

    @Test func anEmptiedTableIsNoTable() throws {
        var naskah = Naskah()
        naskah.replace("sasaran", with: [])
        #expect(naskah == Naskah())
        #expect(try naskah.text() == Naskah().text())
    }

    @Test func aDuplicateHasNewKeysAndNoDate() {
        var naskah = Naskah(tempat: "Tabanan", tanggal: "31 Januari 2022")
        naskah.replace("sasaran", with: [Baris(["sasaran": "a"]), Baris(["sasaran": "b"])])
        naskah.replace("sasaran", with: [naskah["sasaran"][1], naskah["sasaran"][0]])
        naskah.replace("program", with: [Baris(["program": "c", "anggaran": "1.000"])])
        let copy = naskah.duplicated(as: .perjanjianKinerja)
        #expect(copy.tempat == "Tabanan")
        #expect(copy.tanggal.isEmpty)
        #expect(copy["sasaran"].map { $0["sasaran"] } == ["b", "a"])
        #expect(copy["program"].map { $0["anggaran"] } == ["1.000"])
        #expect(Set(keys(copy) + keys(copy, "program")) == ["k1", "k2", "k3"])
    }
}
