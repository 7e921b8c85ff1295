import Testing

@testable import Kinerja

@Suite struct TargetTests {
    @Test(arguments: SeedTargets.tabanan + SeedTargets.wayKanan)
    func targetsOfTheSeedsAreRead(row: SeedTargets.Row) {
        let target = Target(raw: row.text)
        #expect(target.raw == row.text)
        #expect(target.reading == .value(row.value))
        #expect(target.otherValue == nil)
    }

    @Test func everyNumberOfTheSeedsIsRead() {
        let texts: [String] = SeedTargets.wayKananNumbers + SeedTargets.bulelengNumbers + SeedScores.printed
        for text: String in texts {
            let target = Target(raw: text)
            let expected: Decimal64 = SeedTargets.number(text.replacing(",", with: "."))
            #expect(target.value == .number(expected, satuan: nil), "\(text)")
            #expect(target.value?.number?.description == text.replacing(",", with: "."))
            #expect(target.otherValue == nil, "\(text)")
        }
        #expect(texts.count == 71 + 29 + 221)
    }

    @Test(arguments: [
        ("1.423", "1423", "1.423"), ("2,800", "2.800", "2800"), ("10.000", "10000", "10.000"),
        ("-1.423", "-1423", "-1.423"),
    ])
    func aNumeralWithTwoMeaningsShowsBoth(text: String, first: String, second: String) {
        let target = Target(raw: text)
        #expect(target.value == .number(SeedTargets.number(first), satuan: nil))
        #expect(target.otherValue == .number(SeedTargets.number(second), satuan: nil))
        let scored = Target(raw: "Hijau (\(text))")
        #expect(scored.value == .category("Hijau", score: SeedTargets.number(first)))
        #expect(scored.otherValue == .category("Hijau", score: SeedTargets.number(second)))
    }

    @Test(arguments: [
        ("1.234.567", "1234567"), ("1,234,567", "1234567"), ("1.234,56", "1234.56"), ("1,234.56", "1234.56"),
        ("0.9233", "0.9233"),
        ("0,8360", "0.8360"), ("0.726", "0.726"), ("0,726", "0.726"), ("3.19", "3.19"), ("1234.567", "1234.567"),
        ("-2,5", "-2.5"),
        ("−2,5", "-2.5"), ("0", "0"), ("100.000,00", "100000.00"), ("9223372036854775807", "9223372036854775807"),
    ])
    func numeralsFollowTheIndonesianRule(text: String, machine: String) {
        let target = Target(raw: text)
        #expect(target.value?.number?.description == machine)
        #expect(target.otherValue == nil)
    }

    @Test(
        arguments: [
            ("25 per bulan", .number(25, satuan: "per bulan")),
            ("25 dokumen/bulan", .number(25, satuan: "dokumen/bulan")),
            ("25/bulan", .number(25, satuan: "/bulan")), ("40 km2", .number(40, satuan: "km2")),
            ("5 ton CO2", .number(5, satuan: "ton CO2")), ("12\nBulan", .number(12, satuan: "Bulan")),
            ("2 (dua) dokumen", .number(2, satuan: "dokumen")),
            ("221 (dua ratus dua puluh satu)", .number(221, satuan: nil)),
            ("100 persen", .percent(100)), ("100 Prosen", .percent(100)), ("\u{a0}10\u{a0}% ", .percent(10)),
            ("BB", .grade("BB", score: nil)), ("A-", .grade("A-", score: nil)), ("80 (B)", .grade("B", score: 80)),
            ("B(80)", .grade("B", score: 80)), ("Sangat Baik", .category("Sangat Baik", score: nil)),
            ("WTP", .category("WTP", score: nil)),
            ("10-20", .range(lower: 10, upper: 20, satuan: nil)),
            ("10% – 20%", .range(lower: 10, upper: 20, satuan: "%")),
            ("10-20 %", .range(lower: 10, upper: 20, satuan: "%")),
            ("-5 - 10", .range(lower: -5, upper: 10, satuan: nil)),
            ("10 s/d 20 Hari", .range(lower: 10, upper: 20, satuan: "Hari")),
            ("10 S.D. 20", .range(lower: 10, upper: 20, satuan: nil)),
            ("2 sampai dengan 4 dokumen", .range(lower: 2, upper: 4, satuan: "dokumen")),
            ("5-5", .range(lower: 5, upper: 5, satuan: nil)),
            ("≥ 90", .minimum(90, inclusive: true, satuan: nil)),
            (">=90%", .minimum(90, inclusive: true, satuan: "%")),
            ("> 90", .minimum(90, inclusive: false, satuan: nil)),
            ("min. 5", .minimum(5, inclusive: true, satuan: nil)),
            ("Minimal 5 desa", .minimum(5, inclusive: true, satuan: "desa")),
            ("lebih dari 3", .minimum(3, inclusive: false, satuan: nil)),
            ("maksimal 3 hari", .maximum(3, inclusive: true, satuan: "hari")),
            ("≤ 16", .maximum(16, inclusive: true, satuan: nil)),
            ("<5", .maximum(5, inclusive: false, satuan: nil)),
            ("Paling lama 3 hari kerja", .maximum(3, inclusive: true, satuan: "hari kerja")),
            ("Rp 1.000.000", .money(Rupiah(1_000_000))), ("Rp. 2.682.564.785,-", .money(Rupiah(2_682_564_785))),
        ] as [(String, Target.Value)])
    func otherFormsAreRead(text: String, value: Target.Value) {
        #expect(Target(raw: text).reading == .value(value))
    }

