import Database
import Sealing
import Testing

@testable import Web

/// A file that somebody put into the database in the place of a signed one: nobody gets it, and nobody is told that it
/// is genuine.
@Suite("A file that was forged in the database")
struct ForgedFileTests {
    private static let forged = "%PDF-1.7 palsu"

    /// With its digest, where the table has a column for it.
    @Test func isNotServedAsThePrintedForm() throws {
        let fixture = try SiteFixture()
        let citizen = fixture.client("tabanan")
        let genuine = try citizen.get("/2022/pk/dpmd.pdf").must(200).body
        #expect(try verdict(citizen, of: SHA256.digest(genuine)).contains("Asli: bentuk cetak"))
        try forge(fixture, "UPDATE pdf SET isi = '\(Self.forged)' WHERE sidik <> sha256('lama')")
        let answer = try citizen.get("/2022/pk/dpmd.pdf")
        #expect(answer.status == 500)
        #expect(answer.text.contains("tidak cocok dengan sidiknya"))
        #expect(try !verdict(citizen, of: SHA256.digest(Self.forged)).contains("Asli"))
    }

    /// A finished job of something else, made to stand for the document.
    @Test func isNotTakenFromAJob() throws {
        let fixture = try SiteFixture()
        let citizen = fixture.client("tabanan")
        let genuine = try citizen.get("/2022/pk/dpmd.pdf").must(200).body
        try forge(
            fixture,
            """
            INSERT INTO job (tenant_id, jenis, perihal, umum, sidik, perkiraan, keadaan, hasil, halaman)
            SELECT tenant_id, 'pdf', 'uji', true, sidik, 1, 'selesai', '\(Self.forged)', 1 FROM pdf
            WHERE sidik <> sha256('lama');
            DELETE FROM pdf WHERE sidik <> sha256('lama')
            """)
        // Made anew of the signed text.
        #expect(try citizen.get("/2022/pk/dpmd.pdf").must(200).body.count > genuine.count / 2)
    }

    @Test func isNotServedAsTheSignedFile() throws {
        let job = try FileJob(at: .signedByBoth)
        let citizen = job.fixture.client("contoh")
        let address = "/2024/pk/dpmd.pdf"
        let genuine = try citizen.get(address).must(200).body
        #expect(try verdict(citizen, of: SHA256.digest(genuine)).contains("Asli: bita demi bita"))
        try forge(
            job.fixture,
            """
            UPDATE signed_pdf SET isi = '\(Self.forged)', sha256 = sha256('\(Self.forged)') WHERE tahap = 2
            """)
        #expect(try citizen.get(address).status == 500)
        #expect(try !verdict(citizen, of: SHA256.digest(Self.forged)).contains("Asli"))
    }

    @Test func isNoGenuineText() throws {
        let fixture = try SiteFixture()
        let citizen = fixture.client("kembar-a")
        try forge(fixture, "UPDATE snapshot SET isi = '{}', sha256 = sha256('{}') WHERE cara = 'akun'")
        #expect(try !verdict(citizen, of: SHA256.digest("{}")).contains("Asli"))
    }

    private func forge(_ fixture: SiteFixture, _ sql: String) throws {
        try Connection(fixture.admin).execute("SET session_replication_role = replica; \(sql)")
    }

    /// What `/v/berkas` says of a SHA-256.
    private func verdict(_ citizen: Client, of digest: Digest) throws -> String {
        _ = try citizen.get("/v/berkas").must(200)
        return try citizen.upload("/v/berkas", file: [], named: "", as: "berkas", [("sidik", digest.hex)]).must(200)
            .text
    }
}
