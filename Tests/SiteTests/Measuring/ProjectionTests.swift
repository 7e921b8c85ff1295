import Database
import Deeds
import Kinerja
import Records
import Testing

@testable import App
@testable import Web

/// What the documents of the demonstration promise, as rows.
@Suite("What comes into force is promised in rows")
struct ProjectionTests {
    private static let fixture = Result { try SiteFixture() }

    /// "indikator|satuan|tahun period raw value", of one document, in the order of its lines.
    private func targets(_ tenant: String, _ jenis: String, _ tahun: Int, _ slug: String, in fixture: SiteFixture)
        throws
        -> [String]
    {
        try Connection(fixture.admin).query(
            """
            SELECT concat_ws('|', t.nama, t.satuan, t.tahun || ' ' || t.periode || ' ' || t.mentah || ' '
                || coalesce(t.nilai::text, '?'))
            FROM target t JOIN proyeksi p ON p.tenant_id = t.tenant_id AND p.snapshot_id = t.snapshot_id
            JOIN jabatan j ON j.tenant_id = p.tenant_id AND j.id = p.jabatan_id JOIN tenant k ON k.id = t.tenant_id
            WHERE k.slug = $1 AND p.jenis = $2 AND p.tahun = $3 AND j.slug = $4
            ORDER BY p.revisi, t.tabel DESC, t.nomor, t.butir, t.tahun, t.periode
            """, [.text(tenant), .text(jenis), .int(Int64(tahun)), .text(slug)]
        ).map { $0[0] ?? "" }
    }

    @Test func theSeedOfWayKanan() throws {
        let fixture = try Self.fixture.get()
        let agreement = try targets("way-kanan", "pk", 2023, "dpmk", in: fixture)
        #expect(agreement.contains("Nilai SAKIP Dinas PMK.|POIN|2023 tahun 66,16 66.16"))
        #expect(
            agreement.contains(
                "Capaian Pengelolaan Ruang Terbuka Hijau dan Pengelolaan Sampah Terpadu|Kategori|"
                    + "2023 tahun HIJAU ?"))
        #expect(agreement.count == 14)
        let indicators = try targets("way-kanan", "iku", 2022, "dpmk", in: fixture)
        #expect(indicators.count == 42)
        #expect(indicators.contains("Nilai IKE|Poin|2026 tahun 0,7557 0.7557"))
    }

    /// The agreement and the IKU write it with and without a full stop, and the unit in other letters.
    @Test func oneIndikatorAcrossDocuments() throws {
        let fixture = try Self.fixture.get()
        let rows = try Connection(fixture.admin).query(
            """
            SELECT count(DISTINCT t.indikator_id), count(DISTINCT t.nama), count(*), min(i.slug) FROM target t
            JOIN indikator i ON i.tenant_id = t.tenant_id AND i.id = t.indikator_id
            JOIN tenant k ON k.id = t.tenant_id WHERE k.slug = 'way-kanan' AND t.nama LIKE 'Nilai SAKIP Dinas PMK%'
            """)
        #expect(rows == [["1", "2", "7", "nilai-sakip-dinas-pmk"]])
    }

    @Test func theSeedOfKubutambahanByMonths() throws {
        let fixture = try Self.fixture.get()
        let plan = try targets("buleleng", "rencana-aksi", 2022, "kubutambahan", in: fixture)
        #expect(plan.contains { $0.hasSuffix("|Nilai|2022 06 40 40") })
        #expect(plan.contains { $0.hasSuffix("|Nilai|2022 tahun 85 85") })
        let promised = try fixture.value(
            """
            SELECT count(*) FROM target t JOIN tenant k ON k.id = t.tenant_id
            WHERE k.slug = 'buleleng' AND (t.periode = 'tahun') = t.dijanjikan
            """)
        #expect(promised == "0", "a Rencana Aksi promises its months and repeats the year")
    }

    @Test func plansByTheirYearsAndTheKabupatenItself() throws {
        let fixture = try Self.fixture.get()
        for (jenis, slug) in [("renstra", "dinkes"), ("rpjmd", "bupati")] {
            let rows = try targets("contoh", jenis, 2021, slug, in: fixture)
            #expect(Set(rows.compactMap { $0.split(separator: "|").last?.prefix(4) }).count == 6, "\(jenis)")
        }
        #expect(
            try fixture.value(
                """
                SELECT count(*) FROM indikator i JOIN jabatan j ON j.tenant_id = i.tenant_id AND j.id = i.jabatan_id
                JOIN tenant k ON k.id = i.tenant_id WHERE k.slug = 'contoh' AND j.slug = 'bupati' AND NOT i.umum
                """) == "0")
    }

    /// What one official below the head promises is a promise, and nobody's public result.
    @Test func citizensSeeTheHeadsAndTheKabupatenAlone() throws {
        let fixture = try Self.fixture.get()
        let reader = try Connection(fixture.publicReader)
        for slug in ["contoh", "buleleng", "tabanan", "way-kanan", "kembar-a"] {
            let tenant = try fixture.tenant(slug).id.rawValue
            try reader.query("SELECT set_config('app.tenant_id', $1, false)", [.text(String(tenant))])
            let owners = try reader.query(
                """
                SELECT DISTINCT j.slug, coalesce(p.slug, '') FROM indikator i
                JOIN jabatan j ON j.tenant_id = i.tenant_id AND j.id = i.jabatan_id
                LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
                """)
            #expect(!owners.isEmpty, "\(slug)")
            #expect(owners.allSatisfy { $0[0] == $0[1] || $0[0] == "bupati" }, "\(owners)")
            let hidden = try reader.query(
                "SELECT count(*) FROM target t WHERE NOT EXISTS (SELECT FROM indikator i WHERE i.id = t.indikator_id)")
            #expect(hidden == [["0"]])
        }
        let below = try fixture.value("SELECT count(*) FROM indikator WHERE NOT umum")
        #expect(below != "0", "the sweep would find something")
    }

    @Test func checkNoticesWhatIsNotWhatTheTextPromises() throws {
        let fixture = try SiteFixture()
        let tenant = try fixture.tenant("way-kanan")
        #expect(try Inspection(tenant, in: fixture.staff).faults == [])
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica;
            UPDATE target SET mentah = '99', nilai = 99 WHERE mentah = '66,16' AND tenant_id = \(tenant.id.rawValue)
            """)
        let faults = try Inspection(tenant, in: fixture.staff).faults
        #expect(faults.contains { $0.contains("are not those that its text promises") })
    }

    /// Documents that were in force before: `janji migrate` makes the same rows, once.
    @Test func whatWasInForceBeforeIsProjectedOnce() throws {
        let fixture = try SiteFixture()
        let before = try targets("contoh", "pk", 2026, "dinkes", in: fixture)
        let count = try fixture.value("SELECT count(*) || ' ' || count(DISTINCT indikator_id) FROM target")
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica;
            DELETE FROM target; DELETE FROM indikator; DELETE FROM proyeksi;
            DELETE FROM row_digest WHERE tabel IN ('target', 'indikator', 'proyeksi')
            """)
        let tenant = try fixture.tenant("contoh")
        #expect(
            try Inspection(tenant, in: fixture.staff).faults.contains { $0.contains("run janji migrate") })
        try Migrate.run(fixture.environment)
        #expect(try targets("contoh", "pk", 2026, "dinkes", in: fixture) == before)
        #expect(try fixture.value("SELECT count(*) || ' ' || count(DISTINCT indikator_id) FROM target") == count)
        #expect(try PromiseProjection.catchUp(tenant, in: fixture.staff) == 0)
    }
}
