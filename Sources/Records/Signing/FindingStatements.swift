import Database
import Kinerja

extension Change<NoRow> {
    /// The warnings that a submission let stand, in their order, with its link in the audit chain.
    public static func insertAcceptedFindings(
        document: ID<Document>, versi: Int, auditUrutan: Int, _ findings: [AcceptedFinding]
    ) -> Self {
        Self(
            """
            INSERT INTO accepted_finding (tenant_id, document_id, versi, audit_urutan, urutan, aturan, tabel, baris,
                kolom, pesan, alasan)
            SELECT app.current_tenant(), $1, $2, $3, f.urutan, f.aturan, f.tabel, f.baris, f.kolom, f.pesan, f.alasan
            FROM unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
                 WITH ORDINALITY AS f (aturan, tabel, baris, kolom, pesan, alasan, urutan)
            """, document, versi, auditUrutan, findings.map(\.aturan), findings.map(\.tabel), findings.map(\.baris),
            findings.map(\.kolom), findings.map(\.pesan), findings.map(\.alasan))
    }
}

extension Query<AcceptedFindingRow> {
    /// Every warning that submissions of a document let stand, those of the last one first.
    public static func acceptedFindingsOf(document: ID<Document>) -> Self {
        Self(
            """
            SELECT audit_urutan, aturan, tabel, baris, kolom, pesan, alasan FROM accepted_finding
            WHERE document_id = $1 ORDER BY audit_urutan DESC, urutan LIMIT 2000
            """, document)
    }

    /// Every warning that any submission let stand, to be held against the audit chain.
    public static var allAcceptedFindings: Self {
        Self(
            """
            SELECT audit_urutan, aturan, tabel, baris, kolom, pesan, alasan FROM accepted_finding
            ORDER BY audit_urutan, urutan
            """)
    }
}

/// A warning with its reason and the submission that it belongs to.
public struct AcceptedFindingRow: Row {
    public let auditUrutan: Int
    public let finding: AcceptedFinding

    public init(from row: inout RowReader) throws {
        auditUrutan = try row.read("audit_urutan")
        finding = AcceptedFinding(
            aturan: try row.read("aturan"), tabel: try row.read("tabel"), baris: try row.read("baris"),
            kolom: try row.read("kolom"),
            pesan: try row.read("pesan"), alasan: try row.read("alasan"))
    }
}

public struct PublishedReasonRow: Row {
    /// Rule and place, as `Finding.spot`.
    public let spot: [String]
    public let alasan: String

    public init(from row: inout RowReader) throws {
        let (aturan, tabel): (String, String) = (try row.read("aturan"), try row.read("tabel"))
        let (baris, kolom): (String, String) = (try row.read("baris"), try row.read("kolom"))
        spot = [aturan, tabel, baris, kolom]
        alasan = try row.read("alasan")
    }
}

extension Query<PublishedReasonRow> {
    /// Why the warnings of a published document may stand: the reasons of the submission that was signed.
    public static func publishedReasons(jenis: String, tahun: Int, slug: String, revisi: Int?) -> Self {
        Self(
            """
            SELECT f.aturan, f.tabel, f.baris, f.kolom, f.alasan
            FROM accepted_finding f
            WHERE f.document_id = (
                    SELECT d.id FROM document d JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
                     WHERE d.jenis = $1 AND d.tahun = $2 AND j.slug = $3 AND ($4::int IS NULL OR d.revisi = $4)
                     ORDER BY d.revisi DESC LIMIT 1)
              AND f.audit_urutan = (
                    SELECT max(n.audit_urutan) FROM accepted_finding n
                    WHERE n.tenant_id = f.tenant_id AND n.document_id = f.document_id)
            ORDER BY f.urutan
            """, jenis, tahun, slug, revisi)
    }
}
