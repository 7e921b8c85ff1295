import Foundation
import Kinerja
import Testing

@testable import Web

@Suite("Word files over the site")
struct WordRouteTests {
    private static let grid = "/kerja/pk/2022/dpmd/sasaran"

    private let client: Client

    init() throws { client = try SiteFixture().client("kembar-a", as: World.Login.planner) }

    private func send(_ bytes: [UInt8], named name: String = "naskah.docx") throws -> Answer {
        let form: HTMLForm = try client.get(Self.grid).must(200).html().form(to: Self.grid)
        let typed = form.fields.filter { !["_token", "berkas"].contains($0.name) }
        return try client.upload("\(Self.grid)/berkas", file: bytes, named: name, as: "berkas", typed)
    }

    private func document(_ name: String = "sasaran-program") throws -> [UInt8] {
        let path = "\(Checkout.folder)/Tests/SiteTests/Fixtures/\(name).docx"
        return Array(try Data(contentsOf: URL(filePath: path)))
    }

    /// Of several tables one is chosen, and is looked at as a paste is before anything is saved.
    @Test func oneOfItsTablesIsChosen() throws {
        let before: [String] = try cells()
        let answer: Answer = try send(document()).must(200)
        #expect(answer.text.contains("Berkas itu berisi 2 tabel"))
        let page: HTMLDocument = try answer.html()
        let choices = page.all("button").filter { $0["name"] == "tabel" }
        #expect(choices.count == 2)
        #expect(answer.text.contains("Tabel 1: Tabel 1. Sasaran Strategis"))
        #expect(answer.text.contains("No, Sasaran Strategis, Indikator Kinerja, Satuan, Target"))
        var form: HTMLForm = try page.form(to: Self.grid).to("berkas")
        form["tabel"] = (choices[0]["value"] ?? "").replacing("\n", with: "\r\n")
        let preview: Answer = try client.post(form).must(200)
        #expect(preview.text.contains("Tidak ada yang disimpan sebelum Anda menekan"))
        #expect(try cells() == before, "a preview changes nothing")
        var taking: HTMLForm = try preview.html().form(to: "\(Self.grid)/tempel/masukkan")
        #expect([1, 2, 3, 5].map { taking["k\($0)"] } == ["nomor", "sasaran", "indikator", "target"])
        // The kabupaten's form has no units.
        taking["k4"] = "definisi"
        taking["cara"] = "replace"
        _ = try client.post(taking).must(303)
        #expect(
            try cells() == [
                "1.", "Meningkatnya kualitas layanan desa", "Persentase desa tertib administrasi", "%", "85",
                "Nilai SAKIP dinas", "Nilai", "B (65)", "2.", "Meningkatnya kemandirian desa", "Jumlah desa mandiri",
                "Desa", "21",
            ])
    }

    /// What the filled cells of the table hold.
    private func cells() throws -> [String] {
        try client.get(Self.grid).must(200).html().form(to: Self.grid).fields
            .filter { $0.name.contains(".") && !$0.value.isEmpty }.map(\.value)
    }

    /// The only table of a file is looked at at once; what was deleted in it stays said while people choose.
    @Test func whatWasDeletedInTheOnlyTableIsSaid() throws {
        let said = "1 bagian yang disembunyikan, atau dihapus dengan pelacakan perubahan, tidak diambil."
        let preview: Answer = try send(document("sasaran-dihapus")).must(200)
        #expect(preview.text.contains("Tidak ada yang disimpan sebelum Anda menekan"))
        #expect(preview.text.contains(said))
        #expect(!preview.text.contains("kalimat lama"))
        let taking: HTMLForm = try preview.html().form(to: "\(Self.grid)/tempel/masukkan")
        let again = HTMLForm(action: "\(Self.grid)/tempel", fields: taking.fields)
        #expect(try client.post(again).must(200).text.contains(said))
    }

    @Test func whatIsNoDocumentIsRefusedInWords() throws {
        let cut: Answer = try send(Array(document().dropLast(40))).must(422)
        #expect(cut.text.contains("rusak atau tidak terkirim seluruhnya"))
        #expect(try send(Array("teks biasa".utf8)).must(422).text.contains("teks, bukan buku kerja"))
    }
}
