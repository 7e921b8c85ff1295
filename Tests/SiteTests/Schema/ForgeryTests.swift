import Database
import Kinerja
import Testing

/// Straight to PostgreSQL as the application logs in: what a wrong handler, or whoever holds its password, could try.
@Suite("PostgreSQL itself refuses forged tenants")
struct ForgeryTests {
    private static let fixture = Result { try SiteFixture() }
    private static let twins = Result { try Twins(fixture.get()) }

    /// One row of every table copied with the neighbour's tenant id.
    @Test func noRowIsAddedForTheNeighbour() throws {
        let (fixture, twins) = (try Self.fixture.get(), try Self.twins.get())
        let attempt = try Attempt(fixture.app, tenant: twins.a.id)
        for table in try TableLint(Connection(fixture.admin)).tenantTables() {
            let row: [String] = try attempt.column("SELECT count(*) FROM \(table)")
            #expect(row != ["0"], "\(table) has no row to copy")
            let columns = try #require(
                try fixture.value(
                    """
                    SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute
                    WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                    """, .text(table)))
            let refusal = try attempt.refusal(
                of: """
                    INSERT INTO \(table) (\(columns)) OVERRIDING SYSTEM VALUE SELECT \(columns)
                    FROM (SELECT (jsonb_populate_record(r, '{"tenant_id": \(twins.b.id)}')).*
                        FROM \(table) r LIMIT 1) AS copy
                    """)
            // These triggers come before row security: the neighbour's draft, account and chain are nowhere to be seen,
            // and this copy is no draft.
            let triggers: [String?] = [
                "only_a_draft_is_written_to", "document_begins_as_a_draft", "kunci_is_made_by_its_own_pegawai",
                "checkpoint_is_the_head_of_the_chain",
            ]
            #expect(
                refusal?.state == .insufficientPrivilege || triggers.contains(refusal?.constraint),
                "\(table): \(String(describing: refusal))")
        }
    }

    @Test func noRowIsGivenToTheNeighbourOrTaken() throws {
        let (fixture, twins) = (try Self.fixture.get(), try Self.twins.get())
        let attempt = try Attempt(fixture.app, tenant: twins.a.id)
        let tables: [String] = try TableLint(Connection(fixture.admin)).tenantTables()
        for table in tables where !TableLint.facts.contains(table) {
            let given = try attempt.refusal(of: "UPDATE \(table) SET tenant_id = \(twins.b.id)")
            #expect(
                given?.state == .insufficientPrivilege || given?.constraint == "document_keeps_its_identity", "\(table)"
            )
            // Of these only one column may change, so nothing can be taken either.
            guard !TableLint.sealed.contains(table) else { continue }
            // What never changes may be deleted, one's own.
            let isKept: Bool = TableLint.kept.contains(table)
            let taking = isKept ? "DELETE FROM \(table)" : "UPDATE \(table) SET tenant_id = \(twins.a.id)"
            let taken: [String] = try attempt.column(
                """
                WITH taken AS (\(taking) WHERE tenant_id = \(twins.b.id) RETURNING 1) SELECT count(*) FROM taken
                """)
            #expect(taken == ["0"], "\(table)")
        }
        for table in tables {
            let seen: [String] = try attempt.column("SELECT count(*) FROM \(table) WHERE tenant_id <> \(twins.a.id)")
            #expect(seen == ["0"], "\(table)")
        }
    }

    private static let foreignKeys: [(name: String, sql: @Sendable (Twin, Twin) -> String)] = [
        (
            "a placement of the neighbour's official",
            {
                """
                INSERT INTO penempatan (tenant_id, pegawai_id, jabatan_id, kedudukan, mulai)
                VALUES (\($0.id), \($1.pegawai), \($0.jabatan), 'plt', '2022-01-01')
                """
            }
        ),
        (
            "a placement in the neighbour's office",
            {
                """
                INSERT INTO penempatan (tenant_id, pegawai_id, jabatan_id, kedudukan, mulai)
                VALUES (\($0.id), \($0.pegawai), \($1.jabatan), 'plt', '2022-01-01')
                """
            }
        ),
        (
            "an office under the neighbour's",
            { "UPDATE jabatan SET atasan_id = \($1.jabatan) WHERE id = \($0.jabatan)" }
        ),
        (
            "an office in the neighbour's perangkat daerah",
            {
                """
                UPDATE jabatan SET perangkat_daerah_id = \($1.unit) WHERE id = \($0.jabatan)
                """
            }
        ),
        (
            "an account of the neighbour's official",
            { "UPDATE akun SET pegawai_id = \($1.pegawai) WHERE id = \($0.akun)" }
        ),
        (
            "a planner of the neighbour's perangkat daerah",
            { "UPDATE akun SET perangkat_daerah_id = \($1.unit) WHERE id = \($0.akun)" }
        ),
        (
            "a session of the neighbour's account",
            {
                """
                INSERT INTO session (tenant_id, token_sha256, akun_id)
                VALUES (\($0.id), sha256('x'), \($1.akun))
                """
            }
        ),
        (
            "a document of the neighbour's office",
            {
                """
                INSERT INTO document (tenant_id, jenis, penanda_tangan, tahun, jabatan_id, kode)
                VALUES (\($0.id), 'pk', 'pihak', 2030, \($1.jabatan), '00000000')
                """
            }
        ),
        (
            "a save by the neighbour's account",
            {
                """
                INSERT INTO naskah (tenant_id, document_id, versi, isi, akun_id, nama)
                VALUES (\($0.id), \($0.draft), 999, '{}', \($1.akun), 'x')
                """
            }
        ),
        (
            "a snapshot of the neighbour's document",
            {
                """
                INSERT INTO snapshot (tenant_id, document_id, versi, isi, sha256, ringkasan,
                pihak_pertama_id) VALUES (\($0.id), \($1.published), 1, '{}', sha256('x'), '',
                \($0.penempatan))
                """
            }
        ),
        (
            "a snapshot of the neighbour's parties",
            {
                """
                INSERT INTO snapshot (tenant_id, document_id, versi, isi, sha256, ringkasan,
                pihak_pertama_id) VALUES (\($0.id), \($0.draft), 1, '{}', sha256('x'), '', \($1.penempatan))
                """
            }
        ),
        (
            "a signature on the neighbour's snapshot",
            {
                """
                INSERT INTO signature (tenant_id, document_id, snapshot_id, pihak, penempatan_id, akun_id,
                nama, jabatan, sha256, audit_urutan) VALUES (\($0.id), \($1.published), \($1.snapshot),
                'pertama', \($0.penempatan), \($0.akun), 'x', 'x', sha256('x'), 1)
                """
            }
        ),
        (
            "a deed on the neighbour's document",
            {
                """
                INSERT INTO document_event (tenant_id, document_id, perbuatan, dari, ke, akun_id, nama,
                audit_urutan) VALUES (\($0.id), \($1.draft), 'ajukan', 'draf', 'diajukan', \($0.akun), 'x',
                1)
                """
            }
        ),
        (
            "a deed by the neighbour's account",
            {
                """
                INSERT INTO document_event (tenant_id, document_id, perbuatan, dari, ke, akun_id, nama,
                audit_urutan) VALUES (\($0.id), \($0.draft), 'ajukan', 'draf', 'diajukan', \($1.akun), 'x',
                1)
                """
            }
        ),
        (
            "an audit link by the neighbour's account",
            {
                """
                INSERT INTO audit SELECT \($0.id), 9999, now(), \($1.akun), 'x', 'x', 'x', 'x', '{}',
                sha256('y'), sha256('x')
                """
            }
        ),
    ]

    @Test(arguments: foreignKeys.map(\.name))
    func noRowPointsToTheNeighbour(_ name: String) throws {
        let (fixture, twins) = (try Self.fixture.get(), try Self.twins.get())
        let sql = try #require(Self.foreignKeys.first { $0.name == name }).sql
        let attempt = try Attempt(fixture.app, tenant: twins.a.id)
        let (own, foreign) = (
            try attempt.refusal(of: sql(twins.a, twins.a)), try attempt.refusal(of: sql(twins.a, twins.b))
        )
        #expect(foreign?.state == .foreignKeyViolation)
        #expect(own?.state != .foreignKeyViolation, "the attempt fails even with one's own row, so it shows nothing")
    }

    /// Without a tenant every query is an error, not an empty answer: also on a connection that has just served
    /// another.
    @Test func nothingIsReadWithoutATenant() throws {
        let (fixture, twins) = (try Self.fixture.get(), try Self.twins.get())
        let tables: [String] = try TableLint(Connection(fixture.admin)).tenantTables()
        let connection = try Connection(fixture.app)
        for state in [SQLState.undefinedObject, .invalidTextRepresentation] {
            for table in tables {
                let error = #expect(throws: DatabaseError.self) {
                    try connection.query("SELECT count(*) FROM \(table)")
                }
                #expect(error?.state == state, "\(table)")
            }
            try connection.execute("BEGIN")
            try connection.query("SELECT set_config('app.tenant_id', $1, true)", [.text(String(twins.a.id))])
            try connection.query("SELECT count(*) FROM document")
            try connection.execute("COMMIT")
        }
    }

    /// FORCE ROW LEVEL SECURITY: whoever migrates reads no kabupaten's rows by accident.
    @Test func theOwnerOfTheSchemaReadsNothing() throws {
        let (fixture, twins) = (try Self.fixture.get(), try Self.twins.get())
        let attempt = try Attempt(fixture.owner, tenant: twins.a.id)
        for table in try TableLint(Connection(fixture.admin)).tenantTables() {
            let seen: [String] = try attempt.column("SELECT count(*) FROM \(table)")
            #expect(seen == ["0"], "\(table)")
        }
    }

    @Test func citizensReadOnlyWhatIsPublished() throws {
        let (fixture, twins) = (try Self.fixture.get(), try Self.twins.get())
        let attempt = try Attempt(fixture.publicReader, tenant: twins.a.id)
        let (documents, snapshots) = (
            try attempt.column("SELECT id FROM document"), try attempt.column("SELECT id FROM snapshot")
        )
        #expect(documents == [String(twins.a.published)])
        #expect(snapshots == [String(twins.a.snapshot)])
        let signatures: [String] = try attempt.column("SELECT DISTINCT snapshot_id FROM signature")
        #expect(signatures == snapshots)
    }
}

