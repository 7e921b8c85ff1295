import FoundationEssentials
import Testing

@testable import Kinerja

/// PostgreSQL keeps the lifecycle too. The two tables have to be one.
@Suite struct LifecycleTests {
    struct Step: Hashable {
        let from: String
        let to: String
    }

    @Test func postgresAndTheDomainKnowTheSameSteps() throws {
        let migration = try LifecycleTests.source("migrations/004_documents.sql")
        let start = try #require(migration.firstRange(of: "(OLD.status, NEW.status) IN ("))
        let end = try #require(migration[start.upperBound...].firstRange(of: "THEN"))
        let names = LifecycleTests.quoted(migration[start.upperBound..<end.lowerBound])
        let inDatabase = Set(stride(from: 0, to: names.count, by: 2).map { Step(from: names[$0], to: names[$0 + 1]) })
        #expect(inDatabase.count * 2 == names.count)
        var steps: Set<Step> = []
        for status in Status.allCases {
            // A revision begins beside the document in force, which stays as it is.
            for deed in Deed.allCases where deed != .amend {
                for hasSecondParty in [true, false] {
                    guard let next = Document.next(status, deed, hasSecondParty: hasSecondParty) else { continue }
                    steps.insert(Step(from: status.rawValue, to: next.rawValue))
                }
            }
        }
        #expect(inDatabase == steps)
    }

    @Test func postgresKnowsEveryStatus() throws {
        let migration = try LifecycleTests.source("migrations/004_documents.sql")
        let start = try #require(migration.firstRange(of: "(status IN ("))
        let end = try #require(migration[start.upperBound...].firstRange(of: "))"))
        let names = LifecycleTests.quoted(migration[start.upperBound..<end.lowerBound])
        #expect(Set(names) == Set(Status.allCases.map(\.rawValue)))
        #expect(names.count == Status.allCases.count)
    }

    private static func quoted(_ sql: Substring) -> [String] {
        sql.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map {
            String($0.element)
        }
    }

    private static func source(_ path: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        return try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    @Test func draftsAndPublishedDocuments() {
        #expect(Status.allCases.filter(\.isDraft) == [.draf, .dikembalikan])
        #expect(Status.allCases.filter(\.isPublished) == [.berlaku, .digantikan])
        for status in Status.allCases where Document.next(status, .edit, hasSecondParty: true) != nil {
            #expect(status.isDraft)
        }
    }
}
