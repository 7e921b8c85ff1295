import Database
import Deeds
import Kinerja
import Records

@testable import Web

/// A kabupaten with a row in every table, and somebody whom neither rights nor triggers nor constraints stop.
struct AlteredWorld {
    let connection: Connection
    private let fixture: SiteFixture
    private let tenant: Tenant
    private let columns: [String: [Column]]

    struct Alteration {
        let what: String
        let table: String
        /// Answers with the place of the row that it has written.
        let sql: String
        /// Whether the row that was chosen is gone, or is another one.
        let isLoss: Bool
    }

    private struct Column {
        let name: String
        let type: String
        let isKey: Bool

        /// Another value of its type.
        var altered: String {
            switch type {
            case "text": "coalesce(\(name), '') || 'x'"
            case "bytea": "coalesce(\(name), '') || '\\x00'"
            case "bigint", "integer": "coalesce(\(name), 0) + 1"
            case "numeric": "coalesce(\(name), 0) + 1"
            case "boolean": "NOT coalesce(\(name), false)"
            case "date": "coalesce(\(name) + 1, current_date)"
            case "timestamp with time zone": "coalesce(\(name) + interval '1 microsecond', now())"
            case "text[]": "coalesce(\(name), '{}') || ARRAY['x']"
            default: preconditionFailure("another value for a column of type \(type)?")
            }
        }
    }

    init() throws {
        fixture = try SiteFixture()
        tenant = try fixture.tenant("kembar-a")
        connection = try Connection(fixture.admin)
        columns = try Self.columns(connection)
        try fixture.giveCrest(.png, to: tenant.slug)
        try fixture.giveNomenklatur()
        try fixture.giveHeadings()
        try fixture.giveArsip()
        try fixture.giveFactors()
        try fixture.giveMeasuring()
        try connection.execute("INSERT INTO tenant_host VALUES ('kinerja.kembar.example', \(tenant.id.rawValue))")
        // As for rows that were there before digests were noted. What follows seals them.
        try fixture.staff.transaction(for: .tenant(tenant.id.rawValue, request: "uji")) {
            (tx: borrowing Transaction) in
            _ = try tx.execute(.noteRows)
        }
        try fixture.giveCertificates(to: tenant.slug)
        try connection.execute("SET session_replication_role = replica; \(Self.unbinding)")
        for table in Coverage.all.filter(\.isHeld).map(\.table) {
            let isOwn = table == "tenant" ? "id" : "tenant_id"
            try connection.execute(
                """
                CREATE TEMP TABLE chosen_\(table) AS
                SELECT * FROM \(table) WHERE \(isOwn) = \(tenant.id.rawValue) ORDER BY 1, 2 LIMIT 1
                """)
        }
    }

    /// Columns take any value from then on.
    private static let unbinding = """
        DO $$ DECLARE one text; BEGIN
            FOR one IN SELECT format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', k.conrelid::regclass, k.conname)
                FROM pg_constraint k WHERE k.connamespace = 'public'::regnamespace AND k.contype IN ('f', 'c', 'x')
            LOOP EXECUTE one; END LOOP;
            FOR one IN SELECT format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', k.conrelid::regclass, k.conname)
                FROM pg_constraint k WHERE k.connamespace = 'public'::regnamespace AND k.contype IN ('p', 'u')
            LOOP EXECUTE one; END LOOP;
            FOR one IN SELECT format('DROP INDEX %s', i.indexrelid::regclass) FROM pg_index i
                JOIN pg_class c ON c.oid = i.indrelid AND c.relnamespace = 'public'::regnamespace WHERE i.indisunique
            LOOP EXECUTE one; END LOOP;
            FOR one IN SELECT format('ALTER TABLE %s ALTER %I DROP %s', a.attrelid::regclass, a.attname,
                    CASE WHEN a.attidentity <> '' THEN 'IDENTITY' ELSE 'EXPRESSION' END)
                FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relnamespace = 'public'::regnamespace
                WHERE a.attidentity <> '' OR a.attgenerated <> ''
            LOOP EXECUTE one; END LOOP;
        END $$
        """

    /// Each column of one row changed, the row removed, and another one added beside it.
    func alterations(of coverage: Coverage) -> [Alteration] {
        let (table, columns) = (coverage.table, columns[coverage.table] ?? [])
        let place = """
            (SELECT t.ctid FROM \(table) t, chosen_\(table) c WHERE (t.*) IS NOT DISTINCT FROM (c.*) LIMIT 1)
            """
        var all = columns.filter { coverage.columns.contains($0.name) }.map { column in
            Alteration(
                what: "\(table).\(column.name)", table: table,
                sql: """
                    UPDATE \(table) SET \(column.name) = \(column.altered) WHERE ctid = \(place) RETURNING ctid
                    """,
                isLoss: true)
        }
        if !Coverage.caches.contains(table) {
            all.append(
                Alteration(
                    what: "\(table), a row less", table: table,
                    sql: "DELETE FROM \(table) WHERE ctid = \(place) RETURNING NULL", isLoss: true))
        }
        // A kabupaten more is none of this one's.
        if table != "tenant", let key = columns.last(where: \.isKey)?.name {
            let copied = columns.map { $0.name == key ? $0.altered : $0.name }.joined(separator: ", ")
            all.append(
                Alteration(
                    what: "\(table), a row more", table: table,
                    sql: "INSERT INTO \(table) SELECT \(copied) FROM chosen_\(table) RETURNING ctid", isLoss: false))
        }
        return all
    }

    /// What `janji check` says of the kabupaten as it is, and else of its neighbour: a row may have been moved there.
    func faults() throws -> [String] {
        let own: [String] = try Inspection(tenant, in: fixture.staff).faults
        return try own.isEmpty ? Inspection(fixture.tenant("kembar-b"), in: fixture.staff).faults : own
    }

    /// And with one alteration, which is undone.
    func faults(after alteration: Alteration) throws -> [String] {
        let places = try connection.query(alteration.sql).map { $0.first ?? nil }
        guard places.count == 1 else { throw Missing(what: "a row for \(alteration.what)") }
        let faults: [String]
        do { faults = try self.faults() } catch { faults = ["\(error)"] }
        for place in places.compactMap(\.self) {
            try connection.execute("DELETE FROM \(alteration.table) WHERE ctid = '\(place)'")
        }
        if alteration.isLoss {
            try connection.execute("INSERT INTO \(alteration.table) SELECT * FROM chosen_\(alteration.table)")
        }
        return faults
    }

    /// Whether only the digests of rows say so.
    static func isOfDigests(_ fault: String) -> Bool {
        fault.contains(#/: a column differs|: the row that|: no deed has left|^row_digest: /#)
    }

    private static func columns(_ connection: Connection) throws -> [String: [Column]] {
        let rows = try connection.query(
            """
            SELECT c.relname, a.attname, format_type(a.atttypid, NULL), coalesce(a.attnum = ANY (i.indkey), false)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY c.relname, a.attnum
            """)
        return Dictionary(grouping: rows) { $0[0] ?? "" }.mapValues {
            $0.map { Column(name: $0[1] ?? "", type: $0[2] ?? "", isKey: $0[3] == "t") }
        }
    }
}
