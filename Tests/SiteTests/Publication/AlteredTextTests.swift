import Database
import Foundation
import Testing

@testable import Web

@Suite("A signed text that was altered in the database")
struct AlteredTextTests {
    /// The first still reads as a document; the last brings its digest along.
    private static let alterations: [String] = [
        "isi = replace(isi, '55 %', '65 %')", "isi = overlay(isi placing 'X' from 500 for 1)",
        "sha256 = sha256('lain'::bytea)",
        """
        isi = replace(isi, '55 %', '65 %'), sha256 = sha256(convert_to(replace(isi, '55 %', '65 %'), 'UTF8'))
        """,
    ]

    @Test(arguments: alterations)
    func isNeverShownAsSigned(_ alteration: String) throws {
        let fixture = try SiteFixture()
        let client = fixture.client("tabanan")
        let kode = try #require(
            try fixture.value("SELECT kode FROM document WHERE jenis = 'pk' AND tahun = 2022 AND status = 'berlaku'"))
        #expect(try client.get("/2022/pk/dpmd").status == 200)
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica; UPDATE snapshot SET \(alteration) WHERE document_id = (SELECT \
            id FROM document WHERE kode = '\(kode)')
            """
        )
        for target in ["/2022/pk/dpmd", "/2022/pk/dpmd/cetak"] {
            let answer = try client.get(target)
            #expect(answer.status == 500)
            #expect(answer.text.contains("tidak cocok dengan sidiknya"))
            #expect(!answer.text.contains("Supartiwi"))
        }
        let verdict = try client.get("/v/\(kode)")
        #expect(verdict.text.contains("tidak cocok dengan sidiknya"))
        #expect(!verdict.text.contains("asli dan berlaku"))
    }
}
