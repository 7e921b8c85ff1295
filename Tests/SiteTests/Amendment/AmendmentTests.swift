import Deeds
import Kinerja
import Testing

@testable import App
@testable import Web

@Suite("A document in force is revised")
struct AmendmentTests {
    @Test func untilTheRevisionIsInForce() throws {
        let fixture = try SiteFixture()
        let job = try Revising(fixture)
        #expect(try job.planner.get(job.work).must(200).text.contains("\(job.work)/perubahan"))
        let form: Answer = try job.planner.get("\(job.work)/perubahan").must(200)
        #expect(form.text.components(of: "type=\"radio\"") == 3)
        _ = try job.begin().must(303)
        try job.change("program", "250.000.000", to: "300.000.000")
        try job.date("1 September 2021")
        _ = try job.submit().must(303)
        _ = try job.sign(job.head).must(303)
        // Until the last signature citizens read what is in force.
        #expect(try job.statuses() == ["0 berlaku", "1 ditandatangani_pihak_pertama"])
        #expect(try job.citizen.get(job.published).must(200).text.contains("250.000.000"))
        for part in ["perubahan-1", "perubahan-1/banding", "perubahan-1/matriks", "perubahan-1/cetak"] {
            #expect(try job.citizen.get("\(job.published)/\(part)").status == 404, "\(part)")
        }
        _ = try job.sign(job.bupati).must(303)
        #expect(try job.statuses() == ["0 digantikan", "1 berlaku"])
        #expect(try Inspection(fixture.tenant("kembar-a"), in: fixture.staff).faults == [])
        try Check.run(fixture.environment)
    }

