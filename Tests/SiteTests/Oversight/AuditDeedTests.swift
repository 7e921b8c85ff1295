import Deeds
import Foundation
import Kinerja
import Records
import Testing

@testable import Web

/// A deed that is written somewhere has its sentence.
@Suite("Every deed of the audit chain has its sentence")
struct AuditDeedTests {
    private static let known: Set<String> = Set(AuditDeed.all.map(\.name))

    /// What the sources hand to `Audit.append`, as far as it is a word; and what else, which stands for the words
    /// below.
    private static func written() throws -> (words: Set<String>, expressions: Set<String>) {
        var words: Set<String> = [], expressions: Set<String> = []
        let folder = URL(filePath: Checkout.folder + "/Sources")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(
                of: /Audit\.append\(\s*tx,\s*by:\s*(?:[^,(]+\([^)]*\)|[^,]+),\s*("[^"]+"|[A-Za-z.]+)/)
            {
                let word = String(match.1)
                if word.hasPrefix("\"") { words.insert(word.filter { $0 != "\"" }) } else { expressions.insert(word) }
            }
        }
        return (words, expressions)
    }

    @Test func everyWordInTheSourcesIsKnown() throws {
        let words: Set<String> = try Self.written().words
        #expect(words.count >= 4, "\(words)")
        #expect(words.subtracting(Self.known) == [])
    }

    /// Every expression stands for words that are listed here; a new one is added with its words.
    @Test func everyExpressionIsAccountedFor() throws {
        var meant: [String: [String]] = [
            "Desk.beginning": [Desk.beginning],
            "permit.deed.rawValue": Kinerja.Deed.allCases.map(\.rawValue) + BuktiDeed.allCases.map(\.rawValue),
            "decided.deed": [
                PerangkatDaerahRegister.words, JabatanRegister.words, PegawaiRegister.words, PenempatanRegister.words,
                AkunRegister.words,
            ].map(\.deed),
            "deed.perbuatan": RealisasiDeed.allCases.map(\.perbuatan),
            "deed.rawValue": CertificateDeed.allCases.map(\.rawValue),
            // Two-factor: named where it is called.
            "deed": ["dua-langkah-pasang", "dua-langkah-lepas", "dua-langkah-pemulihan", "atur-dua-langkah"],
        ]
        for deed in CertificateDeed.allCases { meant["CertificateDeed.\(deed)"] = [deed.rawValue] }
        let expressions = Set(
            try Self.written().expressions.map {
                $0.hasPrefix("CertificateDeed.") ? String($0.dropLast(".rawValue".count)) : $0
            })
        #expect(expressions.contains("permit.deed.rawValue"))
        #expect(expressions.subtracting(meant.keys) == [])
        #expect(Set(meant.values.joined()).subtracting(Self.known) == [])
    }

    /// What the demonstration and the tests have recorded.
    @Test func everyRecordedDeedIsKnown() throws {
        let fixture = try SiteFixture()
        let recorded: String = try fixture.value("SELECT string_agg(DISTINCT perbuatan, ' ') FROM audit") ?? ""
        #expect(!recorded.isEmpty)
        #expect(Set(recorded.split(separator: " ").map(String.init)).subtracting(Self.known) == [])
    }

    /// Brackets fall away with their detail, and no placeholder is left over.
    @Test func sentencesAreWhole() throws {
        let fixture = try SiteFixture()
        let scope = try fixture.desk("contoh", World.Login.inspector).scope
        let deeds: [AuditedDeed] = try fixture.staff.read(
            for: scope, .auditBefore(urutan: .max, AuditFilter(), limit: 10_000))
        let sentences: [String] = deeds.map { AuditDeed.sentence(of: $0) }
        #expect(sentences.filter { $0.contains("{") || $0.contains("[") || $0.contains("melakukan “") } == [])
        #expect(
            sentences.contains {
                $0.contains("menandatangani PK 2021") && $0.contains("sebagai pihak kedua, Bupati Contoh")
            }, "\(sentences.prefix(5))")
    }
}
