import Support
import Testing

@testable import Kinerja

/// Lists and prose, pasted into a table of running text.
@Suite struct TextLinesTests {
    static let cases: [(text: String, rows: [String])] = [
        ("a. merencanakan;\nb. melaksanakan.", ["a.||merencanakan;", "b.||melaksanakan."]),
        ("a.\tmerencanakan;\nb.\tmelaksanakan.", ["a.||merencanakan;", "b.||melaksanakan."]),
        (" - a. penyelenggaraan;\n - b. pengkajian;", ["a.||penyelenggaraan;", "b.||pengkajian;"]),
        ("1) satu\n(2) dua\nIV. empat\nz) akhir", ["1)||satu", "(2)||dua", "IV.||empat", "z)||akhir"]),
        ("• butir\n- butir lain", ["•||butir", "-||butir lain"]),
        (
            "Melakukan penyiapan perumusan, di bidang Pemerintahan Desa.",
            ["||Melakukan penyiapan perumusan, di bidang Pemerintahan Desa."]
        ),
        (
            "BAB I PENDAHULUAN\n1.1. Latar Belakang\nPemerintah yang transparan.",
            ["BAB I|PENDAHULUAN|", "1.1.|Latar Belakang|", "||Pemerintah yang transparan."]
        ),
        ("KATA PENGANTAR\n\nPuji syukur.", ["|KATA PENGANTAR|", "||Puji syukur."]),
        ("No\tJudul\tTeks\na.\t\tmerencanakan", ["a.||merencanakan"]),
        ("a.b. bukan label", ["||a.b. bukan label"]),
    ]

    @Test(arguments: cases.indices) func lines(_ index: Int) throws {
        let (text, rows) = TextLinesTests.cases[index]
        let table = try #require(DocumentKind.indikatorKinerjaIndividu.table("tugas"))
        let placement = Tempelan(text).placed(on: [], in: table, form: table.form(TenantSettings()))
        #expect(placement.rows.map { "\($0["nomor"])|\($0["judul"])|\($0["teks"])" } == rows)
        #expect(placement.unplaced == [])
    }
}

/// A table that arrives one cell in each line.
@Suite struct SingleCellsTests {
    static let form: TableForm = TabananPK.form("nomor 1 No|sasaran 2 Sasaran|target 3 Target")
    static let cases: [(text: String, columns: Int?, rows: [String])] = [
        ("No\nSasaran\nTarget\n1.\nSatu\n10 %\n2.\nDua\n20 %", 3, ["1.|Satu|10 %", "2.|Dua|20 %"]),
        ("No\nSasaran\nTarget\n1.\nSatu\n10 %\n2.\nDua\n\n", 3, ["1.|Satu|10 %", "2.|Dua|"]),
        ("No\nSasaran\nTarget\n1.\nSatu\n10 %\n\nDua\n20 %", 3, ["1.|Satu|10 %", "|Dua|20 %"]),
        (
            "No\nSasaran\nTarget\n1.\nSatu\n10 %\n2.", nil,
            ["No||", "Sasaran||", "Target||", "1.||", "Satu||", "10 %||", "2.||"]
        ),
        ("No\nSasaran\nTarget\nSatu\n10 %\n1.", nil, ["No||", "Sasaran||", "Target||", "Satu||", "10 %||", "1.||"]),
        ("satu\ndua\ntiga\nempat", nil, ["satu||", "dua||", "tiga||", "empat||"]),
    ]

    @Test(arguments: cases.indices) func guesses(_ index: Int) {
        let (text, columns, rows) = SingleCellsTests.cases[index]
        let placement = Tempelan(text).placed(on: [], form: SingleCellsTests.form)
        #expect(placement.guessedColumns == columns)
        #expect(placement.rows.map { "\($0["nomor"])|\($0["sasaran"])|\($0["target"])" } == rows)
    }
}
