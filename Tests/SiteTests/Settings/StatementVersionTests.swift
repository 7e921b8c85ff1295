import Database
import Kinerja
import Testing

@testable import Web

@Suite("The wording of the statement and its versions")
struct StatementVersionTests {
    private let fixture: SiteFixture
    private let registrar: Registrar
    private static let address = "/atur/pengaturan/pernyataan"

    init() throws {
        fixture = try SiteFixture()
        registrar = try Registrar(fixture)
    }

    private func preview() throws -> String {
        try fixture.client("kembar-a", as: World.Login.planner).get("/kerja/pk/2022/dpmd/pratinjau").text
    }
    private func save(_ text: String) throws {
        #expect(try registrar.send(Self.address, [("paragraf", text), ("alasan", "Perbup")]).status == 303)
    }
    private func current() throws -> String {
        try registrar.client.get(Self.address).html().form(to: Self.address)["paragraf"]
    }

    @Test func draftsChangeAndSignedTextsStay() throws {
        let signed: String = try fixture.client("kembar-a").get("/2021/pk/dpmd/cetak").text
        try save("Kami berjanji bekerja.")
        #expect(try preview().contains("Kami berjanji bekerja."))
        #expect(try fixture.client("kembar-a").get("/2021/pk/dpmd/cetak").text == signed)
    }

    @Test func comparesAndBringsBack() throws {
        let founding: String = try current()
        try save("Kami berjanji bekerja keras.")
        try save("Kami berjanji bekerja cerdas.")
        let page: Answer = try registrar.client.get("\(Self.address)/1")
        #expect(try page.html().faults() == [])
        #expect(
            try page.html().all("del").map(\.text).last == "keras."
                && page.html().all("ins").map(\.text).last == "cerdas.")
        #expect(try registrar.client.get("\(Self.address)/2").text.contains("Versi ini yang dipakai sekarang."))

        #expect(try registrar.client.post("\(Self.address)/1/pulihkan", []).status == 303)
        #expect(try current() == "Kami berjanji bekerja keras.")
        #expect(try registrar.client.post("\(Self.address)/0/pulihkan", []).status == 303)
        #expect(try current() == founding)
        let numbers: String? = try fixture.value(
            "SELECT string_agg(versi::text || bagian, ' ' ORDER BY versi) FROM pengaturan")
        #expect(numbers == "1pernyataan 2pernyataan 3pernyataan 4pernyataan")
    }

    /// One click, and the annex of PermenPANRB 53/2014 is what is printed.
    @Test func restoresTheStatutoryText() throws {
        try save("Kami berjanji.")
        #expect(try registrar.client.post("\(Self.address)/baku", []).location == "\(Self.address)?pesan=dicatat")
        #expect(try current() == Pernyataan().paragraf.joined(separator: "\n\n"))
        #expect(try registrar.audit("rincian")?.contains("PermenPANRB 53/2014") == true)
        #expect(!(try registrar.client.get(Self.address).text.contains("Kembalikan naskah baku")))
        #expect(try registrar.client.post("\(Self.address)/baku", []).location == "\(Self.address)?pesan=sama")
    }

    @Test(arguments: ["9", "-1", "x", "99999999999", "99999999999999999999"])
    func knowsNoOtherVersion(_ versi: String) throws {
        #expect(try registrar.client.get("\(Self.address)/\(versi)").status == 404)
        _ = try registrar.client.get(Self.address)
        #expect(try registrar.client.post("\(Self.address)/\(versi)/pulihkan", []).status == 404)
    }

    /// The neighbour's versions have numbers of their own.
    @Test func hidesTheNeighbours() throws {
        let neighbour = try Registrar(fixture, tenant: "kembar-b")
        #expect(try neighbour.send(Self.address, [("paragraf", "Rahasia tetangga."), ("alasan", "a")]).status == 303)
        #expect(try registrar.client.get("\(Self.address)/1").status == 404)
        #expect(!(try registrar.client.get(Self.address).text.contains("Rahasia tetangga.")))
    }
}
