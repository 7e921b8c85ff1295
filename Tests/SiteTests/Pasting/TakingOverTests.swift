import Testing

@testable import Web

@Suite("What a document began with is replaced at once, and further tables find their step")
struct TakingOverTests {
    /// The PK of 2022 has everything; one of another year takes its rows.
    @Test func theRowsOfAnotherDocumentTakeTheirPlace() throws {
        let fixture = try SiteFixture()
        let desk = try PastingDesk(fixture, tahun: 2031)
        _ = try desk.take(["No\tProgram\tAnggaran (Rp)", "7.\tProgram lama\t7.000"]).must(303)
        let ganti = "\(desk.address)/ganti"
        var form: HTMLForm = try desk.client.get(ganti).must(200).html().form(to: ganti)
        form["asal"] = "pk/2022/dpmd"
        let page: Answer = try desk.client.post(form).must(200)
        #expect(page.text.contains("akan diganti") || page.text.contains("akan keluar"))
        #expect(try desk.rows() == ["7.|Program lama|||7.000|"], "a preview changes nothing")
        let taken: HTMLForm = try desk.form(page)
        #expect(taken["cara"] == "replace")
        _ = try desk.client.post(taken).must(303)
        let source = try PastingDesk(fixture, tahun: 2022)
        #expect(try desk.rows() == source.rows())
        #expect(try desk.remembered() == [], "columns of a document are no choices of people")
    }

    @Test(arguments: ["", "x", "pk/2022", "pk/2029/dpmd", "pk/2022/kecamatan-b"])
    func whatIsNoDocumentIsRefused(_ origin: String) throws {
        let desk = try PastingDesk(SiteFixture(), tahun: 2031)
        let ganti = "\(desk.address)/ganti"
        var form: HTMLForm = try desk.client.get(ganti).must(200).html().form(to: ganti)
        form["asal"] = origin
        #expect([404, 422].contains(try desk.client.post(form).status))
    }

    @Test func aSecondTableGoesToItsStep() throws {
        let desk = try PastingDesk(SiteFixture(), tahun: 2031)
        let page: Answer = try desk.preview([
            "No\tProgram\tAnggaran (Rp)", "1.\tProgram satu\t1.000", "",
            "No\tSasaran Strategis\tIndikator Kinerja\tTarget", "1.\tSasaran satu\tIndikator satu\t10",
        ])
        #expect(page.text.contains("Tempelan memuat 1 tabel lagi") && page.text.contains("Buka di langkah Sasaran"))
        let sasaran = try PastingDesk(desk.fixture, tahun: 2031, table: "sasaran")
        let other: HTMLForm = try page.html().form(to: "\(sasaran.address)/tempel")
        let preview: HTMLForm = try sasaran.form(desk.client.post(other).must(200))
        _ = try desk.client.post(preview).must(303)
        #expect(try sasaran.rows() == ["1.|Sasaran satu|Indikator satu|10"])
        _ = try desk.client.post(desk.form(page)).must(303)
        #expect(try desk.rows() == ["1.|Program satu|||1.000|"])
    }
}
