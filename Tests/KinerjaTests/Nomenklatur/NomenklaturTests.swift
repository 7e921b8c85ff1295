import Support
import Testing

@testable import Kinerja

@Suite("Codes of the nomenclature, lists of them, and the names that they give")
struct NomenklaturTests {
    @Test(arguments: [
        ("1", TingkatNomenklatur.urusan, ""), ("1.01", .bidangUrusan, "1"), ("1.01.01", .program, "1.01"),
        ("1.01.01.2.01", .kegiatan, "1.01.01"),
        ("1.01.01.2.01.0001", .subKegiatan, "1.01.01.2.01"), ("1.01.01.2.01.01", .subKegiatan, "1.01.01.2.01"),
        ("X", .urusan, ""),
        ("X.XX.01", .program, "X.XX"), (" x.xx.01. ", .program, "X.XX"),
    ])
    func readsLevelAndParent(_ text: String, _ tingkat: TingkatNomenklatur, _ induk: String) throws {
        let kode = try #require(KodeNomenklatur(text))
        #expect(kode.tingkat == tingkat)
        #expect(kode.induk?.text ?? "" == induk)
    }

    @Test(arguments: [
        "", ".", "12", "1.1", "1.01.1", "1.01.01.2", "1.01.01.2.1", "1.01.01.22.01", "1.01.01.2.01.001",
        "1.01.01.2.01.0001.1", "X.01", "1.XX.01",
        "1..01", "1,01", "١.01", "Program",
    ])
    func knowsWhatIsNoCode(_ text: String) { #expect(KodeNomenklatur(text) == nil) }

    @Test func onlyProgramsAndBelowStandForEveryUrusan() {
        #expect(KodeNomenklatur("2.13.01.2.01.0001")?.umum?.text == "X.XX.01.2.01.0001")
        #expect(KodeNomenklatur("2.13.01")?.umum?.text == "X.XX.01")
        #expect(KodeNomenklatur("2.13")?.umum == nil)
    }

    @Test func readsAList() {
        let list = DaftarNomenklatur(
            "Kode\tNama\r\n1\tUrusan\r\n\r\n1.01  Bidang urusan\r\n1.01.01\tProgram\t satu \r\nX.XX.01\tPenunjang")
        #expect(list.kesalahan == [])
        #expect(
            list.butir.map { "\($0.kode.text) \($0.nama)" } == [
                "1 Urusan", "1.01 Bidang urusan", "1.01.01 Program satu", "X.XX.01 Penunjang",
            ])
        #expect(list.jumlah.map(\.jumlah) == [1, 1, 2, 0, 0])
    }

    @Test func namesEachWrongLine() {
        let list = DaftarNomenklatur(
            "1\tUrusan\n1.01\n1.1\tSalah\n1\tLagi\n1.02.01\tYatim\n2\t\(String(repeating: "a", count: 501))")
        #expect(
            list.kesalahan == [
                DaftarNomenklatur.Kesalahan(baris: 2, jenis: .tanpaNama("1.01")),
                DaftarNomenklatur.Kesalahan(baris: 3, jenis: .bukanKode("1.1")),
                DaftarNomenklatur.Kesalahan(baris: 4, jenis: .kembar("1", baris: 1)),
                DaftarNomenklatur.Kesalahan(baris: 5, jenis: .tanpaInduk("1.02.01", induk: "1.02")),
                DaftarNomenklatur.Kesalahan(baris: 6, jenis: .namaTerlaluPanjang("2")),
            ])
    }

    /// A child before its parent is in order: an export may be sorted otherwise.
    @Test func theOrderOfLinesIsFree() {
        #expect(DaftarNomenklatur("1.01\tBidang\n1\tUrusan").kesalahan == [])
    }

    @Test(arguments: [
        ("1.01.02", "", "Program Contoh"), ("2.13.01", "", "Program Penunjang"),
        ("1.01.02\n2.13.01", "", "Program Contoh\nProgram Penunjang"),
        ("1.01.02", "Ditulis sendiri", "Ditulis sendiri"), ("1.01.99", "", ""), ("1.01.02\n1.01.99", "", ""),
        ("", "", ""),
    ])
    func fillsOnlyWhatIsBlank(_ kode: String, _ program: String, _ filled: String) {
        var naskah = Naskah()
        naskah.replace("program", with: [Baris(["nomor": "1", "kode": kode, "program": program])])
        let names = Nomenklatur(
            versi: "Contoh", dicari: [], nama: ["1.01.02": "Program Contoh", "X.XX.01": "Program Penunjang"])
        #expect(names.filled(naskah, of: .perjanjianKinerja)["program"].map { $0["program"] } == [filled])
    }
}
