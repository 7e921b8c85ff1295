import Database
import Testing

@testable import Web

/// A plan of action that differs from the agreement in force.
@Suite("What parts from another document leads there")
struct BothPlacesTests {
    private static let work = "/kerja/rencana-aksi/2021/dpmd"

    @Test func fromTheSheetToTheAgreement() throws {
        let fixture = try SiteFixture()
        let promised = try Connection(fixture.admin).query(
            """
            SELECT t.nama, t.sasaran, t.baris FROM target t JOIN proyeksi p ON p.snapshot_id = t.snapshot_id
            JOIN tenant k ON k.id = t.tenant_id
            WHERE k.slug = 'kembar-a' AND p.tahun = 2021 AND t.tabel = 'sasaran' AND t.nilai IS NOT NULL
            ORDER BY t.nomor LIMIT 1
            """)[0].map { $0 ?? "" }
        let planner = try fixture.client("kembar-a", as: World.Login.planner)
        _ = try planner.get("/kerja/rencana-aksi/baru").must(200)
        _ = try planner.post("/kerja/rencana-aksi/baru", [("jabatan", "dpmd"), ("tahun", "2021"), ("asal", "")])
            .must(303)
        var form: HTMLForm = try planner.get("\(Self.work)/aksi").must(200).html().form(to: "\(Self.work)/aksi")
        let key: String = try #require(form.values("baris").first { $0.hasPrefix("baru-") })
        for (column, text) in [("sasaran", promised[1]), ("indikator", promised[0]), ("target", "1 %")] {
            form["\(key).\(column)"] = text
        }
        _ = try planner.post(form).must(303)
        let place = "/kerja/pk/2021/dpmd/sasaran#\(promised[2]).target"
        let text = try planner.get("\(Self.work)/aksi").must(200).text
        #expect(text.contains("tertulis “1 %”, sedangkan Perjanjian Kinerja menyebut"))
        #expect(text.contains("<a href=\"\(place)\">Lihat pada PK 2021</a>"))
        // It is there: in force, and still to be read.
        let other = try planner.get("/kerja/pk/2021/dpmd/sasaran").must(200)
        #expect(other.text.contains(promised[0]))
    }
}