/// The same row in each of the two kabupaten of the same name.
struct Twins: Sendable {
    let a: Twin
    let b: Twin

    init(_ fixture: SiteFixture) throws {
        // Rows of every table: somebody is signed in, somebody mistyped, the admin uploaded a crest and imported a
        // nomenclature, and certificates were issued.
        for slug in ["kembar-a", "kembar-b"] {
            _ = try fixture.client(slug, as: World.Login.planner)
            try fixture.giveCrest(.png, to: slug)
            _ = try fixture.client(slug).trySignIn("salah.ketik", password: "bukan kata sandinya")
        }
        try fixture.giveNomenklatur()
        try fixture.giveHeadings()
        try fixture.giveArsip()
        try fixture.giveMeasuring()
        for slug in ["kembar-a", "kembar-b"] { try fixture.giveCertificates(to: slug) }
        try fixture.giveFactors()
        a = try Twin("kembar-a", fixture)
        b = try Twin("kembar-b", fixture)
    }
}

/// Identities of rows in one of them.
struct Twin: Sendable {
    let id: Int64
    let draft: Int64
    let published: Int64
    let snapshot: Int64
    let jabatan: Int64
    let unit: Int64
    let pegawai: Int64
    let penempatan: Int64
    let akun: Int64

    init(_ slug: String, _ fixture: SiteFixture) throws {
        let connection = try Connection(fixture.admin)
        func one(_ sql: String) throws -> Int64 {
            let row = try connection.query(
                "\(sql) AND tenant_id = (SELECT id FROM tenant WHERE slug = $1)", [.text(slug)]
            ).first
            guard let text = row?.first ?? nil, let number = Int64(text) else { throw Missing(what: sql) }
            return number
        }
        id = try fixture.tenant(slug).id.rawValue
        draft = try one("SELECT id FROM document WHERE tahun = 2022")
        published = try one("SELECT id FROM document WHERE tahun = 2021")
        snapshot = try one("SELECT snapshot_id FROM document WHERE tahun = 2021")
        jabatan = try one("SELECT id FROM jabatan WHERE slug = 'dpmd'")
        unit = try one("SELECT id FROM perangkat_daerah WHERE slug = 'dpmd'")
        pegawai = try one("SELECT pegawai_id FROM penempatan WHERE jabatan_id = \(jabatan)")
        penempatan = try one("SELECT id FROM penempatan WHERE jabatan_id = \(jabatan)")
        akun = try one("SELECT id FROM akun WHERE login = '\(World.Login.planner)'")
    }
}
