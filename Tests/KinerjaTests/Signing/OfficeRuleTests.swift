import FoundationEssentials
import Testing

@testable import Kinerja

/// What migrations 013 and 018 repeat of the domain has to be the same there.
@Suite struct OfficeRuleTests {
    private static func migration(_ name: String = "013_offices") throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        return try String(contentsOf: root.appending(path: "migrations/\(name).sql"), encoding: .utf8)
    }

    @Test func postgresKnowsWhoMaySign() throws {
        let names = Signers.allCases.map { "'\($0.rawValue)'" }
        let migration = try Self.migration("018_signers")
        #expect(migration.contains("CHECK (penanda_tangan IN (\(names.joined(separator: ", "))))"))
        for name in names { #expect(migration.contains("WHEN \(name) THEN")) }
    }

    /// Documents from before they said so themselves.
    @Test func postgresKnewWhichKindsTwoPartiesSign() throws {
        let kinds = DocumentKind.all.filter { $0.signers == .parties }.map { "'\($0.id)'" }.sorted { $0 > $1 }
        #expect(try Self.migration().contains("SELECT jenis IN (\(kinds.joined(separator: ", ")))"))
    }

    @Test func postgresKnowsTheTimeZones() throws {
        let migration = try Self.migration()
        for zone in TimeZoneID.allCases { #expect(migration.contains("'\(zone.ianaName)'"), "\(zone)") }
        #expect(
            migration.contains("WHEN 'WITA' THEN 'Asia/Makassar' WHEN 'WIT' THEN 'Asia/Jayapura' ELSE 'Asia/Jakarta'"))
        #expect(TenantSettings().zona == .wib)
    }

    @Test func postgresKnowsTheWarning() throws {
        #expect(try Self.migration().contains("a.aturan = '\(Rule.onePerson)'"))
    }

    @Test(arguments: zip(Kedudukan.allCases, [(false, false), (true, false), (true, true), (true, true)]))
    func whoNeedsADecisionAndAnEnd(kedudukan: Kedudukan, needs: (Bool, Bool)) {
        #expect((kedudukan.needsDecision, kedudukan.needsEnd) == needs)
    }

    @Test func aDecisionIsNamed() {
        #expect(
            Keputusan(nomor: "800/15", tanggal: Office.day(2022, 1, 3)).words == "Nomor 800/15 tanggal 3 Januari 2022")
    }

    /// Who is told after each deed.
    @Test func everybodyIsToldOfReturnsAndOfForce() {
        for deed in Deed.allCases {
            for status in Status.allCases {
                let expected: Perihal? =
                    deed == .sendBack ? .dikembalikan : deed == .sign && status == .berlaku ? .berlaku : nil
                #expect(Perihal.toEverybody(of: deed, to: status) == expected)
            }
        }
    }
}
