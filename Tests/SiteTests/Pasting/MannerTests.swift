import Testing

@testable import Web

@Suite("A paste replaces, inserts, is appended, or fills cells")
struct MannerTests {
    private static let head = "No\tProgram\tAnggaran (Rp)"
    private static let stored = [head, "1.\tProgram satu\t1.000", "2.\tProgram dua\t2.000", "3.\tProgram tiga\t3.000"]

    private func desk() throws -> PastingDesk {
        let desk = try PastingDesk(SiteFixture(), tahun: 2031)
        _ = try desk.take(Self.stored).must(303)
        return desk
    }

    private static let before = ["1.|Program satu|||1.000|", "2.|Program dua|||2.000|", "3.|Program tiga|||3.000|"]
    private static let block = [head, "8.\tProgram lain\t8.000", "9.\tProgram baru\t9.000"]
    private static let fresh = ["8.|Program lain|||8.000|", "9.|Program baru|||9.000|"]

    @Test(
        arguments: [
            ("append", nil, before + fresh), ("replace", nil, fresh),
            ("append", 2, before + fresh), ("replace", 2, fresh),
            ("insert", 2, [before[0]] + fresh + before.dropFirst()),
            ("overwrite", 2, [before[0]] + fresh), ("overwrite", 3, before.prefix(2) + fresh),
        ] as [(String, Int?, [String])])
    func each(_ manner: String, _ row: Int?, _ expected: [String]) throws {
        let desk = try desk()
        let place = row.map { (row: $0, column: "program") }
        let answer: Answer = try desk.take(Self.block, at: place, ["cara": manner]).must(303)
        #expect(try desk.rows() == expected)
        let version: Substring = try #require(answer.location.firstMatch(of: /versi=(\d+)/)).1
        _ = try desk.client.post("/kerja/pk/2031/dpmd/pulihkan", [("versi", String(version))]).must(303)
        #expect(try desk.rows() == Self.before, "one press brings them back")
    }

    /// Nothing that is there is at risk unless people say so.
    @Test(
        arguments: [
            (block, nil, "append"), (stored, nil, "replace"), (stored, 1, "replace"), (block, 2, ""),
            ([head, "1.\tProgram satu\t7", "4.\tProgram empat\t7"], nil, "replace"),
            ([head, "1.\tProgram satu\t7", "4.\tProgram empat\t7", "5.\tProgram lima\t7"], nil, "append"),
            (["Indikator satu\t10"], 1, "overwrite"), (["Program kosong\tIndikator"], 1, ""),
        ] as [([String], Int?, String)])
    func isPreselected(_ lines: [String], _ row: Int?, _ expected: String) throws {
        let desk = try desk()
        let column = lines[0].hasPrefix("Indikator") ? "indikator" : "program"
        let page: Answer = try desk.preview(lines, at: row.map { (row: $0, column: column) })
        #expect(try desk.form(page)["cara"] == expected)
        guard expected.isEmpty else { return }
        #expect(page.text.contains("Pilih cara memasukkannya."))
        #expect(try desk.client.post(desk.form(page)).status == 422)
        #expect(try desk.rows() == Self.before)
    }

    @Test func whatIsReplacedIsListed() throws {
        let desk = try desk()
        var form: HTMLForm = try desk.form(desk.preview(["2.500\tAPBD"], at: (row: 2, column: "anggaran")))
        form["cara"] = "overwrite"
        let page: Answer = try desk.client.post(HTMLForm(action: "\(desk.address)/tempel", fields: form.fields)).must(
            200)
        for words in ["1 sel yang sudah terisi akan diganti", "Baris 2, Anggaran (Rp)", "2.000", "2.500"] {
            #expect(page.text.contains(words), "\(words)")
        }
        form["cara"] = "replace"
        let all: Answer = try desk.client.post(HTMLForm(action: "\(desk.address)/tempel", fields: form.fields)).must(
            200)
        #expect(all.text.contains("2 baris akan keluar"))
        #expect(try desk.rows() == Self.before, "a preview changes nothing")
    }

    /// The rows that others saved meanwhile stay, and nobody's cell is written over unseen.
    @Test func whatOthersSavedMeanwhileStays() throws {
        let desk = try desk()
        var form: HTMLForm = try desk.form(desk.preview(Self.block))
        form["cara"] = "append"
        var grid: HTMLForm = try desk.grid()
        grid["\(grid.values("baris")[0]).target"] = "10 %"
        _ = try desk.client.post(grid).must(303)
        #expect(try desk.client.post(form).must(303).location.contains("pesan=digabung"))
        #expect(try desk.rows() == ["1.|Program satu||10 %|1.000|"] + Self.before.dropFirst() + Self.fresh)
        // The answer got lost: the same form means the same rows.
        _ = try desk.client.post(form).must(303)
        #expect(try desk.rows().count == 5)
    }

    /// What was typed beside the block and not saved comes along.
    @Test func whatWasTypedIsTakenToo() throws {
        let desk = try desk()
        var grid: HTMLForm = try desk.grid()
        grid["\(grid.values("baris")[1]).target"] = "20 %"
        grid["tempelan"] = Self.block.joined(separator: "\n")
        let form: HTMLForm = try desk.form(desk.client.post(grid.to("tempel")).must(200))
        _ = try desk.client.post(form).must(303)
        #expect(try desk.rows()[1] == "2.|Program dua||20 %|2.000|")
    }
}
