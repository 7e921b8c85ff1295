import Database
import Deeds
import Testing

@testable import Web

/// Straight to PostgreSQL as the application logs in: what a wrong handler could try with a file that pihak pertama has
/// signed.
@Suite("PostgreSQL keeps a signature to its file")
struct StageConstraintTests {
    private static let signed = Result {
        let job = try FileJob(at: .signedByTheHead)
        return (fixture: job.fixture, tenant: try job.fixture.tenant("contoh").id.rawValue)
    }

    struct Attempted: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: String
        let constraint: String

        init(_ name: String, _ sql: String, _ constraint: String) {
            (testDescription, self.sql, self.constraint) = (name, sql, constraint)
        }
    }

    /// The bupati's signature, with what is different about it.
    private static func signature(cara: String, stage: String, certificate: String) -> String {
        """
        INSERT INTO signature (tenant_id, document_id, snapshot_id, pihak, penempatan_id, akun_id, nama, jabatan,
            sha256, audit_urutan, waktu, cara,
            signed_pdf_id, sertifikat_id)
        SELECT s.tenant_id, s.document_id, s.id, 'kedua', s.pihak_kedua_id,
            (SELECT id FROM akun WHERE login = 'bupati'), 'x', 'x', s.sha256, 1, now(),
            \(cara), \(stage), \(certificate)
        FROM snapshot s WHERE s.cara = 'lokal'
        """
    }

    /// The second stage, with what is different about it; `p` is the first.
    private static func stage(
        _ isi: String, cara: String = "p.cara", tahap: Int = 2, sha256: String? = nil,
        certificate: String = "p.sertifikat_id",
        penempatan: String = "s.pihak_kedua_id", akun: String = "p.akun_id", pages: String = "p.halaman"
    ) -> String {
        """
        INSERT INTO signed_pdf (tenant_id, document_id, snapshot_id, cara, tahap, sha256, halaman, isi, sertifikat_id,
            penempatan_id, akun_id)
        SELECT p.tenant_id, p.document_id, p.snapshot_id, \(cara), \(tahap), \(sha256 ?? "sha256(\(isi))"), \(pages),
            \(isi), \(certificate), \(penempatan), \(akun)
        FROM signed_pdf p JOIN snapshot s ON s.id = p.snapshot_id WHERE p.tahap = 1
        """
    }

    private static let bupati = "(SELECT id FROM akun WHERE login = 'bupati')"
    private static let first = "(SELECT id FROM signed_pdf WHERE tahap = 1)"
    private static let certificate = "(SELECT sertifikat_id FROM signed_pdf WHERE tahap = 1)"

    static let attempts: [Attempted] = [
        Attempted(
            "a password under a signed file", signature(cara: "'akun'", stage: "NULL", certificate: "NULL"),
            "both_parties_sign_in_one_way"),
        Attempted(
            "BSrE under a local file", signature(cara: "'bsre'", stage: first, certificate: "NULL"),
            "both_parties_sign_in_one_way"),
        Attempted(
            "a signature without its file", signature(cara: "'lokal'", stage: "NULL", certificate: certificate),
            "signature_has_its_file"),
        Attempted(
            "a signature without its certificate", signature(cara: "'lokal'", stage: first, certificate: "NULL"),
            "local_signature_has_its_certificate"),
        Attempted(
            "the stage of the other party", signature(cara: "'lokal'", stage: first, certificate: certificate),
            "signature_is_in_the_stage_of_its_party"),
        Attempted("another file", stage("'%PDF-1.7 lain'::bytea"), "stage_continues_the_one_before"),
        Attempted(
            "a rewritten byte", stage("overlay(p.isi placing '\\x00'::bytea from 200) || '\\x0a'::bytea"),
            "stage_continues_the_one_before"),
        Attempted("the same file again", stage("p.isi"), "stage_continues_the_one_before"),
        Attempted(
            "the stage of somebody else", stage("p.isi || '\\x0a'::bytea", penempatan: "p.penempatan_id"),
            "stage_is_signed_by_its_party"),
        Attempted(
            "another digest", stage("p.isi || '\\x0a'::bytea", sha256: "sha256('x')"), "stage_digest_fits_its_bytes"),
        Attempted(
            "no certificate", stage("p.isi || '\\x0a'::bytea", certificate: "NULL"), "local_stage_has_its_certificate"),
        Attempted("no signer", stage("p.isi || '\\x0a'::bytea", penempatan: "NULL"), "stage_is_signed_by_its_party"),
        Attempted(
            "another way", stage("p.isi || '\\x0a'::bytea", cara: "'bsre'", certificate: "NULL"),
            "signed_pdf_tenant_id_document_id_snapshot_id_cara_fkey"),
        Attempted(
            "a way that nobody knows",
            """
            INSERT INTO snapshot (tenant_id, document_id, versi, isi, sha256, ringkasan, pihak_pertama_id,
                pihak_kedua_id, cara)
            SELECT tenant_id, document_id, versi, isi, sha256, ringkasan, pihak_pertama_id, pihak_kedua_id, 'cap'
                FROM snapshot WHERE cara = 'lokal'
            """, "way_of_signing_is_known"),
        Attempted(
            "a file for a password", stage("p.isi || '\\x0a'::bytea", cara: "'akun'", certificate: "NULL"),
            "a_password_signs_no_file"),
        Attempted("no page", stage("p.isi || '\\x0a'::bytea", pages: "0"), "signed_pdf_has_a_page"),
        Attempted(
            "the first stage once more", stage("p.isi", tahap: 1, penempatan: "p.penempatan_id"),
            "each_stage_is_there_once"),
        Attempted("no account", stage("p.isi || '\\x0a'::bytea", akun: "NULL"), "signed_stage_has_its_signer"),
        Attempted(
            "a signer of what is not signed", stage("p.isi", tahap: 0, certificate: "NULL", akun: "NULL"),
            "signed_stage_has_its_signer"),
        Attempted(
            "an account under what is not signed", stage("p.isi", tahap: 0, certificate: "NULL", penempatan: "NULL"),
            "signed_stage_has_its_signer"),
        Attempted(
            "the certificate of another stage",
            "\(stage("p.isi || '\\x0a'::bytea", akun: bupati)); "
                + signature(
                    cara: "'lokal'", stage: "(SELECT id FROM signed_pdf WHERE tahap = 2)",
                    certificate: "(SELECT max(id) + min(id) FROM sertifikat) - \(certificate)"),
            "signature_is_by_the_certificate_of_its_stage"),
        Attempted(
            "no PDF", stage("'x'::bytea", tahap: 0, certificate: "NULL", penempatan: "NULL", akun: "NULL"),
            "signed_pdf_begins_like_one"),
    ]

    @Test(arguments: attempts)
    func isRefused(_ attempted: Attempted) throws {
        let (fixture, tenant) = try Self.signed.get()
        let refusal = try Attempt(fixture.app, tenant: tenant).refusal(of: attempted.sql)
        #expect(refusal?.constraint == attempted.constraint)
    }

    /// So that the refusals above are about what they say: the honest stage is taken.
    @Test func theHonestOneIsTaken() throws {
        let (fixture, tenant) = try Self.signed.get()
        #expect(try Attempt(fixture.app, tenant: tenant).refusal(of: Self.stage("p.isi || '\\x0a'::bytea")) == nil)
    }

    /// Nobody's file is signed for the second party before the first one's deed is written down.
    @Test func theSecondStageWaitsForTheFirstSignature() throws {
        let (fixture, tenant) = try Self.signed.get()
        let refusal = try Attempt(fixture.admin, tenant: tenant).refusal(
            of: """
                SET LOCAL session_replication_role = replica; DELETE FROM signature WHERE cara = 'lokal';
                    SET LOCAL session_replication_role = origin;
                SET LOCAL ROLE \(fixture.app.user ?? ""); \(Self.stage("p.isi || '\\x0a'::bytea"))
                """)
        #expect(refusal?.constraint == "first_party_signs_first")
    }

    @Test(arguments: ["UPDATE signed_pdf SET halaman = 2", "DELETE FROM signed_pdf"])
    func noStageIsChanged(_ sql: String) throws {
        let (fixture, tenant) = try Self.signed.get()
        #expect(try Attempt(fixture.app, tenant: tenant).refusal(of: sql)?.state == .insufficientPrivilege)
        #expect(try Attempt(fixture.admin, tenant: tenant).refusal(of: sql)?.constraint == "facts_are_append_only")
    }
}

