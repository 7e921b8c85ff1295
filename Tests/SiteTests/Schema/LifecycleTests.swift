import Database
import Foundation
import Kinerja
import Testing

@Suite("PostgreSQL keeps the lifecycle of documents")
struct LifecycleTests {
    private static let fixture = Result { try SiteFixture() }
    private static let twins = Result { try Twins(fixture.get()) }

    /// A signed document, brought into any status past the triggers; then what the application may do with it.
    private func refusal(from: Status, prepared: String = "", _ sql: String) throws -> Attempt.Refusal? {
        let (fixture, twin) = (try Self.fixture.get(), try Self.twins.get().a)
        let attempt = try Attempt(fixture.admin, tenant: twin.id)
        return try attempt.refusal(
            of: """
                SET LOCAL session_replication_role = replica;
                UPDATE document SET status = '\(from.rawValue)' WHERE id = \(twin.published); \(prepared);
                SET LOCAL session_replication_role = origin;
                SET LOCAL ROLE \(fixture.app.user ?? "");
                \(sql)
                """)
    }

    private var published: String { get throws { "document WHERE id = \(try Self.twins.get().a.published)" } }

    /// The same table as `Document.next`, pair by pair.
    @Test(arguments: Status.allCases)
    func goesOnlyWhereTheDomainGoes(_ from: Status) throws {
        let id: Int64 = try Self.twins.get().a.published
        // A revision begins beside the document in force, which stays as it is.
        let ways: Set<Status> = Set(
            Deed.allCases.filter { $0 != .amend }.flatMap { deed in
                [true, false].compactMap { Document.next(from, deed, hasSecondParty: $0) }
            })
        for to in Status.allCases {
            let refusal = try refusal(from: from, "UPDATE document SET status = '\(to.rawValue)' WHERE id = \(id)")
            #expect((refusal == nil) == ways.contains(to), "\(from) to \(to): \(String(describing: refusal))")
        }
    }

    private static let frozen: [(String, Status, String, String, String)] =
        [
            (
                "signs without a signature", .diajukan, "DELETE FROM signature WHERE document_id = #",
                """
                UPDATE document SET status = 'ditandatangani_pihak_pertama' WHERE id = #
                """, "what_is_signed_has_its_signature"
            ),
            (
                "comes into force without the second signature", .ditandatanganiPihakPertama,
                "DELETE FROM signature WHERE document_id = # AND pihak = 'kedua'",
                "UPDATE document SET status = 'berlaku' WHERE id = #", "what_is_signed_has_its_signature"
            ),
            (
                "skips the second party", .diajukan, "DELETE FROM signature WHERE document_id = # AND pihak = 'kedua'",
                "UPDATE document SET status = 'berlaku' WHERE id = #", "what_is_signed_has_its_signature"
            ),
            (
                "skips the first party", .ditandatanganiPihakPertama,
                "DELETE FROM signature WHERE document_id = # AND pihak = 'pertama'",
                "UPDATE document SET status = 'berlaku' WHERE id = #", "what_is_signed_has_its_signature"
            ),
            (
                "is signed without a snapshot", .diajukan, "",
                """
                UPDATE document SET status = 'ditandatangani_pihak_pertama', snapshot_id = NULL WHERE id = #
                """, "what_is_signed_has_its_signature"
            ),
            (
                "loses its snapshot", .ditandatanganiPihakPertama, "",
                """
                UPDATE document SET status = 'berlaku', snapshot_id = NULL WHERE id = #
                """, "what_is_signed_has_its_signature"
            ),
            (
                "changes its version in force", .berlaku, "",
                """
                UPDATE document SET status = 'digantikan', versi = versi + 1 WHERE id = #
                """, "signed_content_is_frozen"
            ),
            (
                "changes its version between the signatures", .ditandatanganiPihakPertama, "",
                "UPDATE document SET status = 'berlaku', versi = versi + 1 WHERE id = #", "signed_content_is_frozen"
            ),
            (
                "changes its version while it waits", .diajukan, "",
                "UPDATE document SET versi = versi + 1 WHERE id = #", "document_follows_its_lifecycle"
            ),
            (
                "moves to another year", .draf, "", "UPDATE document SET tahun = 2030 WHERE id = #",
                "document_keeps_its_identity"
            ),
            (
                "gets another code", .berlaku, "", "UPDATE document SET kode = '00000000' WHERE id = #",
                "document_keeps_its_identity"
            ),
            (
                "takes another document's snapshot", .draf,
                """
                UPDATE snapshot SET document_id = (SELECT id FROM document WHERE tenant_id =
                snapshot.tenant_id AND id <> # AND jenis = 'pk'), versi = 1 WHERE document_id = #;
                DELETE FROM signature WHERE document_id = #;
                UPDATE document SET snapshot_id = NULL WHERE id = #
                """,
                """
                UPDATE document SET snapshot_id = (SELECT max(id) FROM snapshot) WHERE id = #
                """, "document_tenant_id_id_snapshot_id_fkey"
            ),
            (
                "begins in force", .draf, "",
                """
                INSERT INTO document (tenant_id, jenis, penanda_tangan, tahun, jabatan_id, kode, status, snapshot_id)
                SELECT tenant_id, jenis, penanda_tangan, 2030, jabatan_id, '00000000', 'berlaku', snapshot_id
                FROM document WHERE id = #
                """, "document_begins_as_a_draft"
            ),
        ]
        + [Status.diajukan, .ditandatanganiPihakPertama, .berlaku, .digantikan, .dihapus].map { status in
            (
                "is written to while it is \(status.rawValue)", status, "",
                """
                INSERT INTO naskah (tenant_id, document_id, versi, isi, akun_id, nama)
                SELECT tenant_id, document_id, 999, isi, akun_id, nama
                FROM naskah WHERE document_id = # LIMIT 1
                """, "only_a_draft_is_written_to"
            )
        }

