import Draws
import Testing

@testable import Spreadsheet

/// What a person sees of a number.
@Suite struct NumberFormatTests {
    @Test(arguments: [
        // General, as Excel writes what was typed or computed.
        ("General", "0.6333", "0,6333"), ("General", "0.63329999999999997", "0,6333"),
        ("General", "0.30000000000000004", "0,3"),
        ("General", "1234567", "1234567"), ("General", "-1.5", "-1,5"), ("General", "0", "0"), ("General", "-0", "0"),
        ("General", "1E3", "1000"),
        ("General", "1.9690101199003001E+17", "196901011990030010"), ("0", "19690101199003001", "19690101199003001"),
        ("General", "1.2E-3", "0,0012"), ("General", "+5", "5"), ("General", ".5", "0,5"),
        ("General", "007", "7"), ("General", "99999999999999999", "99999999999999999"), ("General", "5.", "5"),
        ("General\" desa\"", "12", "12 desa"),
        ("\"± \"General", "12", "± 12"), ("@", "1.5", "1,5"),
        // Digits.
        ("#,##0", "1234567", "1.234.567"), ("#,##0", "0", "0"), ("#,##0", "-1234.5", "-1.235"),
        ("#,##0", "999.5", "1.000"), ("#,##0.00", "1234.5", "1.234,50"),
        ("0.00", "0.005", "0,01"), ("0.00", "0.004", "0,00"), ("0.0#", "1.5", "1,5"), ("0.##", "1", "1"),
        ("0.##", "1.25", "1,25"), ("#.##", "0.5", ",5"),
        ("0", "-0.4", "0"), ("000", "7", "007"), ("0,000", "7", "0.007"), ("#,", "1234567", "1235"),
        ("0.0,,\" juta\"", "1500000", "1,5 juta"), ("#,##0,", "1234567", "1.235"),
        ("00000000\\ 000000\\ 0\\ 000", "196901011990031", "00019690 101199 0 031"), ("#", "0", ""),
        (".00", "12.5", "12,50"), ("#,##0.00", "12345678901234.5", "12.345.678.901.234,50"),
        // Percent.
        ("0%", "0.1", "10%"), ("0.00%", "0.12345", "12,35%"), ("0%", "1", "100%"), ("0\\ %", "0.075", "8 %"),
        ("0.0%", "-0.5", "-50,0%"),
        // Sections.
        ("#,##0;(#,##0)", "-1500", "(1.500)"), ("#,##0;(#,##0);\"-\"", "0", "-"), ("0;-0;;@", "0", ""),
        ("#,##0_);[Red](#,##0)", "-12", "(12)"),
        ("_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)", "2500", "2.500"),
        ("_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)", "-2500", "(2.500)"),
        ("_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)", "0", "-"), ("[$Rp-421]#,##0", "1000000", "Rp1.000.000"),
        ("\"Rp\" #,##0;\"Rp\" -#,##0", "-5", "Rp -5"),
        ("[$-421]#,##0", "1000", "1.000"), ("[>=1000]#,##0;0", "1000", "1.000"),
        // Nothing in scientific notation, no fractions.
        ("0.00E+00", "123456789012", "123456789012"), ("# ?/?", "0.5", "1/2"), ("# ?/?", "2.5", "2 1/2"),
        ("# ??/??", "0.3333333333", "1/3"), ("# ??/100", "0.85", "85/100"), ("# ??/100", "1.5", "1 50/100"),
        ("# ?/?", "3", "3"), ("# ?/?", "-0.25", "-1/4"), ("?/?", "1.5", "3/2"), ("# ?/2", "0.99", "1"),
        // Dates and times.
        ("dd/mm/yyyy", "44592", "31 Januari 2022"), ("mmm-yy", "44592", "Januari 2022"),
        ("d-mmm", "44592", "31 Januari"), ("yyyy", "44592", "2022"),
        ("[$-421]dd\\ mmmm\\ yyyy;@", "44592", "31 Januari 2022"),
        ("dddd, d mmmm yyyy", "44592", "Senin, 31 Januari 2022"), ("mmmm", "44592", "Januari"),
        ("d/m/yyyy h:mm", "44592.354166666664", "31 Januari 2022 08.30"), ("h:mm AM/PM", "0.75", "18.00"),
        ("hh:mm:ss", "0.999988425925926", "23.59.59"),
        ("[h]:mm:ss", "1.5", "36.00.00"), ("mm:ss", "0.0006944444444444445", "00.01.00"),
        ("d mmm yyyy", "1", "1 Januari 1900"), ("d mmm yyyy", "59", "28 Februari 1900"),
        ("d mmm yyyy", "60", "29 Februari 1900"), ("d mmm yyyy", "61", "1 Maret 1900"),
        ("d mmm yyyy", "2958465", "31 Desember 9999"),
        ("d mmm yyyy", "2958466", "2958466"), ("d mmm yyyy", "-1", "-1"),
        ("d mmm yyyy", "1E300", "1" + String(repeating: "0", count: 300)),
        ("d mmm yyyy", "44620.9999999", "1 Maret 2022"), ("d mmm yyyy", "45351", "29 Februari 2024"),
    ])
    func shows(_ code: String, _ value: String, _ text: String) throws {
        var parts = Parts(sheet: Parts.cell("s=\"1\"", "<v>\(value)</v>"))
        parts[Parts.styles] = Parts.styles([code])
        #expect(try parts.read().first?.rows.first?.first ?? "" == text)
    }

    @Test(arguments: [
        (1, "7"), (2, "7,00"), (3, "7"), (4, "7,00"), (5, "Rp7"), (9, "700%"), (10, "700,00%"), (14, "7 Januari 1900"),
        (17, "Januari 1900"), (20, "00.00"),
        (22, "7 Januari 1900 00.00"), (41, "7"), (42, "Rp7"), (44, "Rp7,00"), (46, "168.00.00"), (49, "7"), (163, "7"),
    ])
    func knowsWhatIsBuiltIn(_ id: Int, _ text: String) throws {
        var parts = Parts(sheet: Parts.cell("s=\"0\"", "<v>7</v>"))
        parts[Parts.styles] = "<styleSheet><cellXfs><xf numFmtId=\"\(id)\"/></cellXfs></styleSheet>"
        #expect(try parts.read().first?.rows == [[text]])
    }

    /// Whatever a file gives for a format, something is shown.
    @Test func anyFormatShowsSomething() throws {
        let pieces: [String] = [
            "0", "#", "?", ".", ",", "%", ";", "\"", "\\", "_", "*", "[", "]", "[h]", "[$Rp-421]", "E+", "/", "y", "m",
            "d", "h", "s", "@", "General", "AM/PM", " ", "-", "é",
        ]
        let numbers: [Numeral] = ["0", "-1", "1234567.891", "1E-300", "-1E300", "44592.5", "0.5"].compactMap {
            Numeral($0.utf8)
        }
        var random = SeededGenerator(seed: 3)
        for _ in 0..<5_000 {
            let code: String = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            let format = NumberFormat(code)
            for number in numbers where format.text(number, countsFrom1904: false).utf8.count > 2_000 {
                Issue.record("\(code)")
            }
        }
    }
}
