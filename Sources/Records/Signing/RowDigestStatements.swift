import Database
import Kinerja

public struct SealRow: PlainRow {
    public let sidik: [UInt8]

    public static let columns = Columns(SealRow.init)
}

extension Change<SealRow> {
    /// Gives every digest that was noted since the last link to the next one, which its writer adds in the same
    /// transaction, under `lockAudit`. No row where nothing was noted.
    public static var sealRows: Self {
        Self(
            """
            WITH sealed AS (
                UPDATE row_digest SET audit_urutan = (SELECT coalesce(max(urutan), 0) + 1 FROM audit)
                WHERE audit_urutan IS NULL RETURNING id, tabel, kunci, sidik
            )
            SELECT sha256(convert_to(string_agg(app.seal_line(id, tabel, kunci, sidik), E'\\n' ORDER BY id), 'UTF8'))
                AS sidik
            FROM sealed HAVING count(*) > 0
            """)
    }
}

public struct SealedRow: PlainRow {
    public let auditUrutan: Int
    public let id: Int
    /// As `sealRows` has it.
    public let baris: String

    public static let columns = Columns(SealedRow.init)
}

extension Query<SealedRow> {
    /// What the links of the audit chain seal, line by line in the order of `sealRows`, in stretches. Whoever asks
    /// digests it: PostgreSQL takes longer for as many digests than it takes here.
    public static func sealedAfter(urutan: Int, id: Int) -> Self {
        Self(
            """
            SELECT coalesce(audit_urutan, 0) AS audit_urutan, id, app.seal_line(id, tabel, kunci, sidik) AS baris
            FROM row_digest WHERE (audit_urutan, id) > ($1, $2) ORDER BY row_digest.audit_urutan, id LIMIT 10000
            """, urutan, id)
    }
}

public struct AlteredRow: PlainRow {
    public let tabel: String
    public let kunci: String
    public let kelainan: Kelainan
    /// The link that sealed what a deed left there; nil before there is one.
    public let auditUrutan: Int?

    public static let columns = Columns(AlteredRow.init)

    public enum Kelainan: String, Sendable, CaseIterable, ColumnValue {
        /// Not as it was left.
        case berubah
        /// Left there by a deed, and not there.
        case hilang
        /// There, and left by no deed.
        case asing
    }
}

extension Query<AlteredRow> {
    /// Rows that are not as deeds have left them: of all tables at once, for only what differs comes back.
    public static var alteredRows: Self {
        Self(
            """
            SELECT coalesce(r.tabel, n.tabel) AS tabel, coalesce(r.kunci, n.kunci) AS kunci,
                   CASE WHEN r.sidik IS NULL THEN 'hilang' WHEN n.sidik IS NULL THEN 'asing' ELSE 'berubah' END
                       AS kelainan,
                   n.audit_urutan
            FROM (SELECT tabel, kunci, sidik FROM row_state WHERE tenant_id = (SELECT app.current_tenant())) r
            FULL JOIN (
                SELECT DISTINCT ON (tabel, kunci) tabel, kunci, sidik, audit_urutan FROM row_digest
                ORDER BY tabel, kunci, id DESC
            ) n ON n.tabel = r.tabel AND n.kunci = r.kunci
            WHERE r.sidik IS DISTINCT FROM n.sidik
            ORDER BY 1, 2 LIMIT 1000
            """)
    }
}

public struct PresenceRow: PlainRow {
    public let isThere: Bool

    public static let columns = Columns(PresenceRow.init)
}

extension Query<PresenceRow> {
    /// Whether anything was noted that no link has sealed.
    public static var hasUnsealedRows: Self {
        Self("SELECT EXISTS (SELECT FROM row_digest WHERE audit_urutan IS NULL) AS is_there")
    }

    /// Whether the rows that were there before digests were noted have theirs: with them the tenant's own row got its.
    public static var hasBaseline: Self {
        Self("SELECT EXISTS (SELECT FROM row_digest WHERE tabel = 'tenant') AS is_there")
    }
}

extension Change<NoRow> {
    /// Notes the digest of every row that has none.
    public static var noteRows: Self {
        Self(
            """
            INSERT INTO row_digest (tenant_id, tabel, kunci, sidik)
            SELECT r.tenant_id, r.tabel, r.kunci, r.sidik FROM row_state r
            LEFT JOIN (SELECT DISTINCT tabel, kunci FROM row_digest) n ON n.tabel = r.tabel AND n.kunci = r.kunci
            WHERE r.tenant_id = (SELECT app.current_tenant()) AND n.kunci IS NULL
            ORDER BY r.tabel
            """)
    }
}
