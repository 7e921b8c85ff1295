import Database
import Testing

@Suite("Every table keeps its tenants apart")
struct TableTests {
    private static let fixture = Result {
        let fixture = try SiteFixture()
        try fixture.giveCrest(.png, to: "kembar-a")
        try fixture.giveNomenklatur()
        try fixture.giveHeadings()
        try fixture.giveArsip()
        try fixture.giveMeasuring()
        try fixture.giveCertificates(to: "kembar-a")
        return fixture
    }

    private func lint() throws -> TableLint {
        TableLint(try Connection(Self.fixture.get().admin))
    }

    @Test(arguments: TableLint.rules.map(\.name))
    func each(_ rule: String) throws {
        let sql: String = try #require(TableLint.rules.first { $0.name == rule }).sql
        let faults: [String] = try lint().column(sql)
        #expect(faults == [])
    }

    /// A rule that finds nothing anywhere would prove nothing.
    @Test(
        arguments: zip(
            TableLint.rules.map(\.name),
            [
                ["bare"], ["bare"], ["bare"], ["bare.open"], ["bare_name_key"], ["bare.bare_other_fkey"], ["bare"],
                ["all_names"],
                ["bare: TRUNCATE for janji_app"], ["bare.short"],
            ]))
    func finds(_ rule: String, _ faults: [String]) throws {
        let sql: String = try #require(TableLint.rules.first { $0.name == rule }).sql
        let connection = try Connection(Self.fixture.get().admin)
        try connection.execute(
            """
            BEGIN;
            CREATE TABLE bare (
                id bigint PRIMARY KEY, other bigint, tenant_id bigint, name text CONSTRAINT bare_name_key UNIQUE,
                CONSTRAINT short CHECK (id > 0));
            ALTER TABLE jabatan ADD UNIQUE (id);
            ALTER TABLE bare ADD CONSTRAINT bare_other_fkey FOREIGN KEY (other) REFERENCES jabatan (id);
            CREATE POLICY open ON bare FOR SELECT TO janji_app USING (true);
            CREATE VIEW all_names AS SELECT nama FROM pegawai;
            GRANT TRUNCATE ON bare TO janji_app;
            """)
        defer { try? connection.execute("ROLLBACK") }
        let found: [String] = try TableLint(connection).column(sql)
        #expect(Set(faults).isSubset(of: found), "\(found)")
    }

    @Test func theLoginRolesOwnNothingAndCanDoNothingSpecial() throws {
        let fixture = try Self.fixture.get()
        for (url, group) in [(fixture.app, "janji_app"), (fixture.publicReader, "janji_public")] {
            let rows = try Connection(url).query(
                """
                SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
                       (SELECT count(*) FROM pg_class WHERE relowner = r.oid),
                           has_database_privilege(current_database(), 'CREATE'),
                       has_schema_privilege('public', 'CREATE') OR has_schema_privilege('app', 'CREATE'),
                       (SELECT string_agg(m.roleid::regrole::text, ' ') FROM pg_auth_members m WHERE m.member = r.oid)
                FROM pg_roles r WHERE rolname = current_user
                """)
            #expect(rows == [["f", "f", "f", "f", "f", "0", "f", "f", group]])
        }
    }

    /// The application adds facts and never touches them again; a document is never deleted.
    @Test func factsAreOnlyAdded() throws {
        let lint = try lint()
        let rights: (String) throws -> [String] = { table in
            try lint.column(
                """
                SELECT p FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) p
                WHERE has_table_privilege('janji_app', '\(table)', p)
                """)
        }
        let expected: [(String, [String])] =
            TableLint.facts.map { ($0, ["SELECT", "INSERT"]) } + TableLint.shared.map { ($0, ["SELECT"]) }
            + TableLint.kept.map { ($0, ["SELECT", "INSERT", "DELETE"]) }
            + [("document", ["SELECT", "INSERT", "UPDATE"])]
        for (table, list) in expected {
            let found: [String] = try rights(table)
            #expect(found == list, "\(table)")
        }
    }

    @Test(arguments: TableLint.facts, ["UPDATE # SET tenant_id = tenant_id", "DELETE FROM #", "TRUNCATE # CASCADE"])
    func noOneChangesFacts(_ table: String, _ deed: String) throws {
        let fixture = try Self.fixture.get()
        let sql: String = deed.replacing("#", with: table)
        // Neither rights nor row security stop the superuser: the trigger does.
        let mighty = try Attempt(fixture.admin, tenant: 1).refusal(of: sql)
        #expect(mighty?.constraint == "facts_are_append_only")
        let application = try Attempt(fixture.app, tenant: 1).refusal(of: sql)
        #expect(application?.state == .insufficientPrivilege)
    }

