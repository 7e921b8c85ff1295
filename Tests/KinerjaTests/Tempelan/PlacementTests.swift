import Support
import Testing

@testable import Kinerja

/// Where the cells of a pasted block go.
@Suite struct PlacementTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let place: Tempelan.Place
        /// Rows as "key: nomor | sasaran | target | ket".
        let rows: [String]
        let skipped: Int
        let unplaced: [String]

        init(
            _ description: String, _ text: String, at place: Tempelan.Place = Tempelan.Place(), _ rows: [String],
            skipped: Int = 0,
            unplaced: [String] = []
        ) {
            testDescription = description
            self.text = text
            self.place = place
            self.rows = rows
            self.skipped = skipped
            self.unplaced = unplaced
        }
    }

    static let form: TableForm = TabananPK.form(
        "nomor 1 No|sasaran 3 Sasaran Strategis|target 4 Target|ket 5 Keterangan")
    static let existing: [Baris] = [
        Baris(kunci: "k1", ["nomor": "1.", "sasaran": "satu", "target": "10 %"]),
        Baris(kunci: "baru-3", ["nomor": "2.", "sasaran": "dua", "target": "20 %", "ket": "APBD"]),
    ]

    static func at(_ row: String, _ column: ColumnKey) -> Tempelan.Place { Tempelan.Place(row: row, column: column) }

    static let before: [String] = ["k1: 1.|satu|10 %|", "baru-3: 2.|dua|20 %|APBD"]

    static let cases: [Case] = [
        Case("as wide as the form, at the end", "3.\ttiga\t30 %\t", before + ["baru-4: 3.|tiga|30 %|"]),
        Case(
            "headings and count are left out", "No\tSasaran Strategis\tTarget\tKet\n1\t2\t3\t4\n3.\ttiga\t30 %\tx",
            before + ["baru-4: 3.|tiga|30 %|x"], skipped: 2),
        Case("Tabanan's count", "1\t3\t4\t5\n3.\ttiga\t30 %\tx", before + ["baru-4: 3.|tiga|30 %|x"], skipped: 1),
        Case(
            "a count in brackets", "(1)\t(2)\t(3)\t(4)\n3.\ttiga\t30 %\tx", before + ["baru-4: 3.|tiga|30 %|x"],
            skipped: 1),
        Case(
            "columns in another order", "TARGET :\tno.\tSasaran\n1\t2\t3\n30 %\t3.\ttiga",
            before + ["baru-4: 3.|tiga|30 %|"], skipped: 2),
        Case(
            "headings over two lines", "No\t\"Sasaran\nStrategis\"\tTarget 2022\tKet.\n3.\ttiga\t30 %\tx",
            before + ["baru-4: 3.|tiga|30 %|x"], skipped: 1),
        Case(
            "headings again after a page break",
            "No\tSasaran Strategis\tTarget\n3.\ttiga\t\n\nNo\tSasaran Strategis\tTarget\n4.\tempat\t",
            before + ["baru-4: 3.|tiga||", "baru-5: 4.|empat||"], skipped: 2),
        Case(
            "a column that the form has not is named",
            "No\tSasaran Strategis\tPenanggung Jawab\tTarget\n3.\ttiga\tSekretaris\t30 %",
            before + ["baru-4: 3.|tiga|30 %|"], skipped: 1, unplaced: ["Sekretaris"]),
        Case(
            "two columns of one name are asked", "No\tSasaran Strategis\tTarget\tTarget\n3.\ttiga\t30 %\t40 %",
            before + ["baru-4: 3.|tiga||"], skipped: 1, unplaced: ["30 %", "40 %"]),
        Case(
            "a heading's word in a row of data",
            "3.\tTarget\tTarget\t\n4.\tSasaran strategis desa yang panjang sekali\t5\t",
            before + ["baru-4: 3.|Target|Target|", "baru-5: 4.|Sasaran strategis desa yang panjang sekali|5|"]),
        Case(
            "wider than the form", "3.\ttiga\t30 %\tx\tlebih", before + ["baru-4: 3.|tiga|30 %|x"],
            unplaced: ["lebih"]),
        Case(
            "a column at a cell, downwards and beyond", "11 %\n22 %\n33 %", at: at("k1", "target"),
            ["k1: 1.|satu|11 %|", "baru-3: 2.|dua|22 %|APBD", "baru-4: ||33 %|"]),
        Case(
            "a blank cell keeps its distance", "11 %\n\n33 %", at: at("k1", "target"),
            ["k1: 1.|satu|11 %|", "baru-3: 2.|dua||APBD", "baru-4: ||33 %|"]),
        Case(
            "a narrow block at a cell", "21 %\tDAK", at: at("baru-3", "target"),
            ["k1: 1.|satu|10 %|", "baru-3: 2.|dua|21 %|DAK"]),
        Case(
            "a narrow block at the last column", "DAK\tAPBN", at: at("baru-3", "ket"),
            ["k1: 1.|satu|10 %|", "baru-3: 2.|dua|20 %|DAK"], unplaced: ["APBN"]),
        Case(
            "a wide block at a cell begins at the first column", "9.\tx\ty\tz", at: at("k1", "target"),
            ["k1: 9.|x|y|z", "baru-3: 2.|dua|20 %|APBD"]),
        Case("an unknown cell is the end", "3.\ttiga", at: at("k9", "nope"), before + ["baru-4: 3.|tiga||"]),
        Case(
            "a continuation of numbers is data", "3.\ttiga\t1\t\n\t\t2\t3",
            before + ["baru-4: 3.|tiga|1|", "baru-5: ||2|3"]),
        Case(
            "a blank row at the end is none", "3.\ttiga\t\t\n\t\t\t\n4.\tempat\t\t",
            before + ["baru-4: 3.|tiga||", "baru-5: 4.|empat||"]),
        Case("nothing", "\n\t\n", before),
    ]

    @Test(arguments: cases) func placement(_ example: Case) {
        let placement = Tempelan(example.text).placed(
            on: PlacementTests.existing, form: PlacementTests.form, at: example.place)
        let rows: [String] = placement.rows.map { row in
            "\(row.kunci): " + PlacementTests.form.kolom.map { row[$0.id] }.joined(separator: "|")
        }
        #expect(rows == example.rows)
        #expect(placement.skipped == example.skipped)
        #expect(placement.unplaced == example.unplaced)
    }

    /// A block without headings was copied from paper: it is as wide as what is printed, wherever it was pasted.
    @Test(arguments: [nil, "sasaran", "ket"] as [ColumnKey?])
    func whatIsNotPrintedIsNotCounted(_ column: ColumnKey?) {
        var form = PlacementTests.form
        form.kolom.insert(TableForm.Column(id: "tingkat", judul: "Tingkat", nomor: "", cetak: false), at: 2)
        let placement = Tempelan("3.\ttiga\t30 %\tx").placed(
            on: [], form: form, at: Tempelan.Place(column: column))
        let ids = form.kolom.map(\.id)
        #expect(placement.rows.map { row in ids.map { row[$0] } } == [["3.", "tiga", "", "30 %", "x"]])
        #expect(placement.columns.compactMap(\.column) == ["nomor", "sasaran", "target", "ket"])
    }

    @Test func whatWasTakenIsCounted() {
        let placement = Tempelan("No\tSasaran\tTarget\n1.\ta\t\n\t\t5\n").placed(on: [], form: PlacementTests.form)
        #expect((placement.body, placement.cells, placement.skipped) == (2, 3, 1))
    }
}
