import Database

/// What PostgreSQL's own tables say of ours. Each rule answers with its faults.
struct TableLint {
    private let connection: Connection

    /// Tables that hold nothing of a tenant.
    static let shared: [String] = ["schema_migration", "tenant", "tenant_host"]
    /// Facts: rows that are added and never changed.
    static let facts: [String] = [
        "accepted_finding", "ambang_desa", "anggaran", "audit", "cara_ukur", "checkpoint", "daftar_cabut", "data_desa",
        "document_event", "impor_desa", "indikator",
        "lambang", "naskah",
        "nomenklatur", "nomenklatur_versi", "pdf", "pencabutan", "pengaturan", "proyeksi", "realisasi_event",
        "realisasi_anggaran", "ringkasan_desa", "sertifikat", "signature",
        "signed_pdf", "skala", "snapshot", "target", "tautan_indikator",
    ]
    /// What is kept or taken away, and never changed.
    static let kept: [String] = ["arsip", "arsip_terbit", "bukti", "bukti_terbit"]
    /// Tables of which the application changes one column alone: where a secret is kept, and which link seals a digest.
    static let sealed: [String] = ["kunci", "otoritas", "realisasi", "row_digest"]

    init(_ connection: Connection) {
        self.connection = connection
    }

    func column(_ sql: String) throws -> [String] {
        try connection.query(sql).compactMap { $0.first ?? nil }
    }

    /// Tables of ours that hold rows of tenants.
    func tenantTables() throws -> [String] {
        try column("SELECT relname \(Self.tables) ORDER BY relname").filter { !Self.shared.contains($0) }
    }

    private static let tables = """
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
        WHERE c.relkind IN ('r', 'p', 'm', 'f')
        """

    private static var isTenants: String {
        "c.relname NOT IN (\(shared.map { "'\($0)'" }.joined(separator: ", ")))"
    }

    /// One query a rule; every row is a table or constraint that breaks it.
    static let rules: [(name: String, sql: String)] = [
        (
            "has a tenant_id that is never NULL",
            """
            SELECT c.relname \(tables) AND \(isTenants) AND NOT EXISTS (
                SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND a.attnotnull)
            """
        ),
        (
            "has row security, also for its owner",
            "SELECT c.relname \(tables) AND \(isTenants) AND NOT (c.relrowsecurity AND c.relforcerowsecurity)"
        ),
        (
            "has the policy of its tenant for janji_app, for every command",
            """
            SELECT c.relname \(tables) AND \(isTenants) AND NOT EXISTS (
                SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*' AND p.polpermissive
                   AND p.polroles = ARRAY['janji_app'::regrole::oid]
                   AND pg_get_expr(p.polqual,
                       c.oid) ~ '^\\(tenant_id = \\( SELECT app.current_tenant\\(\\) AS current_tenant\\)\\)$'
                   AND coalesce(pg_get_expr(p.polwithcheck, c.oid), pg_get_expr(p.polqual, c.oid)) = \
                   pg_get_expr(p.polqual, c.oid))
            """
        ),
        (
            "has no other policy than one of its own tenant",
            """
            SELECT c.relname || '.' || p.polname \(tables.replacing("WHERE",
                with: "JOIN pg_policy p ON p.polrelid = c.oid WHERE"))
               AND (coalesce(pg_get_expr(p.polqual, c.oid),
                   '') !~ 'tenant_id = \\( SELECT app.current_tenant\\(\\) AS current_tenant\\)'
                 OR 'janji_app'::regrole = ANY (p.polroles) AND p.polname <> 'own_tenant'
                 OR NOT p.polroles <@ ARRAY['janji_app'::regrole::oid, 'janji_public'::regrole::oid])
            """
        ),
        (
            "begins its primary key and every unique key with tenant_id",
            """
            SELECT i.indexrelid::regclass::text \(tables.replacing("WHERE",
                with: "JOIN pg_index i ON i.indrelid = c.oid WHERE")) AND \(isTenants)
               AND (i.indisunique OR i.indisexclusion)
               AND (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid
                   AND a.attnum = i.indkey[0]) IS DISTINCT FROM 'tenant_id'
            UNION ALL
            SELECT c.relname \(tables) AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid
                AND i.indisprimary)
            """
        ),
        (
            "takes the tenant along in every foreign key to a tenant's row",
            """
            SELECT k.conrelid::regclass || '.' || k.conname \(tables.replacing("WHERE",
                with: "JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'f' WHERE"))
               AND \(isTenants) AND k.confrelid <> 'tenant'::regclass
               AND NOT EXISTS (
                   SELECT FROM unnest(k.conkey, k.confkey) AS pair (mine, theirs)
                   JOIN pg_attribute m ON m.attrelid = k.conrelid AND m.attnum = pair.mine AND m.attname = 'tenant_id'
                   JOIN pg_attribute t ON t.attrelid = k.confrelid AND t.attnum = pair.theirs
                       AND t.attname = 'tenant_id')
            """
        ),
        (
            "belongs to a tenant that exists",
            """
            SELECT c.relname \(tables) AND \(isTenants) AND NOT EXISTS (
                SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f'
                    AND k.confrelid = 'tenant'::regclass)
            """
        ),
        (
            "is read by no view and changed by no function with its owner's rights",
            """
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE n.nspname IN ('public', 'app') AND c.relkind IN ('v', 'm')
               AND NOT coalesce(c.reloptions @> '{security_invoker=true}', false)
            UNION ALL
            SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname IN ('public', 'app') AND p.prosecdef
            """
        ),
        (
            "gives nobody TRUNCATE, REFERENCES or TRIGGER, and PUBLIC nothing",
            """
            SELECT c.relname || ': ' || g.privilege_type || ' for ' || g.grantee::regrole
            \(tables.replacing("WHERE", with: ", LATERAL aclexplode(c.relacl) g WHERE"))
                AND c.relname <> 'schema_migration'
               AND g.grantee <> c.relowner AND (g.grantee = 0
                   OR g.privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                   OR g.grantee NOT IN ('janji_app'::regrole, 'janji_public'::regrole))
            UNION ALL
            SELECT c.relname || ': ' || g.privilege_type || ' for ' || g.grantee::regrole
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public',
                  LATERAL aclexplode(c.relacl) g
             WHERE c.relkind = 'v' AND g.grantee <> c.relowner
               AND (g.privilege_type, g.grantee) <> ('SELECT', 'janji_app'::regrole)
            """
        ),
        (
            "names its constraints and triggers as sentences",
            """
            SELECT c.relname || '.' || k.conname \(tables.replacing("WHERE",
                with: "JOIN pg_constraint k ON k.conrelid = c.oid WHERE"))
               AND k.contype = 'c' AND k.conname !~ '^[a-z0-9]+(_[a-z0-9]+){2,}$'
            """
        ),
    ]
}
