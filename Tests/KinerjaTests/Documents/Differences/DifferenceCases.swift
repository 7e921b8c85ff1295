import Testing

@testable import Kinerja

/// One change of a Perjanjian Kinerja and what the difference says of it, one line a change.
struct DifferenceCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let after: String
    let expected: [String]
    var table = "sasaran"
    var matching: Difference.Matching = .key

    init(
        _ name: String, _ before: String, _ after: String, _ expected: String..., table: String = "sasaran",
        by matching: Difference.Matching = .key
    ) {
        testDescription = name
        self.before = before
        self.after = after
        self.expected = expected
        self.table = table
        self.matching = matching
    }

    /// Rows between bars: key, then nomor | pokok | rincian | satuan | target or anggaran; `/` is a line end in a cell.
    static let all: [DifferenceCase] = targets + money + rows

    private static let targets: [DifferenceCase] = [
        DifferenceCase("nothing", "k1 1.|A|a||10 %", "k1 1.|A|a||10 %"),
        DifferenceCase(
            "per cent up", "k1 1.|A|a||50 %", "k1 1.|A|a||55 %", "a: Target 50 % -> 55 %, target +5 poin persen"),
        DifferenceCase(
            "per cent down", "k1 1.|A|a||10,5%", "k1 1.|A|a||10%", "a: Target 10,5% -> 10%, target -0,5 poin persen"),
        DifferenceCase(
            "a grade with its score", "k1 1.|A|a||B (65)", "k1 1.|A|a||B (70)",
            "a: Target B (65) -> B (70), target +5 skor"),
        DifferenceCase("a grade without one", "k1 1.|A|a||B", "k1 1.|A|a||BB", "a: Target B -> BB, target"),
        DifferenceCase(
            "a category", "k1 1.|A|a||Hijau (81)", "k1 1.|A|a||Hijau (90)",
            "a: Target Hijau (81) -> Hijau (90), target +9 skor"),
        DifferenceCase("two kinds of value", "k1 1.|A|a||B (65)", "k1 1.|A|a||70", "a: Target B (65) -> 70, target"),
        DifferenceCase(
            "a number with a unit", "k1 1.|A|a||25 dokumen", "k1 1.|A|a||30 Dokumen",
            "a: Target 25 dokumen -> 30 Dokumen, target +5 dokumen"),
        DifferenceCase(
            "another unit in the cell", "k1 1.|A|a||25 dokumen", "k1 1.|A|a||30 desa",
            "a: Target 25 dokumen -> 30 desa, target"),
        DifferenceCase(
            "another unit in its column", "k1 1.|A|a|orang|25", "k1 1.|A|a|desa|30", "a: Satuan orang -> desa, teks",
            "a: Target 25 -> 30, target"),
        DifferenceCase(
            "a number with its unit beside it", "k1 1.|A|a|desa|25", "k1 1.|A|a|Desa|30",
            "a: Satuan desa -> Desa, teks", "a: Target 25 -> 30, target +5 Desa"),
        DifferenceCase(
            "a lower limit", "k1 1.|A|a||≥ 90", "k1 1.|A|a||≥ 95", "a: Target ≥ 90 -> ≥ 95, target +5 tanpa"),
        DifferenceCase("another limit", "k1 1.|A|a||≥ 90", "k1 1.|A|a||≤ 90", "a: Target ≥ 90 -> ≤ 90, target"),
        DifferenceCase(
            "a range", "k1 1.|A|a||69,1-69,5", "k1 1.|A|a||69,5-70", "a: Target 69,1-69,5 -> 69,5-70, target"),
        DifferenceCase(
            "the same value written otherwise", "k1 1.|A|a||10 %", "k1 1.|A|a||10%", "a: Target 10 % -> 10%, target"),
        DifferenceCase(
            "nothing readable", "k1 1.|A|a||sesuai SK", "k1 1.|A|a||10", "a: Target sesuai SK -> 10, target"),
        DifferenceCase("a blank is not 0", "k1 1.|A|a||", "k1 1.|A|a||5", "a: Target  -> 5, target"),
        DifferenceCase(
            "several indicators in one row", "k1 1.|A|a/b/c||80/90/B (65)", "k1 1.|A|a/b/c||80/95/B (70)",
            "b: Target 90 -> 95, target +5 tanpa", "c: Target B (65) -> B (70), target +5 skor"),
        DifferenceCase(
            "one of several left out", "k1 1.|A|a/b||80/90", "k1 1.|A|a/b||80", "a/b: Target 80/90 -> 80, target"),
    ]

    private static let money: [DifferenceCase] = [
        DifferenceCase(
            "more money", "k1 1.|P|i||250.000.000", "k1 1.|P|i||300.000.001",
            "i: Anggaran (Rp) 250.000.000 -> 300.000.001, anggaran 50000001", table: "program"),
        DifferenceCase(
            "less money", "k1 1.|P|i||Rp 1.000", "k1 1.|P|i||400", "i: Anggaran (Rp) Rp 1.000 -> 400, anggaran -600",
            table: "program"),
        DifferenceCase(
            "malformed money is never a number", "k1 1.|P|i||102.796.72.000", "k1 1.|P|i||102.796.720",
            "i: Anggaran (Rp) 102.796.72.000 -> 102.796.720, anggaran", table: "program"),
        DifferenceCase(
            "the same amount written otherwise", "k1 1.|P|i||41615400", "k1 1.|P|i||41.615.400",
            "i: Anggaran (Rp) 41615400 -> 41.615.400, anggaran 0", table: "program"),
        DifferenceCase(
            "nihil is no amount", "k1 1.|P|i||-", "k1 1.|P|i||5.000", "i: Anggaran (Rp) - -> 5.000, anggaran",
            table: "program"),
    ]

    private static let rows: [DifferenceCase] = [
        DifferenceCase(
            "a wording", "k1 1.|Naiknya mutu|a||5", "k1 1.|Naiknya mutu layanan|a||5",
            "a: Sasaran Strategis Naiknya mutu -> Naiknya mutu layanan, teks"),
        DifferenceCase(
            "a row added in the middle", "k1 1.|A|a||5;k2 2.|B|b||6", "k1 1.|A|a||5;k9 2.|C|c||7;k2 3.|B|b||6",
            "c: + C c 7", "b: No 2. -> 3., nomor"),
        DifferenceCase(
            "a row gone, where it was", "k1 1.|A|a||5;k2 2.|B|b||6;k3 3.|C|c||7", "k1 1.|A|a||5;k3 3.|C|c||8",
            "b: - B b 6", "c: Target 7 -> 8, target +1 tanpa"),
        DifferenceCase("the first row gone", "k1 1.|A|a||5;k2 2.|B|b||6", "k2 2.|B|b||6", "a: - A a 5"),
        DifferenceCase(
            "a row moved", "k1 |A|a||5;k2 |B|b||6;k3 |C|c||7", "k3 |C|c||7;k1 |A|a||5;k2 |B|b||6",
            "c: Baris 3 ~ Baris 1"),
        DifferenceCase(
            "a row that continues", "k1 1.|A|a||5;k2 ||b||6", "k1 1.|A|a||5;k2 ||b||7",
            "b: Target 6 -> 7, target +1 tanpa"),
        DifferenceCase("a continued cell written out", "k1 1.|A|a||5;k2 ||b||6", "k1 1.|A|a||5;k2 1.|A|b||6"),
        DifferenceCase(
            "rows pasted anew over the old ones", "k1 1.|A|a||5;k2 2.|B|b||6", "k1 1.|X|x||1;k2 2.|A|a||5;k8 3.|B|b||6",
            "x: + X x 1", "a: No 1. -> 2., nomor", "b: No 2. -> 3., nomor"),
        DifferenceCase(
            "another row under the same key", "k1 1.|A|a||5", "k1 1.|Z|z||5", "z: Sasaran Strategis A -> Z, teks",
            "z: Indikator Kinerja a -> z, teks"),
        DifferenceCase(
            "another year: keys mean nothing", "k1 1.|A|a||5;k2 2.|B|b||6", "k1 1.|B|b||6;k2 2.|A|a||7",
            "b: Baris 2 ~ Baris 1", "b: No 2. -> 1., nomor", "a: No 1. -> 2., nomor",
            "a: Target 5 -> 7, target +2 tanpa", by: .text),
        DifferenceCase(
            "another year: the same indicator", "k1 1.|Tata kelola|a||5", "k4 1.|Kinerja|a||6",
            "a: Sasaran Strategis Tata kelola -> Kinerja, teks", "a: Target 5 -> 6, target +1 tanpa", by: .text),
        DifferenceCase(
            "another year: similar words", "k1 1.|Meningkatnya tata kelola desa|x||5",
            "k4 1.|Meningkatnya tata kelola kampung|y||5",
            "y: Sasaran Strategis Meningkatnya tata kelola desa -> Meningkatnya tata kelola kampung, teks",
            "y: Indikator Kinerja x -> y, teks", by: .text),
        DifferenceCase(
            "another year: nothing in common", "k1 1.|A|a||5", "k1 1.|B|b||5", "a: - A a 5", "b: + B b 5", by: .text),
        DifferenceCase(
            "the same words twice", "k1 1.|A|a||5;k2 2.|A|a||6", "k3 1.|A|a||5;k4 2.|A|a||7",
            "a: Target 6 -> 7, target +1 tanpa", by: .text),
    ]
}
