import Support
import Testing

@testable import Kinerja

@Suite struct PerjanjianKinerjaTests {
    @Test func tabanan() {
        let pk = PerjanjianKinerja(TabananPK.naskah)
        #expect(pk.sasaran.map(\.nomor) == ["1.", "2.", "4.", "5.", "6."])
        #expect(pk.sasaran.allSatisfy { $0.indikator.count == 1 })
        #expect(pk.sasaran.first?.indikator.first?.target == Target(raw: "B (80)"))
        #expect(pk.program.count == 4)
        #expect(pk.anggaran.jumlah == Rupiah(9_544_677_200))
        #expect(pk.anggaran.unreadable == 1)
        let summary = DocumentKind.perjanjianKinerja.summary(TabananPK.naskah)
        #expect(
            summary == [
                Ringkasan("Sasaran", "5"), Ringkasan("Indikator", "5"), Ringkasan("Program", "4"),
                Ringkasan("Anggaran", "Rp9.544.677.200", catatan: "1 angka tidak terbaca"),
            ])
    }

    @Test func aSasaranHasSeveralIndikator() {
        var naskah = Naskah()
        naskah.replace(
            "sasaran",
            with: [
                Baris(["nomor": "1.", "sasaran": "a", "indikator": "a1", "satuan": "desa", "target": "5"]),
                Baris(["indikator": "a2", "definisi": "d", "target": "10 %"]),
                Baris(["nomor": "2.", "indikator": "b1"]),
                Baris(["sasaran": "c", "indikator": "c1"]),
                Baris(["target": "7"]),
            ])
        let pk = PerjanjianKinerja(naskah)
        #expect(pk.sasaran.map(\.uraian) == ["a", "", "c"])
        #expect(pk.sasaran.map { $0.indikator.map(\.uraian) } == [["a1", "a2"], ["b1"], ["c1", ""]])
        #expect(pk.sasaran[0].indikator[0].satuan == "desa")
        #expect(
            pk.sasaran[0].indikator[1]
                == PerjanjianKinerja.Indikator(uraian: "a2", definisi: "d", satuan: "", target: Target(raw: "10 %")))
    }

    @Test func aContinuationOfNothingIsKept() {
        var naskah = Naskah()
        naskah.replace("sasaran", with: [Baris(["indikator": "x"])])
        naskah.replace("program", with: [Baris(["indikator": "y", "anggaran": "5.000"])])
        let pk = PerjanjianKinerja(naskah)
        #expect(pk.sasaran.map { $0.indikator.map(\.uraian) } == [["x"]])
        #expect(pk.program.map { $0.indikator.map(\.uraian) } == [["y"]])
        #expect(pk.anggaran.jumlah == Rupiah(5_000))
    }

    @Test func everyAmountOfAProgramIsCounted() {
        var naskah = Naskah()
        naskah.replace(
            "program",
            with: [
                Baris(["program": "p", "indikator": "p1", "anggaran": "1.000.000"]),
                Baris(["indikator": "p2", "anggaran": "500.000"]),
                Baris(["indikator": "p3"]), Baris(["indikator": "p4", "anggaran": "12.34.000"]),
                Baris(["indikator": "p5", "anggaran": "-"]),
            ])
        let pk = PerjanjianKinerja(naskah)
        #expect(pk.program.count == 1)
        #expect(pk.program.first?.indikator.count == 5)
        #expect(pk.anggaran.jumlah == Rupiah(1_500_000))
        #expect(pk.anggaran.unreadable == 1)
    }

    @Test func nothingIsNothing() {
        let pk = PerjanjianKinerja(Naskah())
        #expect(pk.sasaran.isEmpty && pk.program.isEmpty)
        #expect(pk.anggaran.jumlah == .zero)
    }
}
