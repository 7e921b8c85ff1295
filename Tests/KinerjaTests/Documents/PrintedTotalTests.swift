import Testing

@testable import Kinerja

/// Rows that say what others come to.
@Suite struct PrintedTotalTests {
    @Test(arguments: [
        "Jumlah", "TOTAL", "Total:", "JUMLAH TOTAL", "Jumlah Total :", "Total Anggaran", "Total Pagu Anggaran",
        "Sub Total",
        "Subtotal", "GRAND TOTAL", "Jumlah (Rp)", "Jumlah Seluruhnya", "Jumlah Keseluruhan Anggaran", "Jumlah I",
        "Jumlah Anggaran Program dan Kegiatan", "TOTAL Rp. 6.796.834.585", "Jumlah: 5.000.000", "Sub Jumlah A",
        "Total Belanja",
    ])
    func isALabel(_ text: String) { #expect(TotalLabel.kind(of: text) == .sum) }

    @Test(arguments: [
        "Jumlah Desa", "Jumlah dokumen yang disusun", "Total Fertility Rate", "Program Penataan Desa", "Totalitas",
        "Sub Kegiatan",
        "Program", "Sasaran", "Jumlah kunjungan", "", "-", "1.000", "Nilai", "Dana Desa", "Jumlah Desa 5",
    ])
    func isNoLabel(_ text: String) { #expect(TotalLabel.kind(of: text) == nil) }

    @Test(arguments: ["Terbilang: enam juta rupiah", "(Enam juta rupiah)", "Terbilang : Satu Milyar Rupiah"])
    func isInWords(_ text: String) { #expect(TotalLabel.kind(of: text) == .words) }

    private static let rows: [(String, [ColumnKey: String], RowRole)] = [
        ("label in the main column", ["program": "JUMLAH", "anggaran": "5.000"], .jumlah),
        ("label in the number's", ["nomor": "Total :", "anggaran": "Rp. 5.000,-"], .jumlah),
        ("label in another", ["indikator": "Jumlah Total", "anggaran": "5.000"], .jumlah),
        (
            "label in every cell of a merged one", ["nomor": "JUMLAH", "program": "JUMLAH", "anggaran": "5.000"],
            .jumlah
        ),
        ("label and amount in one cell", ["nomor": "JUMLAH Rp 5.000.000"], .jumlah),
        ("amount in a wrong column", ["nomor": "JUMLAH", "program": "Rp 5.000.000"], .jumlah),
        ("amount that cannot be read", ["program": "Jumlah", "anggaran": "65.00.000"], .jumlah),
        ("no amount", ["program": "Jumlah", "anggaran": "-"], .jumlah),
        ("in words", ["program": "Terbilang: lima ribu rupiah"], .jumlah),
        ("with a percentage", ["program": "Total", "target": "100 %", "anggaran": "5.000"], .jumlah),
        ("an indicator", ["indikator": "Jumlah Kegiatan", "target": "5"], .lanjutan),
        ("a program", ["program": "Jumlah Desa", "anggaran": "5.000"], .butir),
        (
            "a program with a total's word", ["program": "Program A", "indikator": "Jumlah", "anggaran": "5.000"],
            .butir
        ),
    ]

    @Test(arguments: rows.indices)
    func rowsHaveTheirRole(_ index: Int) {
        let (name, cells, role) = Self.rows[index]
        #expect(PerjanjianKinerja.tabelProgram.role(of: Baris(cells)) == role, "\(name)")
    }

    /// A table without money has no sum: its rows are what they are.
    @Test func aTableWithoutMoneyHasNoTotals() {
        #expect(PerjanjianKinerja.tabelSasaran.role(of: Baris(["sasaran": "Jumlah", "target": "5"])) == .butir)
    }

    /// Rows as "label amount": which of the totals deviate.
    private static let sums: [(String, [String], [Bool])] = [
        ("right", ["a 1.000", "b 2.000", "Jumlah 3.000"], [false]),
        ("wrong", ["a 1.000", "b 2.000", "Jumlah 4.000"], [true]),
        (
            "subtotals and a total", ["a 1", "b 2", "Sub_Total 3", "c 4", "Sub_Total 4", "Total 7"],
            [false, false, false]
        ),
        (
            "a total of subtotals that is wrong", ["a 1", "Sub_Total 1", "c 4", "Sub_Total 4", "Total 6"],
            [false, false, true]
        ),
        ("a wrong subtotal", ["a 1", "Sub_Total 1", "c 4", "Sub_Total 9"], [false, true]),
        ("an amount that cannot be read", ["a 65.00.000", "Jumlah 1"], [false]),
        ("nothing above", ["Jumlah 1"], [false]),
        ("rounded", ["a 1.500.000", "b 500.000", "Jumlah Rp_2_juta"], [false]),
    ]

    @Test(arguments: sums.indices)
    func isComparedWithTheRowsAbove(_ index: Int) {
        let (name, rows, deviates) = Self.sums[index]
        let found = PerjanjianKinerja.tabelProgram.totals(
            in: rows.map { row in
                let parts = row.split(separator: " ").map { $0.replacing("_", with: " ") }
                return Baris(["program": String(parts[0]), "anggaran": String(parts[1])])
            })
        #expect(found.map(\.deviates) == deviates, "\(name)")
    }

    @Test func isNeverAdded() {
        var naskah = Naskah()
        naskah.replace(
            "program",
            with: [("Program A", "1.000"), ("Program B", "2.000"), ("JUMLAH", "3.000")].map {
                Baris(["program": $0, "anggaran": $1])
            })
        let pk = PerjanjianKinerja(naskah)
        #expect(pk.anggaran.jumlah == Rupiah(3_000))
        #expect(pk.program.map(\.uraian) == ["Program A", "Program B"])
        #expect(DocumentKind.perjanjianKinerja.namedBudgets(in: naskah, tahun: 2026).count == 2)
        #expect(Pemeriksa.findings(in: naskah, of: .perjanjianKinerja).allSatisfy { $0.rule != "sel.kosong" })
    }
}

/// Which forms print the sum of their amounts.
@Suite struct TotalOfFormTests {
    @Test(
        arguments: [
            (PerjanjianKinerja.tabelProgram, nil, "Jumlah"), (PerjanjianKinerja.tabelProgram, "", nil),
            (PerjanjianKinerja.tabelProgram, "TOTAL", "TOTAL"), (PerjanjianKinerja.tabelSasaran, nil, nil),
            (RencanaAksi.tabel, nil, "Jumlah"), (RencanaKinerjaTahunan.tabel, nil, "Jumlah"),
            (RencanaKinerjaTahunan.tabel, "", nil),
        ] as [(TableSpec, String?, String?)])
    func printsItUnlessSwitchedOff(_ table: TableSpec, _ label: String?, _ printed: String?) {
        var form = table.standard
        form.jumlah = label
        #expect(form.totalLabel(of: table) == printed)
        // What an admin opens and closes stays as it is.
        #expect(FormDraft(form, of: table).form.totalLabel(of: table) == printed)
    }
}
