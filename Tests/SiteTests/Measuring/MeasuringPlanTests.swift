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
            INSERT INTO realisasi_event (tenant_id, realisasi_id, perbuatan, dari, ke, akun_id, nama, catatan,
                audit_urutan, waktu)
            SELECT r.tenant_id, r.id, p, 'draf', 'diajukan', 1, 'x', '', 1, now()
            FROM realisasi r, unnest(ARRAY['ajukan', 'verifikasi']) p WHERE r.tenant_id = \(tenant);
            INSERT INTO bukti (tenant_id, realisasi_id, indikator_id, tahun, periode, nama, jenis, ukuran, sha256, isi,
                akun_id, oleh, audit_urutan, waktu)
            SELECT r.tenant_id, r.id, r.indikator_id, r.tahun, r.periode, 'x.pdf', 'pdf', 1, sha256('x'), 'x', 1, 'x',
                1, now()
            FROM realisasi r WHERE r.tenant_id = \(tenant) AND r.periode IN ('03', '06', '09', '12');
            ANALYZE realisasi_event, bukti, jabatan, indikator, proyeksi, target, realisasi;
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
            ("buktiOf", Query.buktiOf(jabatan: [office], tahun: 2024)),
            ("judgedOf", Query.judgedOf(jabatan: [office], tahun: 2024, periode: .bulan(.mei))),
            ("publishedBuktiOf", Query.publishedBuktiOf(indikator: [indikator])),
            ("caraUkurOfIndikator", Query.caraUkurOfIndikator([indikator])),
            ("realisasiAt", Query.realisasiAt(indikator: [indikator], tahun: 2024, periode: .bulan(.mei), base: .max)),
        ]
        for (name, statement) in statements {
            let plan = try plan(statement, in: fixture)
            #expect(!plan.contains(Self.scan), "\(name):\n\(plan)")
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

    /// Tables that grow with the years.
    private static var scan: Regex<(Substring, Substring)> {
        #/Seq Scan on (target|realisasi|realisasi_event|bukti)\b/#
    }

    /// A year of every office: a fifth of what there is.
    @Test func aYearOfAllOffices() throws {
        let fixture = try Self.large.get()
        let offices = try offices(fixture, "kembar-a")
        let statements: [(String, any Statement)] = [
            ("promisesOf", Query.promisesOf(jabatan: offices, tahun: 2024)),
            ("realisasiOf", Query.realisasiOf(jabatan: offices, tahun: 2024)),
        ]
        for (name, statement) in statements {
            let plan = try plan(statement, in: fixture)
            #expect(!plan.contains(Self.scan), "\(name):\n\(plan)")
        }
    }

    /// The whole year of a kabupaten, for its means, beside one office's and a small kabupaten's.
    @Test func howLongItTakes() throws {
        let fixture = try Self.large.get()
        let office = try office(fixture)
        let all = try offices(fixture, "kembar-a")
        _ = try time(fixture, "kembar-a", [office], tahun: 2024)
        let one = try time(fixture, "kembar-a", [office], tahun: 2024)
        let whole = try time(fixture, "kembar-a", all, tahun: 2024)
        let small = try time(fixture, "kembar-b", offices(fixture, "kembar-b"), tahun: 2021)
        print("a year, read + derived: an office \(one), a kabupaten \(whole), a small kabupaten \(small)")
        #expect(one.count == 25 && whole.count == 1000 && small.count < 30)
    }

    private struct Times: CustomStringConvertible {
        let read: Duration
        let derived: Duration
        let count: Int
        var description: String { "\(read) + \(derived) of \(count)" }
    }

    private func offices(_ fixture: SiteFixture, _ slug: String) throws -> [ID<Jabatan>] {
        try fixture.staff.read(for: .tenant(fixture.tenant(slug).id.rawValue, request: "uji"), .allJabatan)
            .map(\.jabatan.id)
    }

    private func time(_ fixture: SiteFixture, _ slug: String, _ offices: [ID<Jabatan>], tahun: Int) throws -> Times {
        let scope: Scope = .tenant(try fixture.tenant(slug).id.rawValue, request: "uji")
        let clock = ContinuousClock()
        let start = clock.now
        let rows = try fixture.staff.read(
            for: scope, .promisesOf(jabatan: offices, tahun: tahun), .revisionsOf(jabatan: offices), .allTautan,
            .caraUkurOf(jabatan: offices), .allSkala, .realisasiOf(jabatan: offices, tahun: tahun))
        let read = clock.now
        let year = MeasuredYear(
            tahun: tahun, today: CalendarDate(year: 2025, month: 6, day: 1) ?? Instant.epoch.date(in: .wib),
            promises: rows.0, revisions: rows.1, tautan: rows.2, cara: rows.3, skala: rows.4, entri: rows.5)
        return Times(read: read - start, derived: clock.now - read, count: year.indikator.count)
    }
}
