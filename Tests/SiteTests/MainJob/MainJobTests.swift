import Database
import Deeds
import Testing

@testable import App
@testable import Web

@Suite("The main job, from paste to public page")
struct MainJobTests {
    private func job(through last: String? = nil) throws -> (SiteFixture, MainJob) {
        let fixture = try SiteFixture()
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        try job.run(through: last)
        return (fixture, job)
    }

    private func status(_ fixture: SiteFixture) throws -> String? {
        try fixture.value("SELECT status FROM document WHERE tahun = 2024")
    }

    @Test func endsOnThePublicPage() throws {
        let (fixture, job) = try job()
        let grids: [TableReader.Grid] = try TableReader(job.citizen.get(job.published).must(200).html()).printed
        let corrected: [[[String]]] = Seed.tables.map { table in
            table.body.map { $0.map { $0 == "102.796.72.000" ? "102.796.720" : $0 } }
        }
        // Every form with money prints its total.
        #expect(grids.map { $0.body.filter { !$0.contains("Jumlah") } } == corrected)
        #expect(grids[1].body.last?.contains("Jumlah") == true)
        let deeds = try Connection(fixture.admin).query(
            """
            SELECT perbuatan, ke FROM document_event e JOIN document d ON d.id = e.document_id AND
            d.tenant_id = e.tenant_id WHERE d.tahun = 2024 ORDER BY e.id
            """)
        #expect(
            deeds.map { $0.compactMap { $0 }.joined(separator: " ") } == [
                "buat draf", "ajukan diajukan", "kembalikan dikembalikan", "ajukan diajukan",
                "tanda-tangan ditandatangani_pihak_pertama", "tanda-tangan berlaku",
            ])
        let check = try Inspection(fixture.tenant("contoh"), in: fixture.staff)
        #expect(check.faults == [])
        let signed = Demonstration.contoh.papers.filter { $0.alasan != nil }
        #expect(check.snapshots == signed.reduce(1) { $0 + 1 + $1.perubahan.count })
        try Check.run(fixture.environment)
    }

    /// Nothing is on a public page before the second signature.
    @Test func isPublicOnlyAtTheEnd() throws {
        let fixture = try SiteFixture()
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        for step in MainJob.steps.dropLast() {
            #expect(try job.citizen.get(job.published).status == 404, "before \(step.name)")
            try step.act(job)
        }
        #expect(try job.citizen.get(job.published).status == 200)
    }

    @Test func isHeldBackUntilItIsComplete() throws {
        let (fixture, job) = try job(through: "pastes and saves tambahan")
        let page: Answer = try job.planner.get("\(job.work)/ajukan").must(200)
        #expect(page.text.contains("Tanggal dokumen belum diisi"))
        #expect(!page.text.contains("<button class=\"button\">Ajukan</button>"))
        #expect(try job.planner.post("\(job.work)/ajukan", [("versi", "3"), ("alasan", "tetap saja")]).status == 422)
        #expect(try status(fixture) == "draf")
        try job.date("31 Januari 2022")
        let warned: Answer = try job.submit(reason: " \t")
        #expect(warned.status == 422)
        #expect(warned.text.contains("102.796.72.000"))
        #expect(try status(fixture) == "draf")
        #expect(try job.submit(reason: MainJob.reason).status == 303)
        #expect(try status(fixture) == "diajukan")
    }

    @Test func comesBackWithItsNote() throws {
        let (fixture, job) = try job(through: "the head signs in")
        #expect(try job.head.get("/kerja/antrean").text.contains("\(job.work)/tanda-tangan"))
        #expect(try job.sendBack(note: "  ").status == 422)
        #expect(try status(fixture) == "diajukan")
        #expect(try job.sendBack(note: MainJob.note).status == 303)
        #expect(try job.planner.get(job.work).text.contains(MainJob.note))
        #expect(try job.planner.get("/kerja").text.contains("Perbaiki"))
    }

    /// The bupati may return it too, after the first signature; both sign again.
    @Test func comesBackFromTheSecondParty() throws {
        let (fixture, job) = try job(through: "the bupati signs in")
        #expect(try job.sendBack(note: "Target terlalu rendah.", by: job.bupati).status == 303)
        #expect(try status(fixture) == "dikembalikan")
        #expect(try job.submit(reason: MainJob.reason).status == 303)
        #expect(try job.bupati.get("\(job.work)/tanda-tangan").status == 403)
        #expect(try job.sign(job.head).status == 303)
        #expect(try job.sign(job.bupati).status == 303)
        #expect(try Inspection(fixture.tenant("contoh"), in: fixture.staff).faults == [])
    }

    @Test func isWithdrawnDeletedAndRestored() throws {
        let (fixture, job) = try job(through: "submits with a reason")
        #expect(try job.planner.post("\(job.work)/hapus").status == 409)
        #expect(try job.planner.post("\(job.work)/tarik").status == 303)
        #expect(try status(fixture) == "draf")
        #expect(try job.planner.post("\(job.work)/tarik").status == 409)
        _ = try job.planner.get("\(job.work)/hapus").must(200)
        #expect(try job.planner.post("\(job.work)/hapus").status == 303)
        #expect(try status(fixture) == "dihapus")
        #expect(try job.planner.post("\(job.work)/sasaran", [("versi", "4")]).status == 409)
        #expect(try job.planner.post("\(job.work)/pulihkan", [("versi", "0")]).status == 303)
        #expect(try status(fixture) == "draf")
        #expect(try job.planner.get("\(job.work)/sasaran").text.contains("Terbangunnya Data Desa Presisi"))
        #expect(try Inspection(fixture.tenant("contoh"), in: fixture.staff).faults == [])
    }

    @Test func goesBackToAnOlderVersionAndForwardAgain() throws {
        let (_, job) = try job(through: "pastes and saves program")
        let history: Answer = try job.planner.get("\(job.work)/riwayat").must(200)
        #expect(history.text.contains("Versi 2") && history.text.contains("Ayu Perencana"))
        func hasPrograms() throws -> Bool {
            try job.planner.get("\(job.work)/program").text.contains("Program Penataan Desa")
        }
        #expect(try job.planner.post("\(job.work)/pulihkan", [("versi", "1")]).status == 303)
        #expect(try !hasPrograms())
        #expect(try job.planner.post("\(job.work)/pulihkan", [("versi", "2")]).status == 303)
        #expect(try hasPrograms())
        #expect(try job.planner.post("\(job.work)/pulihkan", [("versi", "0")]).status == 303)
        #expect(try !hasPrograms())
        #expect(try job.planner.post("\(job.work)/pulihkan", [("versi", "99")]).status == 404)
        #expect(try job.planner.post("\(job.work)/pulihkan", [("versi", "x")]).status == 400)
    }

    /// What was read is what is signed: a text that changed in between is read again first.
    @Test func signsOnlyWhatWasRead() throws {
        let (fixture, job) = try job(through: "the head signs in")
        let address = "\(job.work)/tanda-tangan"
        var form: HTMLForm = try job.head.get(address).must(200).html().form(to: address)
        form["sandi"] = SiteFixture.password
        #expect(try job.planner.post("\(job.work)/tarik").status == 303)
        _ = try job.correct()
        #expect(try job.submit(reason: MainJob.reason).status == 303)
        let stale: Answer = try job.head.post(form)
        #expect(stale.status == 409)
        #expect(try status(fixture) == "diajukan")
        let shown: HTMLForm = try stale.html().form(to: address)
        #expect(shown["sidik"] != form["sidik"] && shown["sandi"].isEmpty)
        for sidik in ["", "x", String(form["sidik"].dropLast())] {
            form["sidik"] = sidik
            #expect(try job.head.post(form).status == 400)
        }
        #expect(
            try fixture.value(
                """
                SELECT count(*) FROM snapshot s JOIN document d ON d.id = s.document_id AND d.tenant_id =
                s.tenant_id WHERE tahun = 2024
                """) == "0")
        #expect(try job.sign(job.head).status == 303)
    }

    /// Twice the same button, as a slow line makes people do.
    @Test func forgivesWhatIsSentTwice() throws {
        let (fixture, job) = try job(through: "the planner signs in")
        func count(_ table: String) throws -> String? {
            try fixture.value(
                """
                SELECT count(*) FROM \(table) WHERE document_id = (SELECT id
                FROM document WHERE tahun = 2024)
                """)
        }
        try job.create()
        #expect(
            try job.planner.post("/kerja/pk/baru", [("jabatan", "dpmd"), ("tahun", "2024"), ("asal", "")]).status == 422
        )
        let table = try Seed.table("sasaran")
        let address = "\(job.work)/sasaran"
        var form: HTMLForm = try job.planner.get(address).must(200).html().form(to: address)
        form["tempelan"] = table.clipboard
        form = try job.planner.post(form.to("tempel")).must(200).html().form(to: "\(address)/tempel/masukkan")
        #expect(try count("naskah") == "0")
        #expect(try job.planner.post(form).must(303).location.contains("pesan=tersimpan"))
        #expect(try job.planner.post(form).must(303).location.contains("pesan=sama"))
        #expect(try count("naskah") == "1")
        try job.date("31 Januari 2024")
        #expect(try job.planner.post("\(job.work)/ajukan", [("versi", "2")]).status == 303)
        #expect(try job.planner.post("\(job.work)/ajukan", [("versi", "2")]).status == 409)
        try job.head.signIn(World.Login.head)
        var signing: HTMLForm = try job.head.get("\(job.work)/tanda-tangan").must(200).html().form(
            to: "\(job.work)/tanda-tangan")
        signing["sandi"] = SiteFixture.password
        #expect(try job.head.post(signing).status == 303)
        let second: Int = try job.head.post(signing).status
        #expect(second == 403 || second == 409)
        #expect(try count("signature") == "1")
        #expect(try count("document_event") == "3")
    }
}
