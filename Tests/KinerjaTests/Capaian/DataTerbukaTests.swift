import Foundation
import Testing

@testable import Kinerja

@Suite struct DataTerbukaTests {
    private static func data(_ line: String) throws -> DataTerbuka {
        let one = try #require(Contoh(Substring(line)))
        return DataTerbuka(
            alamat: "/indikator/dinsos/angka-kemiskinan", pemilik: .init(slug: "dinsos", nama: "Kepala Dinas Sosial"),
            sasaran: nil, nama: "Angka kemiskinan", satuan: "%", definisi: nil, sumberData: "BPS", caraUkur: one.cara,
            target: one.target.tahun.map { [.init(.tahun, target: $0.target, dokumen: "/2026/pk/dinsos", baris: 1)] }
                ?? [],
            realisasi: one.hasil.compactMap { .init($0) }, capaian: [(.tahun, one.derivation)])
    }

    @Test func theShapeIsTheOneThatWasPromised() throws {
        let line = "4,6 % | 4,9 | turun batas=120 skala=permendagri-86-2017-tertutup | 93.48 Sangat Tinggi | tidak"
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(try Self.data(line).text().utf8)) as? [String: Any])
        let cara = try #require(object["caraUkur"] as? [String: Any])
        #expect(cara["rumus"] as? String == "(2T-R)/T" && cara["batas"] as? String == "120")
        #expect(object["sasaran"] is NSNull && object["definisi"] is NSNull)
        let capaian = try #require((object["capaian"] as? [[String: Any]])?.first)
        #expect(capaian["persen"] as? String == "93.48" && capaian["pita"] as? String == "Sangat Tinggi")
        #expect(capaian["tercapai"] as? Bool == false)
        let steps = try #require(capaian["langkah"] as? [[String: Any]])
        let rumus = try #require(steps.first { $0["nama"] as? String == "Rumus" })
        #expect(rumus["rumus"] as? String == "(2T-R)/T x 100" && rumus["hasil"] as? String == "93.4782608695652")
        #expect(rumus["masukan"] as? [String: String] == ["T": "4.6", "R": "4.9"])
        let target = try #require((object["target"] as? [[String: Any]])?.first)
        #expect(target["tertulis"] as? String == "4,6 %" && target["nilai"] as? String == "4.6")
    }

    @Test func whatIsMissingIsNullAndWhatIsUnverifiedIsAbsent() throws {
        let data = try Self.data("85 | 80 !diajukan | naik | belum ada hasil | -")
        #expect(data.realisasi.isEmpty)
        let text = try data.text()
        #expect(
            text.contains("\"persen\":null") && text.contains("\"pita\":null") && text.contains("\"tercapai\":null"))
        #expect(text.contains("\"keadaan\":\"belum ada hasil\"") && text.contains("\"batas\":null"))
        #expect(try DataTerbuka(text: text) == data)
    }
}
