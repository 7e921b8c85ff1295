import Database
import Deeds
import Testing

@testable import Web

@Suite("Where the columns of a paste go is seen, chosen and remembered")
struct ChoosingTests {
    private static let fixture = Result { try SiteFixture() }

    /// PJ is no column of the form.
    private static let lines = [
        "No\tProgram\tAnggaran (Rp)\tPJ", "1.\tProgram satu\t1.000\tBidang A", "2.\tProgram dua\t2.000\tBidang B",
    ]

    private func desk(_ tahun: Int, _ tenant: String = "kembar-a") throws -> PastingDesk {
        try PastingDesk(Self.fixture.get(), tenant, tahun: tahun)
    }

    @Test func nothingIsTakenUntilAColumnIsChosen() throws {
        let desk = try PastingDesk(SiteFixture(), tahun: 2031)
        let page: Answer = try desk.preview(Self.lines)
        let form: HTMLForm = try desk.form(page)
        #expect([form["k1"], form["k2"], form["k3"], form["k4"]] == ["nomor", "program", "anggaran", ""])
        let select = try #require(try page.html().elements.first { $0["id"] == "k4" })
        #expect(select.has("required"))
        #expect(page.text.contains("formulir tidak mempunyai kolom ini") && page.text.contains("“Bidang A”"))
        #expect(page.text.contains("Kolom 4 belum dipilih."))
        let refused: Answer = try desk.client.post(form).must(422)
        #expect(refused.text.contains("Pilih ke mana kolom 4 masuk"))
        #expect(try desk.form(refused)["tempelan"] == form["tempelan"], "nothing is lost")
        #expect(try desk.rows() == [])
        #expect(try desk.remembered() == [])
    }

    @Test func aChoiceIsRememberedForItsKabupatenAlone() throws {
        let fixture = try SiteFixture()
        let desk = try PastingDesk(fixture, tahun: 2031)
        _ = try desk.take(Self.lines, ["k4": "indikator"]).must(303)
        #expect(
            try desk.rows() == ["1.|Program satu|Bidang A||1.000|", "2.|Program dua|Bidang B||2.000|"])
        #expect(try desk.remembered() == ["pj:indikator"])
        let next = try PastingDesk(fixture, tahun: 2032)
        let page: Answer = try next.preview(Self.lines)
        #expect(try next.form(page)["k4"] == "indikator")
        #expect(page.text.contains("diingat dari "))
        _ = try next.client.post(next.form(page)).must(303)
        #expect(try next.rows().last == "2.|Program dua|Bidang B||2.000|")
        let neighbour = try PastingDesk(fixture, "kembar-b", tahun: 2031)
        #expect(try neighbour.form(neighbour.preview(Self.lines))["k4"] == "")
        #expect(try neighbour.remembered() == [])
        let sasaran = try PastingDesk(fixture, tahun: 2031, table: "sasaran")
        let other = ["No\tSasaran Strategis\tIndikator Kinerja\tPJ", "1.\tSasaran\tIndikator\tBidang A"]
        #expect(try sasaran.form(sasaran.preview(other))["k4"] == "", "the memory is of one table")
    }

    @Test func anotherChoiceTakesItsPlaceAndTheAdminForgetsIt() throws {
        let fixture = try SiteFixture()
        let desk = try PastingDesk(fixture, tahun: 2031)
        _ = try desk.take(Self.lines, ["k4": "indikator"]).must(303)
        _ = try desk.take(Self.lines, ["k4": "-", "cara": "replace"]).must(303)
        #expect(try desk.remembered() == ["pj:-"])
        #expect(try desk.form(desk.preview(Self.lines))["k4"] == "-")
        let admin: Client = try fixture.client("kembar-a", as: World.Login.admin)
        let page: Answer = try admin.get("/atur/judul-tempelan").must(200)
        #expect(page.text.contains("pj") && page.text.contains("tidak diambil"))
        let form: HTMLForm = try page.html().form(to: "/atur/judul-tempelan/lupakan")
        let stranger: Client = try fixture.client("kembar-b", as: World.Login.admin)
        let foreign: [Client.Field] = form.fields.filter { $0.name != "_token" }
        #expect(try stranger.post(form.action, foreign).status == 404, "the neighbour has none")
        _ = try admin.post(form).must(303)
        #expect(try desk.remembered() == [])
        #expect(try admin.post(form).status == 404)
        #expect(
            try fixture.value("SELECT count(*) FROM audit WHERE perbuatan = 'lupakan-judul' AND objek = 'pj'") == "1")
        #expect(try Inspection(fixture.tenant("kembar-a"), in: fixture.staff).faults == [])
    }

    /// What the program places by itself is no choice, and nothing of it is kept.
    @Test func onlyWhatPeopleChangeIsRemembered() throws {
        let desk = try PastingDesk(SiteFixture(), tahun: 2031)
        let lines = ["No\tProgram\tAnggaran (Rp)", "1.\tProgram satu\t1.000"]
        _ = try desk.take(lines).must(303)
        #expect(try desk.remembered() == [])
        // Shown again before it is taken, a choice is still one.
        var form: HTMLForm = try desk.form(desk.preview(Self.lines))
        form["k4"] = "indikator"
        form = try desk.form(
            desk.client.post(HTMLForm(action: "\(desk.address)/tempel", fields: form.fields)).must(200))
        #expect(form["k4"] == "indikator")
        form["cara"] = "append"
        _ = try desk.client.post(form).must(303)
        #expect(try desk.remembered() == ["pj:indikator"])
    }

    @Test func twoColumnsCannotFillOne() throws {
        let desk = try desk(2033)
        let answer: Answer = try desk.take(
            ["No\tProgram\tPJ\tParaf", "1.\tProgram\tA\tB"], ["k3": "indikator", "k4": "indikator"])
        #expect(answer.status == 422)
        #expect(try desk.rows() == [])
        #expect(answer.text.contains("Pilih ke mana kolom 4 masuk"))
        #expect(try desk.remembered() == [])
    }

    /// What the neighbour's form could name is no column here.
    @Test(.serialized, arguments: ["sasaran", "x", "nomor program", "<b>", "?"])
    func whatIsNoColumnIsNoChoice(_ column: String) throws {
        let desk = try desk(2034)
        #expect(try desk.take(Self.lines, ["k4": column]).status == 422)
        #expect(try desk.rows() == [])
    }
}