    /// Each address says which text it is, and where the one in force is.
    @Test func citizensFindBoth() throws {
        let fixture = try SiteFixture()
        let job = try Revising(fixture)
        #expect(try job.citizen.get("\(job.published)/awal").must(200).text.contains("250.000.000"))
        try job.run()
        let present: Answer = try job.citizen.get(job.published).must(200)
        #expect(present.text.contains("Perubahan Perjanjian Kinerja Tahun 2021"))
        #expect(present.text.contains("Perubahan karena \(AlasanPerubahan.strategi.bunyi): \(Revising.explanation)"))
        #expect(present.text.contains("300.000.000") && !present.text.contains("sudah digantikan."))
        let grid = try TableReader(present.html()).printed[1]
        #expect(grid.body.map { $0.suffix(2) }.map(Array.init)[1] == ["250.000.000", "300.000.000"])
        for page in ["awal", "awal/cetak"] {
            let old: Answer = try job.citizen.get("\(job.published)/\(page)").must(200)
            #expect(
                old.text.contains("digantikan") && old.text.contains("href=\"\(job.published)/perubahan-1\""), "\(page)"
            )
            #expect(old.text.contains("55 %") && !old.text.contains("60 %"), "\(page)")
        }
        #expect(
            try job.citizen.get("\(job.published)/perubahan-1/cetak").must(200).text.contains(
                "PERUBAHAN PERJANJIAN KINERJA TAHUN 2021"))
        let codes: [String] = try [0, 1].map { revisi in
            try #require(
                try fixture.value(
                    "SELECT kode FROM document WHERE tahun = 2021 AND revisi = $1 AND tenant_id = $2",
                    .int(Int64(revisi)),
                    .int(fixture.tenant("kembar-a").id.rawValue)))
        }
        let (old, new) = (
            try job.citizen.get("/v/\(codes[0])").must(200).text, try job.citizen.get("/v/\(codes[1])").must(200).text
        )
        #expect(
            old.contains("sudah digantikan") && old.contains("href=\"\(job.published)\"")
                && old.contains("\(job.published)/awal"))
        #expect(new.contains("asli dan berlaku") && new.contains("\(job.published)/perubahan-1"))
        #expect(try job.citizen.get("/2021").text.contains("Perubahan Perjanjian Kinerja"))
    }

    @Test func asOftenAsNeeded() throws {
        let fixture = try SiteFixture()
        let job = try Revising(fixture)
        try job.run()
        _ = try job.begin("c").must(303)
        try job.change("program", "300.000.000", to: "275.000.000")
        try job.date("1 November 2021")
        _ = try job.submit().must(303)
        _ = try job.sign(job.head).must(303)
        _ = try job.sign(job.bupati).must(303)
        #expect(try job.statuses() == ["0 digantikan", "1 digantikan", "2 berlaku"])
        let page: String = try job.citizen.get(job.published).must(200).text
        #expect(page.contains("Perubahan Kedua Perjanjian Kinerja Tahun 2021"))
        #expect(
            try job.citizen.get("\(job.published)/perubahan-1").must(200).text.contains("\(job.published)/perubahan-2"))
        let comparison: String = try job.citizen.get("\(job.published)/perubahan-2/banding").must(200).text
        #expect(comparison.contains("Yang berbeda dari perubahan 1") && comparison.contains("berkurang Rp25.000.000"))
        #expect(try Inspection(fixture.tenant("kembar-a"), in: fixture.staff).faults == [])
    }

    @Test func oneAtATime() throws {
        let fixture = try SiteFixture()
        let job = try Revising(fixture)
        _ = try job.begin().must(303)
        let second: Answer = try job.begin(by: fixture.client("kembar-a", as: World.Login.secondPlanner))
        #expect(second.status == 409)
        #expect(second.text.contains("masih ada naskah yang statusnya “Draf”"))
        #expect(try job.planner.get("\(job.work)/perubahan").status == 409)
        #expect(try job.statuses() == ["0 berlaku", "1 draf"])
    }

    @Test func aDeletedDraftBringsBackWhatIsInForce() throws {
        let fixture = try SiteFixture()
        let job = try Revising(fixture)
        _ = try job.begin().must(303)
        #expect(try job.planner.post("\(job.work)/hapus").status == 303)
        let present: String = try job.planner.get(job.work).must(200).text
        #expect(present.contains("Buat perubahan") && present.contains("Pulihkan draf perubahan"))
        #expect(try job.planner.post("\(job.work)/pulihkan", [("versi", "0")]).status == 303)
        #expect(try job.statuses() == ["0 berlaku", "1 draf"])
        #expect(try job.planner.post("\(job.work)/hapus").status == 303)
        _ = try job.begin().must(303)
        #expect(try job.statuses() == ["0 berlaku", "1 dihapus", "1 draf"])
        #expect(try job.planner.post("\(job.work)/hapus").status == 303)
        #expect(try Inspection(fixture.tenant("kembar-a"), in: fixture.staff).faults == [])
    }

    @Test(arguments: [
        ("", "x", 422, "Pilih salah satu alasan."), ("d", "x", 422, "Pilih salah satu alasan."),
        ("b", " \t ", 422, "Tulis apa yang berubah dan mengapa."),
        ("", "", 422, "Pilih salah satu alasan."),
    ])
    func notWithoutAReason(ground: String, explanation: String, status: Int, words: String) throws {
        let job = try Revising(SiteFixture())
        let answer: Answer = try job.begin(ground, explanation: explanation)
        #expect(answer.status == status && answer.text.contains(words))
        #expect(try answer.html().faults() == [])
        #expect(try job.statuses() == ["0 berlaku"])
    }

    /// It is edited like place and date, and cannot be lost on the way.
    @Test func theReasonStaysWithTheDraft() throws {
        let job = try Revising(SiteFixture())
        _ = try job.begin().must(303)
        let address = "\(job.work)/identitas"
        var form: HTMLForm = try job.planner.get(address).must(200).html().form(to: address)
        #expect(form["isian.alasan"] == "b" && form["isian.uraianAlasan"] == Revising.explanation)
        form["tanggal"] = "1 September 2021"
        form["isian.alasan"] = ""
        _ = try job.planner.post(form).must(303)
        #expect(try job.planner.get("\(job.work)/ajukan").text.contains("Alasan perubahan belum diisi."))
        #expect(try job.planner.post("\(job.work)/ajukan", [("versi", "2"), ("alasan", "tetap")]).status == 422)
        form["versi"] = "2"
        form["isian.alasan"] = "c"
        _ = try job.planner.post(form).must(303)
        #expect(try !job.planner.get("\(job.work)/ajukan").text.contains("Alasan perubahan belum diisi."))
        form["versi"] = "3"
        form["isian.alasan"] = "d"
        #expect(try job.planner.post(form).status == 422)
    }
}

extension String {
    /// How often it holds the other.
    func components(of other: String) -> Int { ranges(of: other).count }
}
