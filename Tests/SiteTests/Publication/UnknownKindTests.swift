import Database
import Testing

@testable import Web

/// A document of a kind that this program does not know, as a newer one may have left it. It is shown as nothing else.
@Suite("A kind of document that is not known")
struct UnknownKindTests {
    private static let fixture = Result { try SiteFixture() }

    private func foreign() throws -> String {
        let fixture = try Self.fixture.get()
        let tenant: Int64 = try fixture.tenant("kembar-a").id.rawValue
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica;
            UPDATE document SET jenis = 'surat' WHERE tenant_id = \(tenant) AND tahun = 2021 AND jenis = 'pk';
            """)
        let found = "SELECT kode FROM document WHERE jenis = 'surat' AND status = 'berlaku'"
        return try #require(try fixture.value(found))
    }

    @Test func isRefused() throws {
        let kode = try foreign()
        let citizen = try Self.fixture.get().client("kembar-a")
        let verdict = try citizen.get("/v/\(kode)").must(404)
        #expect(verdict.text.contains("Kode tidak dikenal") && !verdict.text.contains("Perjanjian Kinerja Tahun"))
        for address in [
            "/v/\(kode)/naskah", "/2021/surat", "/2021/surat/dpmd", "/2021/surat/dpmd.pdf", "/2021/pk/dpmd",
        ] {
            #expect(try citizen.get(address).status == 404, "\(address)")
        }
        #expect(try citizen.get("/").must(200).text.contains("/2021/surat") == false)
    }
}
