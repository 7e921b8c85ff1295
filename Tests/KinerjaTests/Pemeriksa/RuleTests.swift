import Testing

@testable import Kinerja

@Suite("Every rule of the pemeriksa, by example")
struct RuleTests {
    private static let examples: [RuleExample] =
        RuleExample.general + RuleExample.figures + RuleExample.plans + RuleExample.cascade + RuleExample.nomenklatur
        + RuleExample.rencana + RuleExample.agreement + RuleCase.examples

    @Test(arguments: examples) func findsWhatIsWrong(_ example: RuleExample) {
        let findings = example.bad.findings(of: example.rule)
        #expect(findings.map(\.place) == example.places)
        #expect(findings.first?.message.contains(example.says) == true, "\(findings.first?.message ?? "nothing")")
    }

    @Test(arguments: examples) func isSilentOnWhatIsRight(_ example: RuleExample) {
        #expect(!example.good.isEmpty)
        for text in example.good { #expect(text.findings(of: example.rule) == []) }
    }

    @Test func eachRuleHasAnExample() {
        let tried = Set(RuleTests.examples.map(\.rule))
        #expect(Rule.all.map(\.id).filter { !tried.contains($0) } == [])
        #expect(tried.subtracting(Rule.all.map(\.id)) == [])
    }

    @Test func idsAndDescriptionsAreInForm() {
        #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
        for rule in Rule.all {
            #expect(
                rule.id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || ".-".contains($0)) }, "\(rule.id)")
            #expect(rule.uraian.hasSuffix(".") && rule.uraian.first?.isUppercase == true, "\(rule.id)")
        }
    }

    /// A message is one or two sentences, and names what is written where it is about a cell.
    @Test(arguments: examples) func messagesAreSentences(_ example: RuleExample) {
        for finding in example.bad.findings(of: example.rule) {
            #expect(finding.message.hasSuffix(".") && finding.message.first?.isUppercase == true, "\(finding.message)")
            #expect(!finding.message.contains("Optional"))
        }
    }

    /// The other document, its row and column: a page can lead there.
    @Test(arguments: ["rencana.pk", "rencana.pk-periode", "perubahan.rencana-aksi"])
    func bothPlacesAreKnown(_ rule: String) throws {
        for example in RuleTests.examples where example.rule == rule {
            let other = try #require(example.bad.findings(of: rule).first?.other)
            #expect(other.slug == "dinkes" && other.tahun == 2026 && other.baris == "k1" && other.kolom == "target")
            #expect(other.jenis == (rule == "perubahan.rencana-aksi" ? "rencana-aksi" : "pk"))
        }
    }

    @Test func aKeyNamesRulePlaceAndWords() {
        let one = Finding("a.b", .peringatan, table: "t", row: "k1", column: "c", "Isi.")
        #expect(one.key == Finding("a.b", .galat, table: "t", row: "k1", column: "c", "Isi.").key)
        let others = [
            Finding("a.c", .peringatan, table: "t", row: "k1", column: "c", "Isi."),
            Finding("a.b", .peringatan, table: "t", row: "k2", column: "c", "Isi."),
            Finding("a.b", .peringatan, table: "t", row: "k1", column: "c", "Lain."),
            Finding("a.b", .peringatan, table: "t", row: "k1", "Isi."),
        ]
        #expect(Set((others + [one]).map(\.key)).count == 5)
        #expect(one.key.count == 16)
    }
}
