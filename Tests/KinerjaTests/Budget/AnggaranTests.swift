import Testing

@testable import Kinerja

@Suite struct AnggaranTests {
    @Test func everyAmountOfTheSeedsIsRead() {
        for row: SeedMoney.Row in SeedMoney.rows {
            let anggaran = Anggaran(raw: row.text)
            #expect(anggaran.reading == .amount(Rupiah(row.amount)), "\(row.text)")
            #expect(anggaran.raw == row.text)
        }
        #expect(SeedMoney.rows.count == 118)
        #expect(SeedMoney.rows.map(\.times).reduce(0, +) == 129)
    }

    @Test(
        arguments: [
            // The three malformed amounts of the seeds. 257.546.500 is 93 % of its pagu, as the document says;
            // 65.000.000 is 100 %.
            ("102.796.72.000", [102_796_720_000, 102_796_072_000, 102_796_720, 10_279_672_000]),
            ("65.00.000", [65_000_000, 6_500_000, 65_000]),
            ("257.5465.00", [257_546_500, 2_575_465]),
            // Cut off by a page edge in the Buleleng seed.
            ("41,", [41]), ("13,", [13]), ("2,04", [2, 2_040, 2_004, 204]),
            // Other slips of the same kinds.
            ("1.0000.000", [1_000_000, 10_000_000, 100_000]),
            ("1000.000", [1_000_000, 1_000, 10_000]),
            ("1.000,000", [1_000_000, 1_000, 10_000]),
            ("1.000.00", [1_000_000, 1_000, 100_000]),
            ("50.000.000,50", [50_000_001, 5_000_000_050]),
            ("1.000.000,25", [1_000_000, 100_000_025]),
            ("50.00", [50_000, 50, 5_000]),
            ("007", [7]), ("1 000 000", [1_000_000]), ("- 1.000", [1_000]),
            ("-12.00.000", [-12_000_000, -1_200_000, -12_000]),
            ("1.000.000 2.500.000", [1_000_000, 2_500_000]),
            ("Rp. 1.000,- Rp. 2.000,-", []), ("lihat DPA", []), ("Rp", []), ("1O0.000", []), ("٣٠٠", []),
            ("9.223.372.036.854.775.808", []), ("99999999999999999999999999999999", []),
        ] as [(String, [Int64])])
    func malformedTextIsFlaggedWithItsPlausibleReadings(text: String, readings: [Int64]) {
        let anggaran = Anggaran(raw: text)
        #expect(anggaran.reading == .malformed(readings.map(Rupiah.init)))
        #expect(anggaran.amount == nil)
    }

    @Test(
        arguments: [
            ("0", 0), ("Rp. 0,-", 0), ("500", 500), ("50,00", 50), ("1000,00", 1_000), ("41615400.00", 41_615_400),
            ("1,000.00", 1_000), ("1.000", 1_000), ("1,000", 1_000), ("  Rp\u{a0}1.000.000\n", 1_000_000),
            ("Rp2.682.564.785,-", 2_682_564_785), ("RP.1.000,--", 1_000), ("Rp 1.000.-", 1_000),
            ("Rupiah 5.000", 5_000),
            ("IDR 1,000", 1_000), ("1.000,–", 1_000),
            ("-1.000", -1_000), ("−1.000", -1_000), ("(1.000)", -1_000), ("Rp (1.000)", -1_000), ("-Rp1.000", -1_000),
            ("Rp -1.000", -1_000), ("(-1.000)", -1_000), ("( 1.000 )", -1_000),
            ("9.223.372.036.854.775.807", .max), ("-9.223.372.036.854.775.807", -.max),
        ] as [(String, Int64)])
    func otherWellFormedTextIsRead(text: String, amount: Int64) {
        #expect(Anggaran(raw: text).amount == Rupiah(amount))
    }

    @Test func blankDashAndZeroAreThreeThings() {
        for text: String in ["", " ", "\t\n", "\u{a0}", "\u{200b}"] { #expect(Anggaran(raw: text).reading == .empty) }
        for text: String in ["-", " - ", "--", "–", "—", "Rp -", "Rp. -"] {
            #expect(Anggaran(raw: text).reading == .nihil)
        }
        #expect(Anggaran(raw: "Rp. ,-").reading == .malformed([]))
        #expect(Anggaran(raw: "0").reading == .amount(.zero))
    }

    @Test(
        arguments: [
            ("1.000.000", .dots), ("1,971,817,100", .commas), ("41615400", .plain), ("50.000.000,00", .dots),
            ("1,000.00", .commas), ("1000,00", .plain), ("102.796.72.000", .dots), ("Rp. 1.000,-", .dots),
            ("500", nil), ("50,00", nil), ("1.000,000", nil), ("", nil), ("-", nil), ("lihat DPA", nil),
        ] as [(String, GroupingStyle?)])
    func theStyleOfGroupingIsNoted(text: String, style: GroupingStyle?) {
        #expect(Anggaran(raw: text).style == style)
    }

    @Test func aMixtureOfStylesInOneColumnShows() {
        let column: [Anggaran] = ["44.342.000", "41615400", "-", "500"].map(Anggaran.init(raw:))
        #expect(column.groupingStyles == [.dots, .plain])
    }

    @Test func whatTheProductWritesItReads() {
        for amount: Int64 in [0, 1, 999, 1_000, -1, -1_000, 9_077_000_000, .max, -.max] {
            #expect(Anggaran(Rupiah(amount)).amount == Rupiah(amount))
        }
    }
}
