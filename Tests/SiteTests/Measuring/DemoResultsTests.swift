import Database
import Deeds
import Foundation
import Kinerja
import Records
import Testing

@testable import App

/// The results of the demonstration, entered by its deeds: something to show for every state and every band.
@Suite("The demonstration has results of every kind")
struct DemoResultsTests {
    private static let fixture = Result { try SiteFixture() }

    private func derivations(_ slug: String, _ years: ClosedRange<Int>) throws -> [Derivation] {
        let fixture = try Self.fixture.get()
        let scope: Scope = .tenant(try fixture.tenant(slug).id.rawValue, request: "uji")
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 30))
        return try years.flatMap { tahun in
            let offices = try fixture.staff.read(for: scope, .allJabatan).map(\.jabatan.id)
            let rows = try fixture.staff.read(
                for: scope, .promisesOf(jabatan: offices, tahun: tahun), .revisionsOf(jabatan: offices), .allTautan,
                .caraUkurOf(jabatan: offices), .allSkala, .realisasiOf(jabatan: offices, tahun: tahun))
            let year = MeasuredYear(
                tahun: tahun, today: today, promises: rows.0, revisions: rows.1, tautan: rows.2, cara: rows.3,
                skala: rows.4, entri: rows.5)
            return year.indikator.map { $0.derivation(of: .tahun) }
        }
    }

    @Test func everyStateAndEveryBand() throws {
        let all = try derivations("contoh", 2022...2026)
        #expect(
            Set(all.map(\.keadaan.kode)) == [
                "dinilai", "belum ada hasil", "belum lengkap", "belum dapat dinilai", "tidak termasuk skala",
            ])
        let bands = Set(all.compactMap(\.pita?.nama))
        #expect(bands.isSuperset(of: ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"]), "\(bands)")
        #expect(Set(all.compactMap(\.tercapai)) == [true, false])
    }

    /// Its report prints none.
    @Test func wayKananOwesItsResults() throws {
        let states = try derivations("way-kanan", 2023...2023).map(\.keadaan.kode)
        #expect(states.count { $0 == "belum lengkap" } == 7 && Set(states) == ["belum lengkap", "belum dapat dinilai"])
    }

    /// As people enter them: each verified by somebody else, and nothing that the audit chain does not know.
    @Test func enteredByItsDeeds() throws {
        let fixture = try Self.fixture.get()
        let own = try fixture.value(
            """
            SELECT count(*) FROM realisasi_event e JOIN realisasi r ON r.tenant_id = e.tenant_id
                AND r.id = e.realisasi_id WHERE e.perbuatan = 'verifikasi' AND e.akun_id = r.akun_id
            """)
        #expect(own == "0")
        #expect(try Inspection(fixture.tenant("contoh"), in: fixture.staff).faults == [])
    }

    @Test func saysOnEveryPageThatItIsInvented() throws {
        let contoh = try Self.fixture.get().client("contoh")
        for address in ["/", "/2026", "/2026/pk/dinkes"] {
            #expect(try contoh.get(address).must(200).text.contains("rekaan, bukan data nyata"), "\(address)")
        }
        #expect(try !Self.fixture.get().client("tabanan").get("/").must(200).text.contains("rekaan"))
    }
}
