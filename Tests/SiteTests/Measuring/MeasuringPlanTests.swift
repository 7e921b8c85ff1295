import Database
import Deeds
import Foundation
import Kinerja
import Records
import Testing

@testable import Web

/// A kabupaten as large as any: 40 offices with 25 indikator each, 12 months and 5 years of targets and results.
@Suite("Measuring works by index", .serialized)
struct MeasuringPlanTests {
    private static let large = Result { try filled() }

    private static func filled() throws -> SiteFixture {
        let fixture = try SiteFixture()
        let tenant = try fixture.tenant("kembar-a").id.rawValue
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica;
            INSERT INTO jabatan (tenant_id, slug, nama, perangkat_daerah_id)
            SELECT \(tenant), 'u' || n, 'Kepala U' || n,
                (SELECT min(id) FROM perangkat_daerah WHERE tenant_id = \(tenant))
            FROM generate_series(1, 40) n;
            INSERT INTO indikator (tenant_id, jabatan_id, slug, nama, satuan, sasaran, ragu, umum)
            SELECT \(tenant), j.id, 'x' || m, 'X ' || m, '%', 'S', false, true
            FROM jabatan j, generate_series(1, 25) m WHERE j.tenant_id = \(tenant) AND j.nama LIKE 'Kepala U%';
            INSERT INTO proyeksi (tenant_id, snapshot_id, document_id, jabatan_id, jenis, tahun, revisi, mulai, umum)
            SELECT \(tenant), 1000000 + j.id * 10 + y, 1000000 + j.id * 10 + y, j.id, 'rencana-aksi', 2021 + y, 0,
                make_date(2021 + y, 1, 20), true
            FROM jabatan j, generate_series(0, 4) y WHERE j.tenant_id = \(tenant) AND j.nama LIKE 'Kepala U%';
            INSERT INTO target (tenant_id, indikator_id, snapshot_id, tahun, periode, mentah, nilai, dijanjikan, tabel,
                baris, nomor, butir, kolom, nama, satuan, sasaran, definisi, umum)
            SELECT \(tenant), i.id, p.snapshot_id, p.tahun, lpad(m::text, 2, '0'), '10', 10, true, 'aksi', 'k' || i.id,
                1, 0, 'b' || m, i.nama, '%', 'S', '', true
            FROM indikator i JOIN proyeksi p ON p.tenant_id = i.tenant_id AND p.jabatan_id = i.jabatan_id
            CROSS JOIN generate_series(1, 12) m WHERE i.tenant_id = \(tenant) AND i.nama LIKE 'X %';
            INSERT INTO realisasi (tenant_id, indikator_id, tahun, periode, mentah, pembilang, penyebut, nilai, sebab,
                kendala, tindak_lanjut, akun_id, nama, keadaan, umum)
            SELECT t.tenant_id, t.indikator_id, t.tahun, t.periode, '9', '', '', 9, '', '', '', 1, 'x', 'diverifikasi',
                true
            FROM target t WHERE t.tenant_id = \(tenant) AND t.baris = 'k' || t.indikator_id;
            ANALYZE jabatan; ANALYZE indikator; ANALYZE proyeksi; ANALYZE target; ANALYZE realisasi;
            """)
        return fixture
    }

    private func plan(_ statement: any Statement, in fixture: SiteFixture) throws -> String {
        let connection = try Connection(fixture.app)
        let tenant = try fixture.tenant("kembar-a").id.rawValue
        try connection.query("SELECT set_config('app.tenant_id', $1, false)", [.text(String(tenant))])
        return try connection.query("EXPLAIN \(statement.text)", statement.parameters)
            .map { $0[0] ?? "" }.joined(separator: "\n")
    }

    private func office(_ fixture: SiteFixture) throws -> ID<Jabatan> {
        let tenant = try fixture.tenant("kembar-a").id.rawValue
        let id = try fixture.value("SELECT id FROM jabatan WHERE slug = 'u7' AND tenant_id = $1", .int(tenant))
        return ID(rawValue: try #require(Int64(id ?? "")))
    }

    @Test func anOfficesYearAndAnIndikatorsPage() throws {
        let fixture = try Self.large.get()
        let office = try office(fixture)
        let indikator = ID<IndikatorKinerja>(
            rawValue: try #require(
                Int64(
                    try fixture.value("SELECT max(id) FROM indikator WHERE jabatan_id = $1", .int(office.rawValue))
                        ?? "")))
        let statements: [(String, any Statement)] = [
            ("promisesOf", Query.promisesOf(jabatan: [office], tahun: 2024)),
            ("realisasiOf", Query.realisasiOf(jabatan: [office], tahun: 2024)),
            ("revisionsOf", Query.revisionsOf(jabatan: [office])),
            ("promisesOfIndikator", Query.promisesOfIndikator([indikator])),
            ("publishedResultsOf", Query.publishedResultsOf(indikator: [indikator])),
            ("publishedResultsOfYear", Query.publishedResultsOfYear(tahun: 2024, pemilik: "u7")),
            ("publishedPromises", Query.publishedPromises(tahun: 2024, pemilik: "u7")),
            ("publishedWays", Query.publishedWays(tahun: 2024, pemilik: "u7")),
            ("publishedRevisions", Query.publishedRevisions(pemilik: "u7")),
            ("publishedIndikator", Query.publishedIndikator(pemilik: "u7", slug: "x3")),
            ("revisionsOfIndikator", Query.revisionsOfIndikator([indikator])),
            ("publishedVersion", Query.publishedVersion(tahun: 2024)),
            ("realisasiAt", Query.realisasiAt(indikator: [indikator], tahun: 2024, periode: .bulan(.mei), base: .max)),
        ]
        for (name, statement) in statements {
            let plan = try plan(statement, in: fixture)
            #expect(!plan.contains(#/Seq Scan on (target|realisasi)\b/#), "\(name):\n\(plan)")
        }
    }

    /// An indikator's page and the file of a year, with everything that a kabupaten can have.
    @Test func howLongCitizensWait() throws {
        let fixture = try Self.large.get()
        let client = fixture.client("kembar-a")
        let clock = ContinuousClock()
        func time(_ path: String) throws -> Duration {
            try clock.measure { _ = try client.get(path).must(200) }
        }
        for path in ["/indikator/u7/x3?tahun=2024", "/2024/indikator.json", "/2021/pk/dpmd"] {
            let first = try time(path)
            print("\(path): \(first), then \(try time(path))")
        }
    }

    /// The whole year of a kabupaten, for its means.
    @Test func howLongItTakes() throws {
        let fixture = try Self.large.get()
        let tenant = try fixture.tenant("kembar-a")
        let office = try office(fixture)
        let scope: Scope = .tenant(tenant.id.rawValue, request: "uji")
        func time(_ offices: [ID<Jabatan>]) throws -> (Duration, Int) {
            let clock = ContinuousClock()
            var count = 0
            let duration = try clock.measure {
                let rows = try fixture.staff.read(
                    for: scope, .promisesOf(jabatan: offices, tahun: 2024), .revisionsOf(jabatan: offices), .allTautan,
                    .caraUkurOf(jabatan: offices), .allSkala, .realisasiOf(jabatan: offices, tahun: 2024))
                let year = MeasuredYear(
                    tahun: 2024, today: CalendarDate(year: 2025, month: 6, day: 1) ?? Instant.epoch.date(in: .wib),
                    promises: rows.0, revisions: rows.1, tautan: rows.2, cara: rows.3, skala: rows.4, entri: rows.5)
                count = year.indikator.count
            }
            return (duration, count)
        }
        _ = try time([office])
        let one = try time([office])
        let all = try time(fixture.staff.read(for: scope, .allJabatan).map(\.jabatan.id))
        print("an office's year \(one.0), a kabupaten's year \(all.0)")
        #expect(one.1 == 25 && all.1 == 1000)
    }
}