/// Triggers off, rights no hindrance: `janji check` says what was changed.
@Suite("Nothing in a signed file is changed behind the back of janji check")
struct StageTamperingTests {
    struct Tampering: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: String
        let fault: String

        init(_ name: String, _ sql: String, _ fault: String) {
            (testDescription, self.sql, self.fault) = (name, sql, fault)
        }
    }

    /// The bytes of a stage with their digest.
    private static func rewrite(_ tahap: Int, _ isi: String) -> String {
        "UPDATE signed_pdf SET isi = \(isi), sha256 = sha256(\(isi)) WHERE cara = 'lokal' AND tahap = \(tahap)"
    }

    static let tamperings: [Tampering] = [
        Tampering(
            "a byte of the last stage", rewrite(2, "overlay(isi placing '\\x00'::bytea from length(isi) - 40)"),
            "is not the one in audit link"),
        Tampering("a line at the end", rewrite(2, "isi || '\\x0a'::bytea"), "is not the one in audit link"),
        Tampering(
            "a byte of the first signature's stage", rewrite(1, "overlay(isi placing '\\x00'::bytea from 300)"),
            "stage 2 of document {K} does not continue"),
        Tampering(
            "a byte of the unsigned stage", rewrite(0, "overlay(isi placing '\\x00'::bytea from 300)"),
            "stage 1 of document {K} does not continue"),
        Tampering(
            "bytes without their digest",
            """
            ALTER TABLE signed_pdf DROP CONSTRAINT stage_digest_fits_its_bytes; UPDATE signed_pdf SET sha256 = \
            sha256('x') WHERE cara = 'lokal' AND tahap = 0
            """,
            "stage 0 of document {K} does not match its SHA-256"),
        Tampering(
            "stages swapped",
            """
            ALTER TABLE signed_pdf DROP CONSTRAINT each_stage_is_there_once; UPDATE signed_pdf SET tahap = 3 - \
            tahap WHERE cara = 'lokal' AND tahap > 0
            """,
            "of document {K} does not continue"),
        Tampering(
            "the last stage removed", "DELETE FROM signed_pdf WHERE cara = 'lokal' AND tahap = 2",
            "is not the one in audit link"),
        Tampering(
            "the first stage removed", "DELETE FROM signed_pdf WHERE cara = 'lokal' AND tahap = 1",
            "is not the one in audit link"),
        Tampering(
            "a signature in another stage",
            """
            UPDATE signature SET signed_pdf_id = (SELECT id FROM signed_pdf WHERE cara = 'lokal' AND tahap = 1) \
            WHERE cara = 'lokal' AND pihak = 'kedua'
            """,
            "is not the one in audit link"),
        Tampering(
            "another certificate",
            """
            UPDATE signature SET sertifikat_id = (SELECT max(id) + min(id) FROM sertifikat) - sertifikat_id WHERE \
            cara = 'lokal' AND pihak = 'kedua'
            """,
            "is not the one in audit link"),
        Tampering(
            "a file become a password",
            "UPDATE signature SET cara = 'akun', signed_pdf_id = NULL, sertifikat_id = NULL WHERE cara = 'lokal'",
            "is not the one in audit link"),
        Tampering(
            "a text become a password's", "UPDATE snapshot SET cara = 'akun' WHERE cara = 'lokal'",
            "is signed in another way than its text"),
    ]

    @Test(arguments: tamperings)
    func isRed(_ tampering: Tampering) throws {
        let job = try FileJob(at: .signedByBoth)
        #expect(try job.faults == [])
        let kode: String = try job.fixture.value("SELECT kode FROM document WHERE tahun = 2024") ?? ""
        try Connection(job.fixture.admin).execute("SET session_replication_role = replica; \(tampering.sql)")
        let faults: [String] = try job.faults
        #expect(faults.contains { $0.contains(tampering.fault.replacing("{K}", with: kode)) }, "\(faults)")
    }

    private func alterBytes(_ job: FileJob) throws {
        try Connection(job.fixture.admin).execute(
            """
            SET session_replication_role = replica; ALTER TABLE signed_pdf DROP CONSTRAINT stage_digest_fits_its_bytes;
            UPDATE signed_pdf SET isi = isi || '\\x0a'::bytea WHERE cara = 'lokal'
            """)
    }

    /// What is not what was signed is not handed out.
    @Test func alteredBytesAreNotServed() throws {
        let job = try FileJob(at: .signedByBoth)
        try alterBytes(job)
        #expect(try job.job.citizen.get("/2024/pk/dpmd.pdf").status == 500)
    }

    /// Nor does the second party read it or sign below it.
    @Test func nobodySignsOnAlteredBytes() throws {
        let job = try FileJob(at: .signedByTheHead)
        let form: HTMLForm = try job.form(job.job.bupati)
        try alterBytes(job)
        #expect(try job.job.bupati.get("\(job.job.work)/tanda-tangan.pdf").status == 500)
        let before: String = try job.census()
        #expect(try job.job.bupati.post(form).status == 500)
        #expect(try job.census() == before)
    }
}