    @Test(arguments: TableLint.kept, ["UPDATE # SET tenant_id = tenant_id", "TRUNCATE # CASCADE"])
    func noOneChangesWhatIsKept(_ table: String, _ deed: String) throws {
        try noOneChangesFacts(table, deed)
    }

    /// Exactly these columns; whoever gives citizens one more says so here.
    private static let published: [String: String] = [
        "accepted_finding": "alasan aturan audit_urutan baris document_id kolom tabel tenant_id urutan versi",
        "ambang_desa": "batas dasar mulai tenant_id versi",
        "arsip_terbit":
            "arsip_id data_pribadi isi jenis judul perangkat_daerah_id sha256 tahun tenant_id waktu",
        "bukti_terbit":
            "bukti_id indikator_id isi jenis nama periode sha256 tahun tenant_id ukuran umum waktu",
        "cara_ukur":
            """
        agregasi agregasi_tahun alasan arah batas desimal indikator_id isian mulai predikat predikat_versi rumus skala \
        skala_versi tenant_id umum versi waktu
        """,
        "checkpoint": "digest jumlah tanggal tenant_id urutan waktu",
        "daftar_cabut": "der nomor otoritas_id selesai tenant_id waktu",
        "data_desa": "desa ike ikl iks kecamatan nomor skor status tahun tenant_id urutan",
        "document": "id jabatan_id jenis kode revisi snapshot_id status tahun tenant_id",
        "impor_desa": "nomor sumber tahun tenant_id waktu",
        "indikator": "id jabatan_id nama sasaran satuan slug tenant_id umum",
        "jabatan": "atasan_id eselon id nama perangkat_daerah_id slug tenant_id",
        "job": "halaman hasil id keadaan kemajuan sidik tenant_id umum",
        "lambang": "isi jenis sha256 tenant_id",
        "otoritas": "generasi id mulai selesai sertifikat tenant_id",
        "pdf": "halaman isi sha256 sidik snapshot_id tenant_id waktu",
        "pencabutan": "alasan sertifikat_id tenant_id waktu",
        "pengaturan": "isi tenant_id versi",
        "perangkat_daerah": "id induk_id kop nama singkatan slug tenant_id",
        "proyeksi": "document_id jabatan_id jenis mulai revisi snapshot_id tahun tenant_id umum",
        "realisasi":
            """
        id indikator_id keadaan kendala mentah nilai pembilang penyebut periode sebab tahun tenant_id tindak_lanjut \
        umum waktu
        """,
        "ringkasan_desa": "jumlah nomor status tahun tenant_id",
        "row_digest": "id kunci sidik tabel tenant_id",
        "schema_migration": "applied_at checksum name number",
        "sertifikat": "der id mulai otoritas_id selesai serial tenant_id",
        "signature":
            "cara document_id id jabatan nama pihak sertifikat_id sha256 signed_pdf_id snapshot_id tenant_id waktu",
        "signed_pdf":
            """
        akun_id cara document_id halaman id isi penempatan_id sertifikat_id sha256 snapshot_id tahap tanda_tangan \
        tenant_id waktu
        """,
        "skala": "isi jenis kunci tenant_id versi waktu",
        "snapshot":
            "cara document_id id isi pihak_kedua_id pihak_pertama_id ringkasan sha256 tenant_id versi waktu",
        "target":
            """
        baris butir definisi dijanjikan id indikator_id kolom mentah nama nilai nomor periode sasaran satuan \
        snapshot_id tabel tahun tenant_id umum
        """,
        "tautan_indikator": "id indikator_id ke_id tenant_id umum",
        "tenant": "demonstrasi dibuat id nama pengaturan slug",
        "tenant_host": "host tenant_id",
    ]

    @Test func citizensReadWhatIsListed() throws {
        let rows = try Connection(Self.fixture.get().admin).query(
            """
            SELECT c.relname, string_agg(a.attname, ' ' ORDER BY a.attname)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relkind = 'r' AND has_column_privilege('janji_public', c.oid, a.attnum, 'SELECT') GROUP BY c.relname
            """)
        let columns = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] ?? "", $0[1] ?? "") })
        #expect(columns == Self.published)
        let writable: [String] = try lint().column(
            """
            SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
                WHERE c.relkind = 'r'
            AND (has_any_column_privilege('janji_public', c.oid, 'INSERT, UPDATE')
                OR has_table_privilege('janji_public', c.oid, 'DELETE, TRUNCATE'))
            """)
        #expect(writable == [])
    }
}