    /// A number with its words: where the numeral has two meanings, the words say which.
    @Test(
        arguments: [
            ("85% (delapan puluh lima persen)", .percent(85)), ("85 (delapan puluh lima) %", .percent(85)),
            ("85 (delapan puluh lima persen)", .percent(85)),
            ("2,5 (dua koma lima)", .number(SeedTargets.number("2.5"), satuan: nil)),
            ("2,25 (dua koma dua lima) poin", .number(SeedTargets.number("2.25"), satuan: "poin")),
            ("2,25 (dua koma dua puluh lima)", .number(SeedTargets.number("2.25"), satuan: nil)),
            ("0,05 (nol koma nol lima)", .number(SeedTargets.number("0.05"), satuan: nil)),
            ("21.000 (dua puluh satu ribu) desa", .number(21_000, satuan: "desa")),
            ("21.000 (dua puluh satu ribu desa)", .number(21_000, satuan: "desa")),
            ("21,000 (dua puluh satu ribu) desa", .number(21_000, satuan: "desa")),
            ("1.423 (satu koma empat dua tiga)", .number(SeedTargets.number("1.423"), satuan: nil)),
            ("12 (dua belas) bulan", .number(12, satuan: "bulan")),
            ("Rp 1.000.000 (satu juta rupiah)", .money(Rupiah(1_000_000))),
            ("Rp. 70 T", .money(Rupiah(70_000_000_000_000))),
            ("2,447 T", .money(Rupiah(2_447_000_000_000))), ("1,5 Miliar", .money(Rupiah(1_500_000_000))),
            ("Rp 1,5 M", .money(Rupiah(1_500_000_000))), ("80 (BB / Sangat Baik)", .grade("BB", score: 80)),
            ("80,5 (BB/Sangat Baik)", .grade("BB", score: SeedTargets.number("80.5"))),
            ("5 T", .money(Rupiah(5_000_000_000_000))),
        ] as [(String, Target.Value)])
    func wordsBesideANumberAreUnderstood(text: String, value: Target.Value) {
        let target = Target(raw: text)
        #expect(target.reading == .value(value))
        #expect(target.otherValue == nil)
    }

    @Test func aRangeOfDecimalsIsExact() throws {
        let value = try #require(Target(raw: "69,1-69,5").value)
        #expect(value == .range(lower: SeedTargets.number("69.1"), upper: SeedTargets.number("69.5"), satuan: nil))
        #expect(value.number == nil)
    }

    @Test func blankDashZeroAndMissingAreFourThings() {
        for text: String in ["", " ", "\n\t", "\u{a0}"] { #expect(Target(raw: text).reading == .blank) }
        for text: String in ["-", " - ", "--", "–", "−"] { #expect(Target(raw: text).reading == .nihil) }
        #expect(Target(raw: "0").value == .number(0, satuan: nil))
        let missing: Target? = nil
        #expect(missing != Target(raw: ""))
    }

    @Test(arguments: [
        "3,19 0,6333 0,8196 0,7285", "1.23.456", "1.000,000.0", "007", "20-10", "1-2-3", "12 bulan 3 hari", "b",
        "b (80)", "B (x)", "B (80",
        "Minimal B", "≥", "Rp 65.00.000", "Rp lima juta", "10 % desa", "2 (dua", "2 (lima)", "%", "/", "10 /", ".5",
        "5.", "1e5", "1e2", "5 a1", "٢٥", "½",
        "10%%", "99999999999999999999", "- 5", "Terlaksananya kegiatan pembinaan lembaga kemasyarakatan desa",
        "10 desa (20%)", "15 (lima puluh)", "85% (delapan puluh)", "2,5 (dua lima)", "80 (b / Baik)", "80 (BB / 80)",
    ])
    func otherTextIsKeptButNotGuessedAt(text: String) {
        #expect(Target(raw: text).reading == .unreadable)
        #expect(Target(raw: text).raw == text)
    }
}

/// So that the tables above read as the documents do.
extension Decimal64: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) { self.init(value) }
}