    @Test(arguments: frozen.map(\.0))
    func never(_ deed: String) throws {
        let (_, from, prepared, sql, constraint) = try #require(Self.frozen.first { $0.0 == deed })
        let id = String(try Self.twins.get().a.published)
        let refusal = try refusal(from: from, prepared: prepared.replacing("#", with: id), sql.replacing("#", with: id))
        #expect(refusal?.constraint == constraint, "\(String(describing: refusal))")
    }

    /// A party that signed has signed; the second attempt meets the key.
    @Test func noPartySignsTwice() throws {
        let refusal = try refusal(
            from: .ditandatanganiPihakPertama,
            """
            INSERT INTO signature (tenant_id, document_id, snapshot_id, pihak, penempatan_id, akun_id, nama, jabatan,
                sha256, audit_urutan)
            SELECT tenant_id, document_id, snapshot_id, pihak, penempatan_id, akun_id, nama, jabatan, sha256,
                audit_urutan FROM signature LIMIT 1
            """)
        #expect(refusal?.constraint == "each_party_signs_once")
    }

    /// Who signs is settled when a document begins.
    @Test(arguments: ["kepala", "pemilik"]) func keepsItsSigners(_ signers: String) throws {
        let change = "UPDATE document SET penanda_tangan = '\(signers)' WHERE id = \(try Self.twins.get().a.published)"
        for status in [Status.draf, .dikembalikan] {
            #expect(try refusal(from: status, change)?.constraint == "document_keeps_its_signers")
        }
        // In other statuses nothing changes but the status itself.
        for status in [Status.diajukan, .berlaku] { #expect(try refusal(from: status, change) != nil) }
        let unknown = try refusal(
            from: .draf,
            """
            INSERT INTO document (tenant_id, jenis, penanda_tangan, tahun, jabatan_id, kode)
            SELECT tenant_id, jenis, 'siapa', 2031, jabatan_id, '00000000' FROM \(published)
            """)
        #expect(unknown?.constraint == "signers_are_known")
    }

    /// The migration, on a database that does not have it yet, gives every document the signers that its kind has.
    @Test func olderDocumentsKeepTheirSigners() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let migration = try String(contentsOf: root.appending(path: "migrations/018_signers.sql"), encoding: .utf8)
        let older = """
            DROP VIEW document_at_office;
            DROP TRIGGER document_keeps_its_signers ON document; DROP FUNCTION app.keep_signers();
            ALTER TABLE document DROP COLUMN penanda_tangan;
            CREATE FUNCTION app.is_signed_by_parties(jenis text) RETURNS boolean LANGUAGE sql IMMUTABLE
                AS 'SELECT jenis IN (''pk'', ''iki'')';
            """
        let (fixture, tenant) = (try Self.fixture.get(), try Self.fixture.get().tenant("contoh").id.rawValue)
        let kinds = "SELECT DISTINCT jenis || ' ' || penanda_tangan FROM document WHERE jenis <> 'rpjmd' ORDER BY 1"
        let before = try Attempt(fixture.admin, tenant: tenant).column(kinds)
        #expect(before.contains("pk pihak") && before.count > 1)
        #expect(try Attempt(fixture.admin, tenant: tenant).column(kinds, after: older + migration) == before)
    }

    /// Two drafts for one office and year would each look like the one.
    @Test func oneDocumentForAnOfficeAndYear() throws {
        let refusal = try refusal(
            from: .berlaku,
            """
            INSERT INTO document (tenant_id, jenis, penanda_tangan, tahun, jabatan_id, kode)
            SELECT tenant_id, jenis, penanda_tangan, tahun, jabatan_id, '00000000'
            FROM \(published)
            """)
        #expect(refusal?.constraint == "one_document_per_jabatan_and_year")
    }

    @Test func oneHolderOfAnOfficeAtATime() throws {
        let refusal = try refusal(
            from: .berlaku,
            """
            INSERT INTO penempatan (tenant_id, pegawai_id, jabatan_id, kedudukan, mulai)
            SELECT tenant_id, pegawai_id, jabatan_id, 'pj', '2022-01-01' FROM penempatan LIMIT 1
            """)
        #expect(refusal?.constraint == "one_holder_at_a_time")
    }
}
