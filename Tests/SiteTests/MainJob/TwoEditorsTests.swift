import Testing

@testable import Web

@Suite("Two people at one draft lose nothing")
struct TwoEditorsTests {
    /// Ayu and Budi open the same table of a draft; each browser has the form as it was then.
    private struct Desks {
        let fixture: SiteFixture
        let ayu: Client
        let budi: Client
        let address = "/kerja/pk/2022/dpmd/sasaran"
        var ayus: HTMLForm
        var budis: HTMLForm

        init() throws {
            fixture = try SiteFixture()
            ayu = try fixture.client("kembar-a", as: World.Login.planner)
            budi = try fixture.client("kembar-a", as: World.Login.secondPlanner)
            ayus = try ayu.get(address).must(200).html().form(to: address)
            budis = try budi.get(address).must(200).html().form(to: address)
        }

        func cell(_ value: String) throws -> String {
            guard let name = ayus.fields.first(where: { $0.value == value })?.name else { throw Missing(what: value) }
            return name
        }

        /// The number of the newest save.
        func latest() throws -> String? {
            try fixture.value(
                """
                SELECT versi FROM document d JOIN tenant t ON t.id = d.tenant_id WHERE t.slug = 'kembar-a' AND \
                tahun = 2022
                """
            )
        }

        func stored() throws -> HTMLForm { try ayu.get(address).must(200).html().form(to: address) }
    }

    @Test func differentCellsMerge() throws {
        var desks = try Desks()
        let (one, two) = (try desks.cell("B (80)"), try desks.cell("55 %"))
        desks.ayus[one] = "A (85)"
        desks.budis[two] = "60 %"
        #expect(try desks.ayu.post(desks.ayus).must(303).location.contains("pesan=tersimpan"))
        #expect(try desks.budi.post(desks.budis).must(303).location.contains("pesan=digabung"))
        let stored: HTMLForm = try desks.stored()
        #expect(stored[one] == "A (85)" && stored[two] == "60 %")
    }

    @Test func theSameCellIsAskedAbout() throws {
        var desks = try Desks()
        let (cell, other) = (try desks.cell("B (80)"), try desks.cell("55 %"))
        desks.ayus[cell] = "A (85)"
        desks.budis[cell] = "BB (75)"
        desks.budis[other] = "58 %"
        _ = try desks.ayu.post(desks.ayus).must(303)
        let versions: String? = try desks.latest()
        let conflict: Answer = try desks.budi.post(desks.budis).must(409)
        // Told by whom, what, and where; what Budi typed is all there.
        #expect(conflict.text.contains("Ayu Perencana menyimpan versi"))
        #expect(conflict.text.contains("A (85)"))
        #expect(conflict.text.contains("href=\"#\(cell)\""))
        let kept: HTMLForm = try conflict.html().form(to: desks.address)
        #expect(kept[cell] == "BB (75)" && kept[other] == "58 %")
        #expect(try desks.stored()[cell] == "A (85)")
        #expect(try desks.latest() == versions)
        // Budi insists, knowing.
        #expect(try desks.budi.post(kept).status == 303)
        #expect(try desks.stored()[cell] == "BB (75)")
        #expect(try desks.stored()[other] == "58 %")
    }

    @Test func aDeletedRowThatWasEditedStays() throws {
        var desks = try Desks()
        let cell: String = try desks.cell("B (80)")
        let row = String(cell.prefix { $0 != "." })
        desks.budis[cell] = "A (90)"
        _ = try desks.ayu.post(desks.ayus.to("baris/\(row)/hapus")).must(303)
        let answer: Answer = try desks.budi.post(desks.budis)
        let shown: HTMLForm = try answer.status == 409 ? answer.html().form(to: desks.address) : desks.stored()
        #expect(shown.fields.contains { $0.value == "A (90)" })
    }

    /// What is no deed at a row has no address.
    @Test(arguments: ["baris/k1/Naik", "baris/k1/simpan", "baris/k1", "baris//naik", "baris/k1/naik/k2"])
    func anotherDeedIsNone(_ deed: String) throws {
        let desks = try Desks()
        let versions: String? = try desks.latest()
        #expect(try desks.ayu.post(desks.ayus.to(deed)).status == 404)
        #expect(try desks.latest() == versions)
    }

