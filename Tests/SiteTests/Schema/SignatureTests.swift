import Database
import Kinerja
import Testing

/// The forbidden cells of status x deed x actor x office, past all Swift: as the application's role, on the PK that the
/// head of a dinas and the bupati signed.
@Suite("PostgreSQL lets only the acting official sign, in his turn, with his own account")
struct SignatureTests {
    private static let fixture = Result { try SiteFixture() }
    private static let twins = Result { try Twins(fixture.get()) }

    struct Attempted: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var pihak = "pertama"
        /// What the superuser brings about before, past the triggers. `$office`, `$holder` and `$akun` are those of the
        /// party, `$other` is the pegawai at the head of another dinas, `$today` the day there.
        var prepared = ""
        /// What is written otherwise than it was signed.
        var written: [String: String] = [:]
        /// The refusing constraint; nil where PostgreSQL takes the signature.
        var constraint: String?
        var status: Status?

        init(
            _ name: String, _ constraint: String? = nil, pihak: String = "pertama", status: Status? = nil,
            written: [String: String] = [:], _ prepared: String = ""
        ) {
            testDescription = name
            (self.constraint, self.pihak, self.status, self.written, self.prepared) = (
                constraint, pihak, status, written, prepared
            )
        }
    }

    private func refusal(_ one: Attempted) throws -> Attempt.Refusal? {
        let (fixture, twin) = (try Self.fixture.get(), try Self.twins.get().a)
        let status: Status = one.status ?? (one.pihak == "pertama" ? .diajukan : .ditandatanganiPihakPertama)
        let columns = [
            "tenant_id", "document_id", "snapshot_id", "pihak", "penempatan_id", "akun_id", "nama", "jabatan", "sha256",
            "audit_urutan", "waktu",
        ]
        let values: [String] = columns.map { one.written[$0] ?? ($0 == "waktu" ? "now()" : $0) }
        func filled(_ sql: String) -> String {
            sql.replacing(
                "$office", with: "(SELECT p.jabatan_id FROM penempatan p JOIN asli ON p.id = asli.penempatan_id)"
            )
            .replacing("$holder", with: "(SELECT penempatan_id FROM asli)").replacing(
                "$akun", with: "(SELECT akun_id FROM asli)"
            )
            .replacing(
                "$other",
                with:
                    "(SELECT pegawai_id FROM akun WHERE login = '\(World.Login.otherHead)' AND tenant_id = \(twin.id))"
            )
            .replacing("$today", with: "app.local_date(now())").replacing("$document", with: String(twin.published))
        }
        return try Attempt(fixture.admin, tenant: twin.id).refusal(
            of: """
                SET LOCAL session_replication_role = replica;
                CREATE TEMP TABLE asli ON COMMIT DROP AS SELECT * FROM signature WHERE document_id = \(twin.published)
                    AND pihak = '\(one.pihak)';
                GRANT SELECT ON asli TO PUBLIC;
                DELETE FROM signature WHERE document_id = \(twin.published) AND pihak IN ('kedua', '\(one.pihak)');
                UPDATE document SET status = '\(status.rawValue)' WHERE id = \(twin.published);
                \(filled(one.prepared));
                SET LOCAL session_replication_role = origin;
                SET LOCAL ROLE \(fixture.app.user ?? "");
                INSERT INTO signature (\(columns.joined(separator: ", ")))
                    SELECT \(filled(values.joined(separator: ", "))) FROM asli
                """)
    }

    private static func standIn(_ kedudukan: String, from mulai: String = "$today", to selesai: String = "$today")
        -> String
    {
        """
        INSERT INTO penempatan (tenant_id, pegawai_id, jabatan_id, kedudukan, mulai, selesai, nomor_keputusan,
            tanggal_keputusan)
        SELECT (SELECT tenant_id FROM asli), $other, $office, '\(kedudukan)', \(mulai), \(selesai), 'SK 1', $today
        """
    }

    private static func become(_ change: String) -> String { "UPDATE penempatan SET \(change) WHERE id = $holder" }

    private static let away = "acting_official_signs_before_the_holder"
    private static let absent = "signer_holds_the_office_on_that_day"
    private static let borrowed = "signer_uses_an_account_of_his_own"
    private static let turn = "signature_waits_for_its_turn"
    private static let parties = "snapshot_names_every_party"
    private static let wrongOffice = "signer_holds_the_office_of_the_party"

    /// The same for either party.
    private static let offices: [Attempted] = ["pertama", "kedua"].flatMap { pihak in
        [
            Attempted("definitif", pihak: pihak),
            Attempted("pj", pihak: pihak, become("kedudukan = 'pj'")),
            Attempted("plt", pihak: pihak, become("kedudukan = 'plt'")),
            Attempted(
                "plt on his first and last day", pihak: pihak,
                become("kedudukan = 'plt', mulai = $today, selesai = $today")),
            Attempted(
                "plh beside the definitif", pihak: pihak, become("kedudukan = 'plh'") + "; " + standIn("definitif")),
            Attempted("expired plt", absent, pihak: pihak, become("kedudukan = 'plt', selesai = $today - 1")),
            Attempted("not yet begun", absent, pihak: pihak, become("mulai = $today + 1")),
            Attempted(
                "predecessor", absent, pihak: pihak, become("selesai = $today - 1") + "; " + standIn("definitif")),
            Attempted("definitif while a plh stands in", away, pihak: pihak, standIn("plh")),
            Attempted("definitif while a plt stands in", away, pihak: pihak, standIn("plt")),
            Attempted(
                "plt while a plh stands in", away, pihak: pihak, become("kedudukan = 'plt'") + "; " + standIn("plh")),
            Attempted("definitif after the plh", pihak: pihak, standIn("plh", from: "$today - 9", to: "$today - 1")),
            Attempted("definitif before the plh", pihak: pihak, standIn("plh", from: "$today + 1", to: "$today + 9")),
            Attempted(
                "another's holding", "signer_is_whom_the_snapshot_names", pihak: pihak,
                written: ["penempatan_id": other]),
            Attempted(
                "another office, named", wrongOffice, pihak: pihak, written: ["penempatan_id": other],
                "UPDATE snapshot SET pihak_\(pihak)_id = \(other) WHERE document_id = $document"),
            Attempted("the planner's account", borrowed, pihak: pihak, written: ["akun_id": akun(World.Login.planner)]),
            Attempted(
                "another official's account", borrowed, pihak: pihak,
                written: ["akun_id": akun(World.Login.otherHead)]),
            Attempted("the admin's account", borrowed, pihak: pihak, written: ["akun_id": akun(World.Login.admin)]),
            Attempted(
                "an account that was closed", borrowed, pihak: pihak, "UPDATE akun SET aktif = false WHERE id = $akun"),
            Attempted(
                "an account that lost its pegawai", borrowed, pihak: pihak,
                "UPDATE akun SET pegawai_id = NULL WHERE id = $akun"),
            Attempted(
                "another digest", "signature_is_over_its_snapshot", pihak: pihak, written: ["sha256": "sha256('x')"]),
            Attempted(
                "another text", "signature_is_over_its_snapshot", pihak: pihak,
                "UPDATE snapshot SET isi = '{}' WHERE document_id = $document"),
            Attempted(
                "dated back", "signature_bears_the_time_it_was_made", pihak: pihak,
                written: ["waktu": "now() - interval '1 day'"]),
            Attempted(
                "dated ahead", "signature_bears_the_time_it_was_made", pihak: pihak,
                written: ["waktu": "now() + interval '1 day'"]),
            Attempted(
                "the PK of a bupati", parties, pihak: pihak,
                """
                UPDATE jabatan SET atasan_id = NULL WHERE id = (SELECT jabatan_id FROM document WHERE id = \
                $document)
                """),
        ].map { one in
            Attempted(
                "\(one.testDescription), pihak \(pihak)", one.constraint, pihak: pihak, written: one.written,
                one.prepared)
        }
    }

    private static let other = """
        (SELECT p.id FROM penempatan p JOIN jabatan j ON j.id = p.jabatan_id AND j.slug = 'dinkes'
            WHERE p.pegawai_id = $other)
        """
    private static func akun(_ login: String) -> String {
        "(SELECT a.id FROM akun a WHERE a.login = '\(login)' AND a.tenant_id = asli.tenant_id)"
    }

    private static let onePerson = """
        UPDATE penempatan SET kedudukan = 'plt',
            pegawai_id = (SELECT p.pegawai_id FROM penempatan p JOIN signature s ON s.penempatan_id = p.id
            WHERE s.document_id = $document AND s.pihak = 'pertama') WHERE id = $holder;
        UPDATE asli SET akun_id = (SELECT akun_id FROM signature WHERE document_id = $document AND pihak = 'pertama')
        """
    private static let reason = """
        INSERT INTO accepted_finding (tenant_id, document_id, versi, audit_urutan, urutan, aturan, tabel, baris, kolom,
            pesan, alasan)
        SELECT tenant_id, id, versi, 1, 99, 'pihak.orang-sama', '', '', '', 'x', 'Bupati berhalangan tetap.'
            FROM document WHERE id = $document
        """

    private static let others: [Attempted] = [
        Attempted(
            "the second before the first", "second_party_signs_after_the_first", pihak: "kedua",
            "DELETE FROM signature WHERE document_id = $document"),
        Attempted(
            "the first for the second", "signer_is_whom_the_snapshot_names",
            written: ["penempatan_id": "(SELECT pihak_kedua_id FROM snapshot WHERE id = snapshot_id)"]),
        Attempted(
            "a snapshot without the second party", parties,
            "UPDATE snapshot SET pihak_kedua_id = NULL WHERE document_id = $document"),
        Attempted(
            "a plan that the head signs alone", nil,
            """
            UPDATE document SET penanda_tangan = 'kepala' WHERE id = $document; UPDATE snapshot SET \
            pihak_kedua_id = NULL WHERE document_id = $document
            """
        ),
        Attempted(
            "a plan that its owner signs alone", nil,
            """
            UPDATE document SET penanda_tangan = 'pemilik' WHERE id = $document; UPDATE snapshot SET \
            pihak_kedua_id = NULL WHERE document_id = $document
            """
        ),
        Attempted(
            "a plan of an owner with two parties", parties,
            "UPDATE document SET penanda_tangan = 'pemilik' WHERE id = $document"),
        Attempted(
            "a plan with two parties", parties, "UPDATE document SET penanda_tangan = 'kepala' WHERE id = $document"),
        Attempted(
            "a plan signed by somebody below the head", wrongOffice,
            """
            UPDATE document SET penanda_tangan = 'kepala' WHERE id = $document; UPDATE snapshot
                SET pihak_kedua_id = NULL WHERE document_id = $document;
            UPDATE penempatan SET kedudukan = 'plt',
                jabatan_id = (SELECT id FROM jabatan WHERE slug = 'dpmd-sekretaris'
                    AND tenant_id = penempatan.tenant_id) WHERE id = $holder
            """),
        Attempted("an older version", turn, "UPDATE document SET versi = versi + 1 WHERE id = $document"),
        // Returned, and submitted again as it was: the first party has signed both.
        Attempted(
            "an earlier text of the same version", turn, pihak: "kedua",
            """
            INSERT INTO snapshot (tenant_id, document_id, versi, isi, sha256, ringkasan, pihak_pertama_id,
                pihak_kedua_id)
            SELECT tenant_id, document_id, versi, isi, sha256, ringkasan, pihak_pertama_id, pihak_kedua_id
                FROM snapshot WHERE document_id = $document;
            UPDATE document SET snapshot_id = (SELECT max(id) FROM snapshot WHERE document_id = $document)
                WHERE id = $document
            """),
        Attempted("one person without a reason", "one_person_for_both_parties_says_why", pihak: "kedua", onePerson),
        Attempted("one person with a reason", pihak: "kedua", onePerson + "; " + reason),
        Attempted(
            "one person, the reason of another version", "one_person_for_both_parties_says_why", pihak: "kedua",
            onePerson + "; " + reason.replacing("versi, 1,", with: "1, 1,")),
    ]

    private static let statuses: [Attempted] = ["pertama", "kedua"].flatMap { pihak in
        Status.allCases.map { status in
            let own: Status = pihak == "pertama" ? .diajukan : .ditandatanganiPihakPertama
            return Attempted(
                "\(status.rawValue), pihak \(pihak)", status == own ? nil : turn, pihak: pihak, status: status)
        }
    }

    @Test(arguments: statuses + offices + others)
    func decides(_ one: Attempted) throws {
        let refusal = try refusal(one)
        #expect(refusal?.constraint == one.constraint, "\(String(describing: refusal))")
        #expect((refusal == nil) == (one.constraint == nil), "\(String(describing: refusal))")
    }

    /// The neighbour's people are not there to be pointed at.
    @Test(arguments: ["pertama", "kedua"], ["penempatan_id", "akun_id"])
    func refusesAnotherTenants(_ pihak: String, _ column: String) throws {
        let foreign: Twin = try Self.twins.get().b
        let one = Attempted(
            "", pihak: pihak, written: [column: String(column == "akun_id" ? foreign.akun : foreign.penempatan)])
        #expect(try refusal(one)?.state == .foreignKeyViolation)
    }

    /// What is written of a holding by the application, and the constraint that refuses it.
    private static let holdings: [(sql: String, constraint: String?)] = [
        (insert("'pj'", "CURRENT_DATE", "'SK 1', CURRENT_DATE, ''"), nil),
        (insert("'pj'", "NULL", "'SK 1', CURRENT_DATE, ''"), nil),
        (insert("'pj'", "NULL", "'', NULL, ''"), "acting_official_has_a_decision"),
        (insert("'plt'", "CURRENT_DATE", "'', NULL, ''"), "acting_official_has_a_decision"),
        (insert("'plt'", "CURRENT_DATE", "'SK 1', NULL, ''"), "decision_has_a_number_and_a_date"),
        (insert("'plh'", "CURRENT_DATE", "' ', CURRENT_DATE, ''"), "decision_has_a_number_and_a_date"),
        (insert("'plh'", "NULL", "'SK 1', CURRENT_DATE, ' '"), "acting_official_ends_or_says_why_not"),
        (insert("'plt'", "NULL", "'SK 1', CURRENT_DATE, 'Sampai pelantikan.'"), nil),
        ("UPDATE penempatan SET selesai = CURRENT_DATE", nil),
        ("UPDATE penempatan SET mulai = mulai - 1", "penempatan_changes_only_its_end"),
        ("UPDATE penempatan SET kedudukan = 'plt', selesai = CURRENT_DATE", "penempatan_changes_only_its_end"),
        (
            "UPDATE penempatan SET nomor_keputusan = 'x', tanggal_keputusan = CURRENT_DATE",
            "penempatan_changes_only_its_end"
        ),
    ]

    /// In an office that nobody holds.
    private static func insert(_ kedudukan: String, _ selesai: String, _ keputusan: String) -> String {
        """
        WITH kosong AS (INSERT INTO jabatan (tenant_id, slug, nama) VALUES (app.current_tenant(), 'kosong', 'Kosong')
            RETURNING id)
        INSERT INTO penempatan (tenant_id, pegawai_id, jabatan_id, kedudukan, mulai, selesai, nomor_keputusan,
            tanggal_keputusan, tanpa_selesai)
        SELECT app.current_tenant(), (SELECT min(id) FROM pegawai), kosong.id, \(kedudukan), CURRENT_DATE, \(selesai),
            \(keputusan) FROM kosong
        """
    }

    @Test(arguments: holdings.indices)
    func aHoldingIsWellFounded(_ index: Int) throws {
        let one = Self.holdings[index]
        let refusal = try Attempt(Self.fixture.get().app, tenant: Self.twins.get().a.id).refusal(of: one.sql)
        #expect(refusal?.constraint == one.constraint, "\(one.sql): \(String(describing: refusal))")
        #expect((refusal == nil) == (one.constraint == nil), "\(one.sql): \(String(describing: refusal))")
    }

    /// A day begins where the kabupaten lies, as its newest settings say.
    @Test(arguments: [
        ("WIB", "2024-05-05 17:30Z", "2024-05-06"), ("WIB", "2024-05-05 16:30Z", "2024-05-05"),
        ("WITA", "2024-05-05 16:30Z", "2024-05-06"),
        ("WITA", "2024-05-05 15:30Z", "2024-05-05"), ("WIT", "2024-05-05 15:30Z", "2024-05-06"),
    ])
    func aDayIsThatOfTheKabupaten(_ zone: String, _ time: String, _ day: String) throws {
        let (fixture, twin) = (try Self.fixture.get(), try Self.twins.get().a)
        let other: String = zone == "WIT" ? "WITA" : "WIT"
        let days: [String] = try Attempt(fixture.admin, tenant: twin.id).column(
            "SELECT app.local_date('\(time)')",
            after: """
                SET LOCAL session_replication_role = replica;
                INSERT INTO pengaturan (tenant_id, versi, bagian, isi, akun_id, nama, audit_urutan, waktu)
                VALUES (\(twin.id), 900, 'uji', '{"zona": "\(other)"}', \(twin.akun), 'x', 1, now()),
                    (\(twin.id), 901, 'uji', '{"zona": "\(zone)"}', \(twin.akun), 'x', 1, now())
                """)
        #expect(days == [day])
    }

    /// The order of those who act for an office, in Swift and in SQL, for every two of them.
    @Test(arguments: Kedudukan.allCases)
    func ranksHoldersAsTheDomainDoes(_ first: Kedudukan) throws {
        let (fixture, twin) = (try Self.fixture.get(), try Self.twins.get().a)
        let day = try #require(CalendarDate(year: 2024, month: 5, day: 5))
        let begins: [String] = ["2024-01-01", "2024-05-05", "2024-05-06"]
        let attempt = try Attempt(fixture.admin, tenant: twin.id)
        for second in Kedudukan.allCases {
            for (one, other) in begins.flatMap({ left in begins.map { (left, $0) } }) {
                let rows: [(id: Int64, kedudukan: Kedudukan, mulai: String)] = [
                    (900_001, first, one), (900_002, second, other),
                ]
                let holders: [Penempatan] = rows.compactMap { row in
                    PartialDate(text: row.mulai)?.date.map {
                        Penempatan(
                            id: ID(rawValue: row.id), pegawai: ID(rawValue: 1), jabatan: ID(rawValue: 7),
                            namaPegawai: "", namaJabatan: "",
                            kedudukan: row.kedudukan, mulai: $0, selesai: nil)
                    }
                }
                let values: [String] = rows.map {
                    """
                    (\(twin.id), \($0.id), \(twin.pegawai), \(twin.jabatan), '\($0.kedudukan.rawValue)', \
                    '\($0.mulai)')
                    """
                }
                let found: [String] = try attempt.column(
                    "SELECT app.acting_official(\(twin.jabatan), '\(day.iso)')",
                    after: """
                        SET LOCAL session_replication_role = replica;
                        ALTER TABLE penempatan DROP CONSTRAINT one_holder_at_a_time;
                        DELETE FROM penempatan WHERE jabatan_id = \(twin.jabatan);
                        INSERT INTO penempatan (tenant_id, id, pegawai_id, jabatan_id, kedudukan,
                            mulai) OVERRIDING SYSTEM VALUE
                        VALUES \(values.joined(separator: ", "))
                        """)
                #expect(
                    found == [holders.holder(of: ID(rawValue: 7), on: day).map { String($0.id.rawValue) } ?? "NULL"],
                    "\(rows)")
            }
        }
    }

    /// Half past four in the afternoon in Greenwich: still today in the west, tomorrow in the middle and the east.
    @Test(
        arguments: [("WIB", "2022-01-31"), ("WITA", "2022-02-01"), ("WIT", "2022-02-01")],
        ["tenant SET pengaturan", "pengaturan SET isi"])
    func readsTheCalendarOfTheKabupaten(_ zone: (name: String, date: String), _ place: String) throws {
        let (fixture, twin) = (try Self.fixture.get(), try Self.twins.get().a)
        let text = place.split(separator: " ").last ?? ""
        let found: [String] = try Attempt(fixture.admin, tenant: twin.id).column(
            "SELECT app.local_date('2022-01-31 16:30+00')",
            after: """
                SET LOCAL session_replication_role = replica;
                UPDATE \(place) = jsonb_set(\(text)::jsonb, '{zona}', '"\(zone.name)"')::text;
                \(text == "isi" ? "" : "DELETE FROM pengaturan")
                """)
        #expect(found == [zone.date])
    }
}
