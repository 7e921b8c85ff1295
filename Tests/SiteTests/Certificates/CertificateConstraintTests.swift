import Database
import Testing

@testable import Web

/// Straight to PostgreSQL as the application logs in: what a wrong handler could try with keys, certificates and second
/// factors.
@Suite("PostgreSQL keeps keys, certificates and factors in order")
struct CertificateConstraintTests {
    /// Two officials with certificates, one of them revoked; a key that waits.
    private static let fixture = Result {
        let fixture = try SiteFixture()
        try fixture.giveCertificates(to: "kembar-a")
        try fixture.giveKey("kembar-a", World.Login.head)
        return fixture
    }

    struct Attempted: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: String
        /// nil where the role has no such right.
        let constraint: String?

        init(_ name: String, _ sql: String, _ constraint: String?) {
            (testDescription, self.sql, self.constraint) = (name, sql, constraint)
        }
    }

    private static func authority(_ generasi: String = "generasi + 1", until: String = "selesai") -> String {
        """
        INSERT INTO otoritas (tenant_id, generasi, sertifikat, kunci, mulai, selesai, audit_urutan, waktu)
        SELECT tenant_id, \(generasi), sertifikat, kunci, mulai, \(until), audit_urutan, waktu FROM otoritas
        """
    }

    private static func certificate(
        of kunci: String = "(SELECT max(id) FROM kunci)", serial: String = "'ab' || serial", until: String = "selesai"
    ) -> String {
        """
        INSERT INTO sertifikat (tenant_id, kunci_id, otoritas_id, serial, der, mulai, selesai, audit_urutan, waktu)
        SELECT tenant_id, \(kunci), otoritas_id, left(\(serial), 40), der, mulai, \(until), audit_urutan, waktu
            FROM sertifikat ORDER BY id LIMIT 1
        """
    }

    private static func revocation(of id: String, reason: String = "'lupa'") -> String {
        """
        INSERT INTO pencabutan (tenant_id, sertifikat_id, alasan, audit_urutan, waktu)
        SELECT tenant_id, \(id), \(reason), audit_urutan, waktu FROM pencabutan
        """
    }

    private static func list(_ nomor: String) -> String {
        """
        INSERT INTO daftar_cabut (tenant_id, otoritas_id, nomor, der, selesai, audit_urutan, waktu)
        SELECT tenant_id, otoritas_id, \(nomor), der, selesai, audit_urutan, waktu FROM daftar_cabut
        """
    }

    private static func token(_ table: String, _ column: String, _ more: String = "") -> String {
        """
        INSERT INTO \(table) (tenant_id, akun_id, \(column)\(more.isEmpty ? "" : ", pembuat_id")) SELECT \
        tenant_id, id, 'kurang'::bytea\(more) FROM akun LIMIT 1
        """
    }

    static let attempts: [Attempted] = [
        Attempted(
            "the same key twice",
            """
            INSERT INTO kunci (tenant_id, pegawai_id, akun_id, publik, rahasia, audit_urutan, waktu)
            SELECT tenant_id, pegawai_id, akun_id, publik, rahasia, audit_urutan, waktu FROM kunci LIMIT 1
            """, "kunci_is_one_persons"),
        Attempted("a generation twice", authority("generasi"), "otoritas_generation_is_unique"),
        Attempted("generation 0", authority("0"), "otoritas_counts_from_one"),
        Attempted("an authority that ends at once", authority(until: "mulai"), "otoritas_ends_after_it_begins"),
        Attempted("a second certificate", certificate(of: "kunci_id"), "kunci_has_one_certificate"),
        Attempted("a serial twice", certificate(serial: "serial"), "serial_is_unique"),
        Attempted("a serial that is none", certificate(serial: "'xyz'"), "serial_is_hexadecimal_text"),
        Attempted("a certificate that ends at once", certificate(until: "mulai"), "sertifikat_ends_after_it_begins"),
        Attempted(
            "revoked for no known reason", revocation(of: "(SELECT min(id) FROM sertifikat)", reason: "'iseng'"),
            "alasan_pencabutan_is_known"),
        Attempted("revoked twice", revocation(of: "sertifikat_id"), "pencabutan_pkey"),
        Attempted("list 0", list("0"), "daftar_cabut_counts_from_one"),
        Attempted("a list twice", list("nomor"), "daftar_cabut_pkey"),
        Attempted("a bare secret", token("faktor_kedua", "rahasia"), "second_factor_is_sealed"),
        Attempted("a bare recovery code", token("kode_pemulihan", "sha256"), "recovery_digest_has_32_bytes"),
        Attempted(
            "a bare token of half a session", token("masuk_tertunda", "token_sha256"), "pending_digest_has_32_bytes"),
        Attempted("a bare token of a link", token("tautan_masuk", "token_sha256", ", id"), "link_digest_has_32_bytes"),
        Attempted("another authority", "UPDATE otoritas SET sertifikat = sertifikat", nil),
        Attempted("a longer authority", "UPDATE otoritas SET selesai = selesai", nil),
        Attempted("no authority", "DELETE FROM otoritas", nil),
        Attempted("another public key", "UPDATE kunci SET publik = publik", nil),
        Attempted("another owner", "UPDATE kunci SET pegawai_id = pegawai_id", nil),
        Attempted("no key", "DELETE FROM kunci", nil),
        Attempted("a longer certificate", "UPDATE sertifikat SET selesai = selesai", nil),
        Attempted("no revocation", "DELETE FROM pencabutan", nil),
        Attempted("another list", "UPDATE daftar_cabut SET der = der", nil),
    ]

    @Test(arguments: attempts) func refuses(_ attempt: Attempted) throws {
        let fixture: SiteFixture = try Self.fixture.get()
        let refusal = try Attempt(fixture.app, tenant: fixture.tenant("kembar-a").id.rawValue).refusal(of: attempt.sql)
        guard let constraint = attempt.constraint else { return #expect(refusal?.state == .insufficientPrivilege) }
        #expect(refusal?.constraint == constraint, "\(String(describing: refusal))")
    }

    /// So that it is the one thing in each attempt that is refused.
    @Test(arguments: [
        authority(), certificate(), revocation(of: "(SELECT min(id) FROM sertifikat)"), list("nomor + 1"),
    ]) func takes(_ sql: String) throws {
        let fixture: SiteFixture = try Self.fixture.get()
        #expect(try Attempt(fixture.app, tenant: fixture.tenant("kembar-a").id.rawValue).refusal(of: sql) == nil)
    }
}