    @Test func rowsOfBothAreKept() throws {
        var desks = try Desks()
        let isBlank: (String) -> Bool = { $0.hasPrefix("baru-") }
        let blank: String = try #require(desks.ayus.values("baris").first(where: isBlank))
        let other: String = try #require(desks.budis.values("baris").first(where: isBlank))
        for (column, text) in [("sasaran", "Sasaran Ayu"), ("indikator", "Indikator Ayu"), ("target", "1")] {
            desks.ayus["\(blank).\(column)"] = text
        }
        for (column, text) in [("sasaran", "Sasaran Budi"), ("indikator", "Indikator Budi"), ("target", "2")] {
            desks.budis["\(other).\(column)"] = text
        }
        _ = try desks.ayu.post(desks.ayus).must(303)
        _ = try desks.budi.post(desks.budis).must(303)
        let values: [String] = try desks.stored().fields.map(\.value)
        #expect(values.filter { $0 == "Sasaran Ayu" }.count == 1)
        #expect(values.filter { $0 == "Sasaran Budi" }.count == 1)
    }

    @Test func placeAndDateAreAskedAboutToo() throws {
        let desks = try Desks()
        let address = "/kerja/pk/2022/dpmd/identitas"
        var ayus: HTMLForm = try desks.ayu.get(address).html().form(to: address)
        var budis: HTMLForm = try desks.budi.get(address).html().form(to: address)
        ayus["tanggal"] = "3 Januari 2022"
        budis["tanggal"] = "4 Januari 2022"
        #expect(try desks.ayu.post(ayus).status == 303)
        let conflict: Answer = try desks.budi.post(budis).must(409)
        #expect(conflict.text.contains("Ayu Perencana") && conflict.text.contains("3 Januari 2022"))
        let kept: HTMLForm = try conflict.html().form(to: address)
        #expect(kept["tanggal"] == "4 Januari 2022")
        #expect(try desks.budi.post(kept).status == 303)
    }

    /// The document went to its signers while somebody still typed.
    @Test func typingGoesOnAfterSubmission() throws {
        var desks = try Desks()
        let cell: String = try desks.cell("B (80)")
        _ = try desks.ayu.post(
            "/kerja/pk/2022/dpmd/identitas", [("versi", "4"), ("tempat", "Kembar"), ("tanggal", "3 Januari 2022")]
        ).must(303)
        _ = try desks.ayu.post("/kerja/pk/2022/dpmd/ajukan", [("versi", "5"), ("alasan", "Sesuai DPA.")]).must(303)
        desks.budis[cell] = "A (90)"
        let refused: Answer = try desks.budi.post(desks.budis).must(409)
        #expect(try refused.html().form(to: desks.address)[cell] == "A (90)")
    }

    /// What was checked on the page is what is sent, not what a colleague made of it meanwhile.
    @Test func whatIsSubmittedIsWhatWasRead() throws {
        var desks = try Desks()
        _ = try desks.ayu.post(
            "/kerja/pk/2022/dpmd/identitas", [("versi", "4"), ("tempat", "Kembar"), ("tanggal", "3 Januari 2022")]
        ).must(303)
        var form: HTMLForm = try desks.ayu.get("/kerja/pk/2022/dpmd/ajukan").must(200).html().form(
            to: "/kerja/pk/2022/dpmd/ajukan")
        form["alasan"] = "Sesuai DPA."
        desks.budis[try desks.cell("B (80)")] = "A (90)"
        _ = try desks.budi.post(desks.budis).must(303)
        #expect(try desks.ayu.post(form).status == 409)
        #expect(
            try desks.fixture.value(
                """
                SELECT status FROM document d JOIN tenant t ON t.id = d.tenant_id WHERE t.slug = 'kembar-a'
                AND tahun = 2022
                """) == "draf")
        form["versi"] = try desks.ayu.get("/kerja/pk/2022/dpmd/ajukan").html().form(to: "/kerja/pk/2022/dpmd/ajukan")[
            "versi"]
        #expect(try desks.ayu.post(form).status == 303)
    }
}
