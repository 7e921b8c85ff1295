import Testing

@testable import Kinerja

/// A text with what one rule says of it: the places of its findings, none where it must leave the text alone. Rules
/// that guess what somebody meant are judged as much by their near misses as by their hits.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let text: DraftText
    let places: [String]
    let line: Int

    init(_ rule: String, _ text: DraftText, at places: String..., line: Int = #line) {
        self.rule = rule
        self.text = text
        self.places = places
        self.line = line
    }

    var testDescription: String { "\(rule), line \(line)" }

    static let all: [RuleCase] = misplaced + dated + periods + endings + indicators + decimals

    /// The first hit and the near misses of each rule, as the table of all rules wants them.
    static let examples: [RuleExample] = says.map { rule, words in
        let own = all.filter { $0.rule == rule }
        let bad = own.first { !$0.places.isEmpty } ?? own[0]
        return RuleExample(
            rule, bad.text, places: bad.places, says: words, good: own.filter(\.places.isEmpty).map(\.text))
    }

    private static let says: [(String, String)] = [
        ("uang.salah-kolom", "sebuah jumlah uang"), ("nomor.kalimat", "cukup nomornya"),
        ("anggaran.kosong", "belum menyebut satu pun jumlah"),
        ("tanggal.luar-tahun", "di luar tahun dokumen ini, 2022"),
        ("tempat.lain", "biasanya ditandatangani di “Tabanan”"), ("tanggal.lama", "141 hari sebelum hari ini"),
        ("periode.tahun", "2016–2021"), ("periode.judul", "menyebut tahun 2019"), ("teks.terputus", "kata “dan”"),
        ("indikator.tanpa-target", "belum mempunyai target"), ("indikator.dua-tingkat", "di tingkat di atasnya"),
        ("desimal.campur", "Tulis 88,50."),
    ]
}

@Suite("What passed in silence is said, and what is usual is left alone")
struct RuleCaseTests {
    @Test(arguments: RuleCase.all) func saysSoOrNothing(_ one: RuleCase) {
        #expect(one.text.findings(of: one.rule).map(\.place) == one.places)
    }

    @Test func eachRuleHasHitsAndNearMisses() {
        for (rule, cases) in Dictionary(grouping: RuleCase.all, by: \.rule) {
            #expect(cases.count >= 8, "\(rule)")
            #expect(cases.contains { $0.places.isEmpty } && cases.contains { !$0.places.isEmpty }, "\(rule)")
        }
    }

    /// Whatever a rule says, it says in whole sentences and without what stands in braces in a form.
    @Test func nothingSaidHasAPlaceholder() {
        for one in RuleCase.all {
            for finding in one.text.findings() {
                #expect(!finding.message.contains("{"), "\(finding.message)")
                #expect(finding.message.hasSuffix("."), "\(finding.message)")
            }
        }
    }
}
