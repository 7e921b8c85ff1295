import Database
import Deeds
import Foundation
import Kinerja
import Records
import Testing

@testable import Web

/// Way Kanan's budget by the demonstration, another by forms.
@Suite("Budgets are typed, pasted and compared", .serialized)
struct BudgetTests {
    private static let fixture = Result { try SiteFixture() }
    private let work = "/kerja/anggaran/2021/dpmd/dpa/TW1"

    private func client(_ login: String, _ tenant: String = "kembar-a") throws -> Client {
        try Self.fixture.get().client(tenant, as: login)
    }

    @Test func everyLineOfTheSeed() throws {
        let page = try client("perencana.dpmk", "way-kanan").get("/kerja/anggaran/2023/dpmk/dpa/tahun").must(200).text
        for words in [
            "Pagu “65.00.000” tidak terbaca sebagai rupiah", "Realisasi “257.5465.00” tidak terbaca",
            "Serapan 93,85 persen", "50.000.000,00", "Serapan 0,00 persen",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        let fixture = try Self.fixture.get()
        let counts = try fixture.value(
            """
            SELECT count(*) || ' ' || count(*) FILTER (WHERE mentah <> '' AND nilai IS NULL) FROM anggaran a
            JOIN tenant t ON t.id = a.tenant_id WHERE t.slug = 'way-kanan'
            """)
        #expect(counts == "38 1", "malformed text has no number")
    }

    @Test func promiseAndBudgetAreCompared() throws {
        let planner = try client(World.Login.otherPlanner, "contoh")
        let first = try planner.get("/kerja/anggaran/2025/dinkes/dpa/tahun").must(200).text
        #expect(first.contains("pada Perjanjian Kinerja Rp1.520.000.000, pada DPA Rp1.690.000.000"))
        let amended = try planner.get("/kerja/anggaran/2025/dinkes/dppa/tahun").must(200).text
        #expect(!amended.contains("Perjanjian Kinerja Rp1.520.000.000"))
        #expect(amended.contains("Efisiensi Persentase tenaga kesehatan yang dilatih"))
        #expect(amended.contains("Versi lain: DPA Rp1.690.000.000"))
        // One amount of 2026 is malformed: it is told and not counted.
        let running = try planner.get("/kerja/anggaran/2026/dinkes/dpa/TW3").must(200).text
        #expect(running.contains("“410.00.000” tidak terbaca"))
    }

    @Test func aBudgetIsPastedSavedAndSpent() throws {
        let planner = try client(World.Login.planner)
        var form: HTMLForm = try planner.get(work).must(200).html().form(to: work)
        form["tempelan"] = "Kode\tUraian\tPagu\tRealisasi\n\tProgram Desa\t\t\n\tRapat\t1.000.000\t250.000"
        let preview = try planner.post(form.to("tempel")).must(200)
        #expect(preview.text.contains("2 baris dikenali"))
        #expect(try planner.get(work).text.contains("Program Desa") == false, "a preview keeps nothing")
        var saved: HTMLForm = try preview.html().form(to: work)
        _ = try planner.post(saved).must(303)
        let page = try planner.get(work).must(200)
        #expect(page.text.contains("Serapan 25,00 persen") && page.text.contains("Jumlah: pagu Rp1.000.000"))

        // The second triwulan adds to the first; another version is compared with it.
        let second = work.replacing("TW1", with: "TW2")
        saved = try planner.get(second).must(200).html().form(to: second)
        saved["b2.realisasi"] = "500.000"
        _ = try planner.post(saved).must(303)
        #expect(try planner.get(second).must(200).text.contains("Serapan 75,00 persen"))
        let amended = second.replacing("dpa", with: "dppa")
        saved = try planner.get(amended).must(200).html().form(to: amended)
        (saved["b2.uraian"], saved["b2.pagu"]) = ("Rapat", "1.500.000")
        _ = try planner.post(saved).must(303)
        let compared = try planner.get(amended).must(200).text
        #expect(compared.contains("Versi lain: DPA Rp1.000.000") && compared.contains("Serapan 50,00 persen"))
        let fixture = try Self.fixture.get()
        #expect(try Inspection(fixture.tenant("kembar-a"), in: fixture.staff).faults == [])
    }

    /// What somebody else typed meanwhile is not overwritten.
    @Test func twoWhoTypeTheSameCell() throws {
        let (one, other) = (try client(World.Login.planner), try client(World.Login.secondPlanner))
        let place = work.replacing("2021", with: "2022")
        var mine: HTMLForm = try one.get(place).must(200).html().form(to: place)
        var theirs: HTMLForm = try other.get(place).must(200).html().form(to: place)
        (mine["b1.uraian"], theirs["b1.uraian"]) = ("Program A", "Program B")
        _ = try one.post(mine).must(303)
        #expect(try other.post(theirs).must(409).text.contains("mengubah sel yang sama"))
        #expect(try one.get(place).text.contains("Program A"))
    }

    /// Another kabupaten, another perangkat daerah, no version: as if there were none; and nobody else may type.
    @Test func whatIsNotTheirsIsNotThere() throws {
        #expect(try client(World.Login.otherPlanner).get(work).status == 404)
        let planner = try client(World.Login.planner)
        for place in [
            "/kerja/anggaran/2021/dpmd/rka/TW1", "/kerja/anggaran/2021/dpmd/dpa/01", "/kerja/anggaran/2021/x/dpa/TW1",
        ] {
            #expect(try planner.get(place).status == 404, "\(place)")
        }
        #expect(try client(World.Login.planner, "kembar-b").get(work).text.contains("Program Desa") == false)
        let inspector = try client(World.Login.inspector)
        #expect(try inspector.get(work).must(200).text.contains("Tempel DPA") == false)
        #expect(try inspector.post(work, [("versi", "0-0"), ("b1.pagu", "1")]).status == 409)
        let reader = try Connection(Self.fixture.get().publicReader)
        #expect(throws: DatabaseError.self) { try reader.query("SELECT count(*) FROM anggaran") }
    }
}
