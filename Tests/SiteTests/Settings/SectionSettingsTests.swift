import Kinerja
import Testing

@testable import Web

@Suite("The sections of a report, as a kabupaten arranges them")
struct SectionSettingsTests {
    private let fixture: SiteFixture
    private let registrar: Registrar
    private static let address = "/atur/pengaturan/formulir/bagian/lkjip@dpmd"

    init() throws {
        fixture = try SiteFixture()
        registrar = try Registrar(fixture)
    }

    private func form(_ answer: Answer? = nil) throws -> HTMLForm {
        try (answer ?? registrar.client.get(Self.address).must(200)).html().form(to: Self.address)
    }

    private func send(_ form: HTMLForm) throws -> Answer { try registrar.client.postBare(form.action, form.fields) }

    private func steps(_ office: String = "dpmd", _ login: String = World.Login.planner) throws -> [String] {
        let planner = try fixture.client("kembar-a", as: login)
        var form = try planner.get("/kerja/lkjip/baru").must(200).html().form(to: "/kerja/lkjip/baru")
        (form["jabatan"], form["tahun"]) = (office, "2024")
        _ = try planner.postBare(form.action, form.fields)
        let page = try planner.get("/kerja/lkjip/2024/\(office)").must(200).html()
        return page.all("a", "b").filter { $0["class"] == "row-link" || $0.name == "b" }.map(\.text)
    }

    @Test func areArrangedForOne() throws {
        #expect(!(try steps().contains { $0.lowercased().contains("desa") }), "no villages unless somebody wants them")
        var form = try form()
        form["indeks-desa.pakai"] = "ya"
        form["personil.nama"] = "Kepegawaian"
        form.remove("sarana.pakai")
        form["nama-baru"] = "Rekomendasi"
        form["bab-baru"] = "bab-iv"
        form["kolom-baru"] = "No\nSaran"
        let added = try send(form.to("tambah"))
        #expect(added.status == 200 && added.text.contains("Belum disimpan."))
        #expect(try added.html().faults() == [])
        let moved = try send(self.form(added).to("personil/naik"))
        #expect(try send(self.form(moved)).location == "\(Self.address)?pesan=dicatat")
        let names = try steps()
        let (people, picture) = (
            names.firstIndex(of: "Kepegawaian"), names.firstIndex(of: "Latar belakang dan gambaran umum")
        )
        #expect(try #require(people) < #require(picture))
        #expect(names.contains("Indeks setiap desa") && names.contains("Rekomendasi"))
        #expect(!names.contains("Sarana dan prasarana"))
        // The neighbour in the same house has the usual ones.
        let others = try steps("dinkes", World.Login.otherPlanner)
        #expect(others.contains("Sarana dan prasarana") && !others.contains("Rekomendasi"))

        #expect(try registrar.client.post("\(Self.address)/baku", []).status == 303)
        #expect(try steps().contains("Sarana dan prasarana"))
    }

    @Test func stayAsTheyWere() throws {
        #expect(try send(form()).location == "\(Self.address)?pesan=sama")
    }

    @Test func anAddedOneNeedsAName() throws {
        let form = try form()
        let answer = try send(form.to("tambah"))
        #expect(try answer.status == 422 && answer.refusals().map(\.field) == ["nama-baru"])
    }

    @Test(arguments: ["pk", "lkjip@lain", "xx", "lkjip@"]) func thereAreNoOthers(_ key: String) throws {
        #expect(try registrar.client.get("/atur/pengaturan/formulir/bagian/\(key)").status == 404)
    }

    @Test func areNotTheNeighbours() throws {
        let neighbour = try Registrar(fixture, tenant: "kembar-b")
        #expect(try neighbour.send(Self.address, [("personil.nama", "Rahasia")]).status == 303)
        #expect(!(try registrar.client.get(Self.address).text.contains("Rahasia")))
        #expect(!(try steps().contains("Rahasia")))
    }
}
