import Database
import Testing

/// One after the other: two attempts on the same rows may stop each other (40P01), and neither has said anything then.
@Suite("PostgreSQL lets one document be in force, and only a revision take its place", .serialized)
struct SuccessionTests {
    private static let fixture = Result { try SiteFixture() }
    private static let twins = Result { try Twins(fixture.get()) }

    /// A revision of the published document of a twin, signed by both and in any status, made past the triggers.
    private func refusal(revision status: String, original: String = "berlaku", _ sql: String) throws -> Attempt
        .Refusal?
    {
        let (fixture, twin) = (try Self.fixture.get(), try Self.twins.get().a)
        let id = String(twin.published)
        return try Attempt(fixture.admin, tenant: twin.id).refusal(
            of: """
                SET LOCAL session_replication_role = replica;
                INSERT INTO document (tenant_id, jenis, penanda_tangan, tahun, jabatan_id, kode, revisi, status, versi)
                SELECT tenant_id, jenis, penanda_tangan, tahun, jabatan_id, '00000001', 1, 'draf', versi FROM document
                    WHERE id = \(id) AND '\(status)' <> '';
                INSERT INTO naskah (tenant_id, document_id, versi, isi, akun_id, nama)
                SELECT n.tenant_id, d.id, n.versi, n.isi, n.akun_id, n.nama FROM naskah n, document d
                    WHERE d.kode = '00000001' AND n.document_id = \(id);
                INSERT INTO snapshot (tenant_id, document_id, versi, isi, sha256, ringkasan, pihak_pertama_id,
                    pihak_kedua_id)
                SELECT s.tenant_id, d.id, s.versi, s.isi, s.sha256, s.ringkasan, s.pihak_pertama_id, s.pihak_kedua_id
                  FROM snapshot s JOIN document o ON o.snapshot_id = s.id, document d WHERE d.kode = '00000001'
                      AND o.id = \(id);
                INSERT INTO signature (tenant_id, document_id, snapshot_id, pihak, penempatan_id, akun_id, nama,
                    jabatan, sha256, audit_urutan)
                SELECT g.tenant_id, d.id, s.id, g.pihak, g.penempatan_id, g.akun_id, g.nama, g.jabatan, g.sha256,
                    g.audit_urutan
                  FROM signature g JOIN document o ON o.snapshot_id = g.snapshot_id, document d
                      JOIN snapshot s ON s.document_id = d.id
                 WHERE d.kode = '00000001' AND o.id = \(id);
                UPDATE document SET status = '\(original)' WHERE id = \(id);
                UPDATE document SET status = '\(status)',
                    snapshot_id = (SELECT s.id FROM snapshot s WHERE s.document_id = document.id)
                 WHERE kode = '00000001';
                SET LOCAL session_replication_role = origin;
                SET LOCAL ROLE \(fixture.app.user ?? "");
                \(sql.replacing("#", with: id));
                SET CONSTRAINTS ALL IMMEDIATE
                """)
    }

    private static let give = "UPDATE document SET status = 'digantikan' WHERE id = #"
    private static let take = "UPDATE document SET status = 'berlaku' WHERE kode = '00000001'"

    private static let cases: [(name: String, revision: String, original: String, sql: String, constraint: String?)] = [
        (
            "one gives way, the other comes into force", "ditandatangani_pihak_pertama", "berlaku", "\(give); \(take)",
            nil
        ),
        (
            "the predecessor is still in force", "ditandatangani_pihak_pertama", "berlaku", take,
            "revision_replaces_its_predecessor"
        ),
        ("it gives way to nothing", "", "berlaku", give, "what_is_replaced_has_a_successor"),
        ("it gives way to a draft", "draf", "berlaku", give, "what_is_replaced_has_a_successor"),
        (
            "it gives way to what only one has signed", "ditandatangani_pihak_pertama", "berlaku", give,
            "what_is_replaced_has_a_successor"
        ),
        ("it gives way to a deleted draft", "dihapus", "berlaku", give, "what_is_replaced_has_a_successor"),
        ("a revision of nothing", "", "diajukan", insert(1), "revision_begins_from_what_is_in_force"),
        ("a revision with a number left out", "", "berlaku", insert(2), "revision_begins_from_what_is_in_force"),
        ("a revision of what is in force", "", "berlaku", insert(1), nil),
        ("a revision after a deleted one", "dihapus", "berlaku", insert(1), nil),
        ("a second revision at work", "draf", "berlaku", "\(insert(1))", "one_document_per_jabatan_and_year"),
        ("a revision of a revision at work", "diajukan", "berlaku", insert(2), "revision_begins_from_what_is_in_force"),
        (
            "a deleted draft comes back beside another", "dihapus", "berlaku",
            "\(insert(1)); UPDATE document SET status = 'draf' WHERE kode = '00000001'",
            "one_document_per_jabatan_and_year"
        ),
    ]

    private static func insert(_ revisi: Int) -> String {
        """
        INSERT INTO document (tenant_id, jenis, penanda_tangan, tahun, jabatan_id, kode, revisi) SELECT \
        tenant_id, jenis, penanda_tangan, tahun, jabatan_id, '00000002', \(revisi) FROM document WHERE id = #
        """
    }

    @Test(arguments: cases.map(\.name))
    func keeps(_ name: String) throws {
        let one = try #require(Self.cases.first { $0.name == name })
        let refusal = try refusal(revision: one.revision, original: one.original, one.sql)
        #expect(refusal?.constraint == one.constraint, "\(String(describing: refusal))")
        #expect((refusal == nil) == (one.constraint == nil))
    }

    /// The indexes alone, where no trigger comes first.
    @Test(arguments: [("berlaku", "one_document_in_force"), ("diajukan", "one_document_at_work")])
    func neverTwo(status: String, constraint: String) throws {
        let (fixture, twin) = (try Self.fixture.get(), try Self.twins.get().a)
        let refusal = try Attempt(fixture.admin, tenant: twin.id).refusal(
            of: """
                SET LOCAL session_replication_role = replica;
                UPDATE document SET status = '\(status)' WHERE id = \(twin.published);
                INSERT INTO document (tenant_id, jenis, penanda_tangan, tahun, jabatan_id, kode, revisi, status, versi,
                    snapshot_id)
                SELECT tenant_id, jenis, penanda_tangan, tahun, jabatan_id, '00000001', 1, status, versi, snapshot_id
                    FROM document WHERE id = \(twin.published)
                """)
        #expect(refusal?.constraint == constraint)
    }
}
