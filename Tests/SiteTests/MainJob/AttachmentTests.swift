import Kinerja
import Testing

@testable import Web

@Suite("Attachments of a document's own")
struct AttachmentTests {
    private let fixture: SiteFixture
    private let planner: Client
    private static let draft = "/kerja/pk/2022/dpmd"
    private static let page = "\(draft)/lampiran"

    init() throws {
        fixture = try SiteFixture()
        planner = try fixture.client("kembar-a", as: World.Login.planner)
    }

    private func add(_ title: String, _ columns: String) throws -> Answer {
        var form = try planner.get(Self.page).must(200).html().form(to: Self.page)
        form["judul"] = title
        form["kolom"] = columns
        return try planner.postBare(Self.page, form.fields)
    }

    private func type(_ table: String, _ cells: [String: String]) throws {
        let address = "\(Self.draft)/\(table)"
        var form = try planner.get(address).must(200).html().form(to: address)
        let row = try #require(form.values("baris").last)
        for (column, text) in cells { form["\(row).\(column)"] = text }
        #expect(try planner.postBare(address, form.fields).status == 303)
    }

    private func printed() throws -> Answer { try planner.get("\(Self.draft)/pratinjau").must(200) }

    @Test func areTypedPastedPrintedAndCarried() throws {
        #expect(try add("Daftar Risiko {TAHUN}", "No\nRisiko\nPengendalian").status == 303)
        #expect(try planner.get(Self.page).html().faults() == [])
        #expect(try add("Berita Acara", "").status == 303)
        try type("lampiran-1", ["k1": "1.", "k2": "Banjir", "k3": "Tanggul"])
        try type("lampiran-2", ["teks": "Telah dibahas bersama."])
        let page = try printed()
        #expect(page.text.contains("DAFTAR RISIKO 2022") && page.text.contains("Telah dibahas bersama."))
        #expect(try page.html().all("th").map(\.text).contains("Pengendalian"))
        #expect(try planner.get(Self.draft).html().all("a").contains { $0["href"] == "\(Self.draft)/lampiran-1" })

        let grid = "\(Self.draft)/lampiran-1"
        var form = try planner.get(grid).html().form(to: grid)
        form["tempelan"] = "No\tRisiko\tPengendalian\n2.\tLongsor\tVegetasi\n3.\tKebakaran\tPosko"
        let preview = try planner.postBare("\(grid)/tempel", form.fields).must(200)
        #expect(preview.text.contains("Kebakaran") && preview.text.contains("Vegetasi"))
        let sheet = try planner.get("\(Self.draft)/lampiran-1.xlsx").must(200)
        #expect(!sheet.body.isEmpty)

        var copy = try planner.get("/kerja/pk/baru").html().form(to: "/kerja/pk/baru")
        (copy["jabatan"], copy["tahun"], copy["asal"]) = ("dpmd", "2030", "2022/dpmd")
        #expect(try planner.postBare(copy.action, copy.fields).status == 303)
        #expect(try planner.get("/kerja/pk/2030/dpmd/pratinjau").text.contains("Tanggul"))
    }

    @Test func areRenamedMovedAndRemoved() throws {
        _ = try add("Satu", "A\nB")
        _ = try add("Dua", "C")
        try type("lampiran-1", ["k1": "isi a", "k2": "isi b"])
        let first = "\(Self.page)/lampiran-1"
        var form = try planner.get(Self.page).html().form(to: first)
        #expect(form["kolom.lampiran-1"] == "A\nB")
        form["judul.lampiran-1"] = "Kesatu"
        form["kolom.lampiran-1"] = "B\nA\nBaru"
        #expect(try planner.postBare(first, form.fields).status == 303)
        #expect(try printed().html().all("th").map(\.text).suffix(3) == ["B", "A", "Baru"])
        #expect(try printed().html().all("td").map(\.text).contains("isi a"))

        form = try planner.get(Self.page).html().form(to: first)
        #expect(try planner.postBare("\(first)/turun", form.fields).status == 303)
        #expect(try planner.get(Self.page).html().all("h2").map(\.text).prefix(2) == ["Dua", "Kesatu"])
        let second = "\(Self.page)/lampiran-2"
        form = try planner.get(Self.page).html().form(to: second)
        #expect(try planner.postBare("\(second)/hapus", form.fields).status == 303)
        #expect(!(try printed().text.contains("isi a")))
        #expect(try planner.get("\(Self.draft)/lampiran-2").status == 404)
    }

    @Test(arguments: [
        ("", "A", "judul"), ("{x}", "A", "judul"), ("T", "{tahun}", "kolom"),
        (String(repeating: "a", count: 301), "A", "judul"),
        ("T", (1...21).map { "K\($0)" }.joined(separator: "\n"), "kolom"),
    ])
    func refuses(_ title: String, _ columns: String, _ field: String) throws {
        let answer = try add(title, columns)
        #expect(try answer.status == 422 && answer.refusals().map(\.field) == [field])
        #expect(try answer.html().form(to: Self.page)["judul"] == title)
        #expect(try answer.html().faults() == [])
    }

    @Test func areOfTheirAuthorsOnly() throws {
        for login in [World.Login.otherPlanner, World.Login.inspector] {
            let other = try fixture.client("kembar-a", as: login)
            #expect([403, 404].contains(try other.get(Self.page).status))
        }
        _ = try add("Rahasia", "A")
        let neighbour = try fixture.client("kembar-b", as: World.Login.planner)
        #expect(!(try neighbour.get(Self.page).must(200).text.contains("Rahasia")))
        #expect(try neighbour.get("\(Self.draft)/lampiran-1").status == 404)
    }

    @Test(arguments: ["lampiran-9", "sasaran", "lampiran-", "x"]) func knowsNoOther(_ id: String) throws {
        _ = try planner.get(Self.page)
        #expect(try planner.post("\(Self.page)/\(id)", [("versi", "3")]).status == 404)
    }
}
