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
        let inDatabase = Set(migration.matches(of: /\('([a-z_]+)', '([a-z_]+)'\)/).map { Step(from: String($0.1), to: String($0.2)) })
            .subtracting([Step(from: "pertama", to: "kedua")])
        // Replacing is no deed of a person: the new revision does it when it comes into force.
        var steps: Set<Step> = [Step(from: "berlaku", to: "digantikan")]
        for status in Status.allCases {
            for deed in Deed.allCases {
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
        let list = try #require(migration.firstMatch(of: /status IN \(('draf'[^)]*)\)\)/))
        let names = list.1.matches(of: /'([a-z_]+)'/).map { String($0.1) }
        #expect(Set(names) == Set(Status.allCases.map(\.rawValue)))
        #expect(names.count == Status.allCases.count)
    }

    private static func source(_ path: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        return try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    @Test func draftsAndPublishedDocuments() {
        #expect(Status.allCases.filter(\.isDraft) == [.draf, .dikembalikan])
        #expect(Status.allCases.filter(\.isPublished) == [.berlaku, .digantikan])
        for status in Status.allCases where Document.next(status, .edit, hasSecondParty: true) != nil { #expect(status.isDraft) }
    }
}
