import Testing

@testable import Web

@Suite("A long table, in pages and by what changed")
struct LongTableTests {
    /// A draft of 120 rows.
    private struct Desk {
        let fixture: SiteFixture
        let client: Client
        let address = "/kerja/pk/2022/dpmd/sasaran"

        init() throws {
            fixture = try SiteFixture()
            client = try fixture.client("kembar-a", as: World.Login.planner)
            var form: HTMLForm = try client.get(address).must(200).html().form(to: address)
            let keys: [String] = (1...120).map { "baru-\(String(10_000_000 + $0))" }
            let head: [Client.Field] = [("_token", form["_token"]), ("versi", form["versi"])]
            let rows: [Client.Field] = keys.flatMap { key -> [Client.Field] in
                let number = String(key.suffix(3))
                return [("baris", key), ("\(key).sasaran", "Sasaran \(number)"), ("\(key).target", number)]
            }
            form = HTMLForm(action: address, fields: head + rows)
            _ = try client.post(form).must(303)
        }

        func form(_ page: String = "") throws -> HTMLForm {
            try client.get(address + page).must(200).html().form(to: address)
        }

        /// Every row as the pages show it: "Sasaran 001: 001".
        func rows() throws -> [String] {
            try (1...3).flatMap { page in
                let form: HTMLForm = try form("?halaman=\(page)")
                return form.values("baris").map { "\(form["\($0).sasaran"]): \(form["\($0).target"])" }
            }.filter { $0 != ": " }
        }

        /// A form that sends the keys of all rows and nothing else.
        func bare() throws -> HTMLForm {
            let form: HTMLForm = try form()
            return HTMLForm(action: address, fields: form.fields.filter { !$0.name.contains(".") })
        }
    }

    private static let all: [String] = (1...120).map { number in
        let digits = String(String(1000 + number).dropFirst())
        return "Sasaran \(digits): \(digits)"
    }

    @Test func everyPageHasFiftyRowsAndTheKeysOfAll() throws {
        let desk = try Desk()
        for (page, shown, blank) in [("", 50, 0), ("?halaman=2", 50, 0), ("?halaman=3", 20, 3), ("?halaman=9", 50, 0)] {
            let form: HTMLForm = try desk.form(page)
            #expect(form.values("baris").count == 120 + 3, "\(page)")
            #expect(form.fields.count { $0.name.hasSuffix(".sasaran") } == shown + blank, "\(page)")
        }
        #expect(try desk.rows() == Self.all)
    }

    @Test func aPageSavesItsRowsAndComesBack() throws {
        let desk = try Desk()
        var form: HTMLForm = try desk.form("?halaman=2")
        let key: String = form.values("baris")[70]
        form["\(key).target"] = "999"
        #expect(try desk.client.post(form).must(303).location.hasSuffix("&halaman=2"))
        var expected: [String] = Self.all
        expected[70] = "Sasaran 071: 999"
        #expect(try desk.rows() == expected)
    }

    /// What the script sends: a cell that changed, one that was emptied, and a row of its own between others.
    @Test func onlyWhatChangedIsSent() throws {
        let desk = try Desk()
        var form: HTMLForm = try desk.bare()
        let keys: [String] = form.values("baris")
        form["\(keys[2]).target"] = "555"
        form["\(keys[110]).target"] = ""
        let place: Int = try #require(form.fields.firstIndex { $0.value == keys[4] })
        var fields: [Client.Field] = form.fields
        fields.insert(("baris", "baru-ZZZZZZZZ"), at: place)
        form = HTMLForm(action: desk.address, fields: fields)
        form["baru-ZZZZZZZZ.sasaran"] = "Sisipan"
        _ = try desk.client.post(form.to("otomatis")).must(200)
        var expected: [String] = Self.all
        expected[2] = "Sasaran 003: 555"
        expected[110] = "Sasaran 111: "
        expected.insert("Sisipan: ", at: 4)
        #expect(try desk.rows() == expected)
    }

    @Test(arguments: [([1, 60, 119], 117), ([], 120), ([0], 119)] as [([Int], Int)])
    func chosenRowsGoTogether(_ chosen: [Int], _ left: Int) throws {
        let desk = try Desk()
        let form: HTMLForm = try desk.bare()
        let keys: [String] = form.values("baris")
        let deed = HTMLForm(
            action: "\(desk.address)/hapus", fields: form.fields + chosen.map { ("pilih", keys[$0]) })
        #expect(try desk.client.post(deed).status == (chosen.isEmpty ? 422 : 303))
        #expect(try desk.rows().count == left)
    }

    @Test func theWholeTableIsEmptiedAndComesBack() throws {
        let desk = try Desk()
        let answer: Answer = try desk.client.post(desk.bare().to("kosongkan")).must(303)
        #expect(try desk.rows() == [])
        let version: Substring = try #require(answer.location.firstMatch(of: /versi=(\d+)/)).1
        _ = try desk.client.post("/kerja/pk/2022/dpmd/pulihkan", [("versi", String(version))]).must(303)
        #expect(try desk.rows() == Self.all)
    }

    /// A paste of more rows than a page: nothing of it is lost when it is saved without the script.
    @Test func aPreviewCarriesTheRowsOfOtherPages() throws {
        let desk = try Desk()
        var form: HTMLForm = try desk.form()
        form["tempelan"] = "No\tSasaran Strategis\tTarget\n121\tSasaran tambahan\t7"
        let preview: HTMLForm = try desk.client.post(form.to("tempel")).must(200).html().form(
            to: "\(desk.address)/tempel/masukkan")
        _ = try desk.client.post(preview).must(303)
        #expect(try desk.rows() == Self.all + ["Sasaran tambahan: 7"])
    }
}
