import Testing

@testable import Web

@Suite("Saves while typing")
struct AutosaveTests {
    /// Ayu and Budi have opened the same table.
    private struct Desks {
        let fixture: SiteFixture
        let ayu: Client
        let budi: Client
        let address = "/kerja/pk/2022/dpmd/sasaran"
        var form: HTMLForm
        var budis: HTMLForm

        init() throws {
            fixture = try SiteFixture()
            ayu = try fixture.client("kembar-a", as: World.Login.planner)
            budi = try fixture.client("kembar-a", as: World.Login.secondPlanner)
            form = try ayu.get(address).must(200).html().form(to: address)
            budis = try budi.get(address).must(200).html().form(to: address)
            form = form.to("otomatis")
            budis = budis.to("otomatis")
        }

        func cell(_ value: String) throws -> String {
            guard let name = form.fields.first(where: { $0.value == value })?.name else { throw Missing(what: value) }
            return name
        }

        func stored() throws -> HTMLForm { try ayu.get(address).must(200).html().form(to: address) }
        func latest() throws -> String? {
            try fixture.value(
                """
                SELECT versi FROM document d JOIN tenant t ON t.id = d.tenant_id WHERE t.slug = 'kembar-a' AND \
                tahun = 2022
                """
            )
        }
    }

    @Test func itIsAVersionLikeAnyOther() throws {
        var desks = try Desks()
        let cell: String = try desks.cell("B (80)")
        desks.form[cell] = "A (85)"
        let answer: Answer = try desks.ayu.post(desks.form).must(200)
        #expect(answer["Content-Type"]?.hasPrefix("application/json") == true)
        #expect(answer.text.contains("\"muat\":false") && answer.text.contains("Tersimpan pukul "))
        #expect(answer.text.contains("\"versi\":\(try desks.latest() ?? "")"))
        #expect(try desks.stored()[cell] == "A (85)")
    }

    /// The answer got lost: the same form comes again, and later the form with more in it. One row, not two.
    @Test func aLostAnswerIsNoSecondRow() throws {
        var desks = try Desks()
        let blank: String = try #require(desks.form.values("baris").last)
        desks.form["\(blank).sasaran"] = "Sasaran keenam"
        _ = try desks.ayu.post(desks.form).must(200)
        let versions: String? = try desks.latest()
        #expect(try desks.ayu.post(desks.form).must(200).text.contains("\"versi\":\(versions ?? "")"))
        #expect(try desks.latest() == versions)
        desks.form["\(blank).indikator"] = "Indikator keenam"
        _ = try desks.ayu.post(desks.form)
        let rows: [String] = try desks.stored().fields.filter { $0.value == "Sasaran keenam" }.map(\.name)
        #expect(rows == ["\(blank).sasaran"])
        #expect(try desks.stored()["\(blank).indikator"] == "Indikator keenam")
    }

    /// The same, when somebody else saved in between.
    @Test func aLostAnswerBeforeAnothersSave() throws {
        var desks = try Desks()
        let blank: String = try #require(desks.form.values("baris").last)
        desks.form["\(blank).sasaran"] = "Sasaran keenam"
        _ = try desks.ayu.post(desks.form).must(200)
        desks.budis[try desks.cell("55 %")] = "60 %"
        #expect(try desks.budi.post(desks.budis).must(200).text.contains("\"muat\":true"))
        #expect(try desks.ayu.post(desks.form).must(200).text.contains("\"muat\":true"))
        #expect(try desks.stored().fields.count { $0.value == "Sasaran keenam" } == 1)
        #expect(try desks.stored().fields.contains { $0.value == "60 %" })
    }

    @Test func theSameCellOfTwoIsNotSaved() throws {
        var desks = try Desks()
        let cell: String = try desks.cell("B (80)")
        desks.form[cell] = "A (85)"
        desks.budis[cell] = "BB (75)"
        _ = try desks.ayu.post(desks.form).must(200)
        let refused: Answer = try desks.budi.post(desks.budis).must(409)
        #expect(refused.text.contains("Ayu Perencana mengubah sel yang sama"))
        #expect(try desks.stored()[cell] == "A (85)")
        // The person looks at it with the ordinary button, and everything is there.
        let byHand = HTMLForm(action: desks.address, fields: desks.budis.fields)
        #expect(try desks.budi.post(byHand).must(409).html().form(to: desks.address)[cell] == "BB (75)")
    }

    @Test func nothingIsSavedOfWhatMayNotBeWritten() throws {
        var desks = try Desks()
        _ = try desks.ayu.post(
            "/kerja/pk/2022/dpmd/identitas", [("versi", "4"), ("tempat", "Kembar"), ("tanggal", "3 Januari 2022")]
        ).must(303)
        _ = try desks.ayu.post("/kerja/pk/2022/dpmd/ajukan", [("versi", "5"), ("alasan", "Sesuai DPA.")]).must(303)
        desks.budis[try desks.cell("B (80)")] = "A (90)"
        #expect(try desks.budi.post(desks.budis).must(409).text.contains("Tidak dapat"))
        #expect(try desks.fixture.client("kembar-a").postBare(desks.budis.action, desks.budis.fields).status == 403)
        #expect(try desks.latest() == "5")
    }

    /// A run of them is one line of the history; saving by hand afterwards says so, and undoes the whole.
    @Test func aRunIsOneLineOfTheHistory() throws {
        var desks = try Desks()
        let cell: String = try desks.cell("B (80)")
        let start: String = try #require(try desks.latest())
        for text in ["A", "A (8", "A (85)"] {
            desks.form[cell] = text
            desks.form["versi"] = try #require(try desks.latest())
            _ = try desks.ayu.post(desks.form).must(200)
        }
        let history: HTMLDocument = try desks.ayu.get("/kerja/pk/2022/dpmd/riwayat").must(200).html()
        let first: Int = try #require(Int(start)) + 1
        let lines: [String] = history.all("b").map(\.text)
        #expect(lines.first == "Versi \(first)–\(first + 2)")
        #expect(lines.dropFirst().first == "Versi \(start)")
        desks.form["versi"] = try #require(try desks.latest())
        let byHand = HTMLForm(action: desks.address, fields: desks.form.fields)
        #expect(try desks.ayu.post(byHand).must(303).location.contains("pesan=tersimpan&versi=\(start)"))
    }
}
