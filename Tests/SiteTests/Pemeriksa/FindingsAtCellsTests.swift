import Database
import Testing

@testable import Web

@Suite("A finding stands at its cell, in whole sentences")
struct FindingsAtCellsTests {
    private static let work = "/kerja/pk/2022/dpmd"

    private let fixture: SiteFixture
    private let planner: Client

    init() throws {
        fixture = try SiteFixture()
        planner = try fixture.client("kembar-a", as: World.Login.planner)
    }

    /// Writes one row into a table of the draft.
    private func fill(_ table: String, _ cells: [String: String]) throws {
        let address = "\(Self.work)/\(table)"
        var form: HTMLForm = try planner.get(address).must(200).html().form(to: address)
        let key: String = try #require(form.values("baris").first { $0.hasPrefix("baru-") })
        for (column, text) in cells { form["\(key).\(column)"] = text }
        _ = try planner.post(form).must(303)
    }

    /// The last cell that is marked, its remarks, and the links of the list.
    private func marked(_ table: String) throws -> (cell: HTMLElement, remarks: [String], links: [String]) {
        let page: HTMLDocument = try planner.get("\(Self.work)/\(table)").must(200).html()
        let controls = page.elements.filter {
            ["textarea", "select"].contains($0.name) && $0["aria-describedby"] != nil
        }
        let cell: HTMLElement = try #require(controls.last { $0["id"]?.contains(".") == true })
        let ids = (cell["aria-describedby"] ?? "").split(separator: " ").map(String.init)
        let remarks = ids.compactMap { id in page.elements.first { $0["id"] == id }?.text }
        let list = try #require(page.elements.first { $0["id"] == "catatan" })
        return (
            cell, remarks, page.all("a").compactMap { $0["href"] }.filter { list.name == "section" && $0.contains("#") }
        )
    }

    @Test func theWholeSentenceIsThereAndLeadsToItsCell() throws {
        try fill(
            "program",
            ["nomor": "9.", "program": "Program B", "indikator": "Jumlah desa", "target": "Rp. 50 dan Rp. 60"])
        let (cell, remarks, links) = try marked("program")
        #expect(
            remarks == [
                """
                Target “Rp. 50 dan Rp. 60” tidak dapat dibaca sebagai angka, persen, predikat, atau rentang.
                """
            ])
        let id: String = try #require(cell["id"])
        #expect(links.contains { $0.hasSuffix("#\(id)") })
    }

    /// What is wrong with the kabupaten's statement is said to whoever drafts, who owes no reason for it, and to the
    /// admin, who can mend it.
    @Test func faultsOfTheFormAskNobodyHereForAReason() throws {
        let words = "Pernyataan menyebut “pihak kesatu”"
        #expect(!(try planner.get(Self.work).must(200).text.contains(words)))
        let registrar = try Registrar(fixture)
        let typed = [("paragraf", "Pihak kesatu berjanji."), ("alasan", "Perbup")]
        #expect(try registrar.send("/atur/pengaturan/pernyataan", typed).status == 303)
        let page: Answer = try planner.get(Self.work).must(200)
        #expect(page.text.contains("Tentang formulir, untuk admin kabupaten") && page.text.contains(words))
        let form: Answer = try planner.get("\(Self.work)/ajukan").must(200)
        #expect(!form.text.contains("pihak.campur"))
        #expect(try registrar.client.get("/atur/pengaturan/formulir").must(200).text.contains(words))
    }

    /// Nothing is printed for a person who is not there, and the page says why.
    @Test func aDraftOfAVacantOfficeHasAPreview() throws {
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica;
            UPDATE penempatan p SET selesai = '2001-01-01', mulai = '2000-01-01' FROM jabatan j
            WHERE j.id = p.jabatan_id AND j.slug = 'dpmd'
              AND p.tenant_id = (SELECT id FROM tenant WHERE slug = 'kembar-a')
            """)
        let page: Answer = try planner.get("\(Self.work)/pratinjau").must(200)
        #expect(page.text.contains("(belum ada pejabat)"))
        #expect(page.text.contains("tidak ada pemegangnya pada hari ini"))
    }
}
