import Testing

@testable import Kinerja

/// The printed total of a pasted table is compared, never entered.
@Suite struct TotalPasteTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        /// Rows as "program|anggaran".
        let rows: [String]
        let labels: [String]
        let deviates: [Bool]

        init(_ description: String, _ lines: String..., rows: [String], labels: [String], _ deviates: Bool...) {
            testDescription = description
            text = lines.map { $0.replacing("|", with: "\t") }.joined(separator: "\n")
            self.rows = rows
            self.labels = labels
            self.deviates = deviates
        }
    }

    private static let head = "No|Program|Anggaran (Rp)"
    private static let (a, b) = ("1|Program A|1.000.000", "2|Program B|2.000.000")
    private static let both = ["Program A|1.000.000", "Program B|2.000.000"]

    static let cases = [
        Case("below the main column", head, a, b, "|JUMLAH|3.000.000", rows: both, labels: ["JUMLAH"], false),
        Case("below the number", head, a, b, "Total||3.000.000", rows: both, labels: ["Total"], false),
        Case(
            "spanned: the label stands in both", head, a, b, "Total|Total|3.000.000", rows: both, labels: ["Total"],
            false),
        Case("with a colon", head, a, b, "|Jumlah Total :|3.000.000", rows: both, labels: ["Jumlah Total :"], false),
        Case(
            "with more words", head, a, b, "|Total Pagu|Rp3.000.000", rows: both, labels: ["Total Pagu"], false),
        Case("deviating", head, a, b, "|Jumlah|3.500.000", rows: both, labels: ["Jumlah"], true),
        Case("short row", head, a, b, "Jumlah|Rp 3.000.000", rows: both, labels: ["Jumlah"], false),
        Case("in one cell", head, a, b, "JUMLAH Rp. 3.000.000||", rows: both, labels: ["JUMLAH Rp. 3.000.000"], false),
        Case(
            "and in words", head, a, b, "|Jumlah|3.000.000", "|Terbilang: tiga juta rupiah|", rows: both,
            labels: ["Jumlah", "Terbilang: tiga juta rupiah"], false),
        Case(
            "of a part and of all", head, a, "|Sub Total|1.000.000", b, "|Sub Total|2.000.000", "|Total|3.000.000",
            rows: both,
            labels: ["Sub Total", "Sub Total", "Total"], false, false, false),
        Case("without headings", a, b, "|Jumlah|3.000.000", rows: both, labels: ["Jumlah"], false),
        Case("no amount", head, a, b, "|Jumlah|-", rows: both, labels: ["Jumlah"]),
        Case(
            "a program that counts", head, a, "2|Jumlah Desa|2.000.000",
            rows: ["Program A|1.000.000", "Jumlah Desa|2.000.000"],
            labels: []),
    ]

    @Test(arguments: cases)
    func isTold(_ paste: Case) {
        let table = PerjanjianKinerja.tabelProgram
        let form = TabananPK.form("nomor 1 No|program 2 Program|anggaran 3 Anggaran (Rp)")
        let result = Tempelan(paste.text).placed(on: [], in: table, form: form)
        #expect(result.rows.map { "\($0["program"])|\($0["anggaran"])" } == paste.rows)
        #expect(result.totalLabels == paste.labels)
        #expect(result.totals.filter { $0.written.amount != nil }.map(\.deviates) == paste.deviates)
        #expect(result.body == paste.rows.count)
    }

    /// The label may stand in a column that the form does not have.
    @Test func aLabelWithoutAColumnCounts() {
        let form = TabananPK.form("nomor 1 No|program 2 Program|anggaran 3 Anggaran (Rp)")
        let text = "No\tKode Rekening\tProgram\tAnggaran (Rp)\n1\t1.01\tProgram A\t5.000\n\tJUMLAH\t\t5.000"
        let result = Tempelan(text).placed(on: [], in: PerjanjianKinerja.tabelProgram, form: form)
        #expect(result.rows.count == 1 && result.totalLabels == ["JUMLAH"] && result.totals.map(\.deviates) == [false])
    }
}
