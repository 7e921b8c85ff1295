import Database
import Kinerja
import Records
import Testing

@testable import Web

/// What anybody may ask is found without reading every file that the kabupaten keeps.
@Suite("Uploads are looked up in indexes")
struct LookupTests {
    @Test(arguments: [
        (
            Query.publishedByDigest(sha256: []).text.description,
            ["signed_pdf_by_digest", "snapshot_by_digest", "pdf_by_content"]
        ),
        (Query.documentWithSignature(digest: []).text.description, ["signed_pdf_by_signature"]),
    ])
    func asCitizensAsk(_ sql: String, _ indexes: [String]) throws {
        let fixture = try SiteFixture()
        let question: String = sql.replacing("$1", with: "'\\x00'::bytea")
        let plan: String = try Attempt(fixture.publicReader, tenant: fixture.tenant("contoh").id.rawValue)
            .column("EXPLAIN \(question)", after: "SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off")
            .joined(separator: "\n")
        for index in indexes {
            let line: Substring? = plan.split(separator: "\n").first { $0.contains(" \(index) ") }
            #expect(line != nil, "\(index): \(plan)")
        }
        #expect(plan.matches(of: #/Index Cond: .*(sha256|tanda_tangan) =/#).count == indexes.count, "\(plan)")
    }
}
