import Kinerja
import Testing

@testable import Web

@Suite("Statements of a kind, a variant and a perangkat daerah")
struct OwnStatementTests {
    private let fixture: SiteFixture
    private let registrar: Registrar
    private static let home = "/atur/pengaturan/pernyataan"
    private static let own = "\(home)/untuk/pk@dpmd"

    init() throws {
        fixture = try SiteFixture()
        registrar = try Registrar(fixture)
    }

    private func preview() throws -> HTMLDocument {
        try fixture.client("kembar-a", as: World.Login.planner).get("/kerja/pk/2022/dpmd/pratinjau").html()
    }

    @Test func isWrittenUsedAndRemoved() throws {
        var form = try registrar.client.get(Self.home).html().form(to: "\(Self.home)/untuk")
        form["perangkat-daerah"] = "dpmd"
        let chosen = try registrar.client.postBare(form.action, form.fields)
        #expect(chosen.location == Self.own)
        #expect(try registrar.client.get(Self.own).html().faults() == [])
        let typed = [
            ("paragraf", "Pasal 1\n(1) {NAMA} berjanji.\n(2) {NAMA PIHAK KEDUA} menilai."), ("urutan", "kedua"),
            ("alasan", "Perbup"),
        ]
        #expect(try registrar.send(Self.own, typed).location == "\(Self.own)?pesan=dicatat")
        let page = try preview()
        #expect(page.all("h2").map(\.text) == ["Pasal 1"])
        let lists = page.all("ol")
        #expect(lists.map { $0["type"] } == ["1", "1"] && lists.map { $0["start"] } == [nil, "2"])
        #expect(!page.all("li").contains { $0.text.contains("{") })
        #expect(try registrar.client.get(Self.home).html().all("a").contains { $0["href"] == Self.own })
        let gone = try registrar.client.get(Self.own).html().form(to: "\(Self.own)/hapus")
        #expect(try registrar.client.postBare(gone.action, gone.fields).location == "\(Self.home)?pesan=dicatat")
        #expect(try preview().all("ol").isEmpty)
    }

    @Test func isLookedAtBeforeItIsSaved() throws {
        for address in [Self.home, Self.own] {
            var form = try registrar.client.get(address).html().form(to: address)
            form["paragraf"] = "1. satu {x}\n2. dua"
            let answer = try registrar.client.postBare("\(address)/pratinjau", form.fields)
            #expect(answer.status == 200 && answer.text.contains("Belum disimpan."))
            #expect(try answer.html().all("ol").filter { $0["type"] == "1" }.count == 1)
            #expect(answer.text.contains("{x} tidak dikenal"))
            #expect(try answer.html().form(to: address)["paragraf"] == "1. satu {x}\n2. dua")
        }
        #expect(try fixture.value("SELECT count(*)::text FROM pengaturan") == "0")
    }

    @Test func refusesWhatTheKindDoesNotFill() throws {
        let answer = try registrar.send(Self.own, [("paragraf", "{periode}"), ("alasan", "a")])
        #expect(answer.status == 422)
        #expect(try answer.refusals().map(\.field) == ["paragraf"])
        let plan = "\(Self.home)/untuk/renstra"
        #expect(try registrar.send(plan, [("paragraf", "{periode}"), ("alasan", "a")]).status == 303)
    }

    @Test(arguments: ["xx", "pk@lain", "pk.lain", "pk@"]) func knowsNoOther(_ key: String) throws {
        #expect(try registrar.client.get("\(Self.home)/untuk/\(key)").status == 404)
    }

    @Test func isNotTheNeighbours() throws {
        let neighbour = try Registrar(fixture, tenant: "kembar-b")
        #expect(try neighbour.send(Self.own, [("paragraf", "1. Rahasia tetangga."), ("alasan", "a")]).status == 303)
        #expect(!(try registrar.client.get(Self.own).text.contains("Rahasia tetangga.")))
        #expect(try preview().all("ol").isEmpty)
    }
}
