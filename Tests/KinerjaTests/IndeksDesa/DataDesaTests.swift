import Testing

@testable import Kinerja

@Suite("Villages have their status by their score") struct DataDesaTests {
    /// A score, and the status that the usual thresholds give it; nil where it is none.
    static let edges: [(String, StatusDesa?)] = [
        ("0", .sangatTertinggal), ("0,491", .sangatTertinggal), ("0,4911", .tertinggal), ("0.599", .tertinggal),
        ("0,59901", .berkembang), ("0,707", .berkembang), ("0,7071", .maju), ("0,815", .maju), ("0.8151", .mandiri),
        ("0,8360", .mandiri), ("0.9233", .mandiri), ("1", .mandiri), ("1,01", nil), ("-0,1", nil), ("", nil),
        ("0,8.1", nil), ("tinggi", nil),
    ]

    @Test(arguments: edges) func atTheEdges(_ skor: String, _ status: StatusDesa?) throws {
        let ambang = try #require(AmbangDesa(AmbangDesa.lazim))
        #expect(DataDesa(desa: "A", skor: skor).statusDihitung(ambang) == status)
    }

    @Test(arguments: ["", "0,5", "0,5 0,6 0,7", "0,5 0,6 0,7 0,6", "0,5 0,6 x 0,8", "0,1 0,2 0,3 0,4 0,5"])
    func refusesOtherThresholds(_ text: String) { #expect(AmbangDesa(text) == nil) }

    @Test func whatDoesNotFitIsFound() throws {
        let ambang = try #require(AmbangDesa(AmbangDesa.lazim))
        let desa = [
            DataDesa(desa: "Satu", kecamatan: "K", skor: "0,9", status: "MANDIRI"),
            DataDesa(desa: "Dua", kecamatan: "K", skor: "0,9", status: "maju"),
            DataDesa(desa: "SATU", kecamatan: "k", skor: "0,8,9", status: "Sejahtera"),
        ]
        let found = desa.temuan(ambang)
        #expect(found.map(\.baris) == [2, 3, 3, 3])
        #expect(
            found.map(\.temuan) == [
                .berbeda(tercetak: .maju, dihitung: .mandiri), .skorTakTerbaca("0,8,9"),
                .statusTakDikenal("Sejahtera"), .kembar(baris: 1),
            ])
        #expect(desa.dihitung(ambang) == [.mandiri: 2] && desa.tercetak == [.mandiri: 1, .maju: 1])
        let mean = try #require(desa.rataRata)
        #expect(mean.nilai == Decimal64(unscaled: 9000, scale: 4) && mean.dari == 2)
        #expect([DataDesa]().rataRata == nil)
    }

    /// A block, and what it is read as: "desa|kecamatan|skor|status" each.
    static let pastes: [(String, [String])] = [
        ("No\tKampung\tKecamatan\tIDM\tStatus\n1\tA\tK\t0,9\tMANDIRI", ["A|K|0,9|MANDIRI"]),
        ("Status\tNilai IDM\tNama Desa\nMAJU\t0.75\tA B", ["A B||0.75|MAJU"]),
        ("1\tA\tK\t0.7500\tMAJU\n2\tB\tK\t0,8360\tMANDIRI", ["A|K|0.7500|MAJU", "B|K|0,8360|MANDIRI"]),
        ("Desa\tSkor\n1\t2\nA\t0,5", ["A||0,5|"]),
    ]

    @Test(arguments: pastes) func readsWhatIsPasted(_ text: String, _ rows: [String]) {
        let read = TempelanDesa(Tempelan(text))
        #expect(read.desa.map { "\($0.desa)|\($0.kecamatan)|\($0.skor)|\($0.status)" } == rows)
        #expect(read.ringkasan.isEmpty)
    }

    @Test func readsTheParts() throws {
        let read = TempelanDesa(Tempelan("Desa\tKecamatan\tIKS\tIKE\tIKL\tIDM\tStatus\nA\tK\t0,8\t0,6\t0,7\t0,7\tMAJU"))
        let one = try #require(read.desa.first)
        #expect([one.ike, one.iks, one.ikl, one.skor] == ["0,6", "0,8", "0,7", "0,7"])
    }

    @Test func readsASummary() {
        let read = TempelanDesa(Tempelan("Klasifikasi\tDesa\tPersen\nMANDIRI\t10\t4,57%\nTERTINGGAL\t2\t0,91%"))
        #expect(read.ringkasan == [.mandiri: 10, .tertinggal: 2] && read.desa.isEmpty)
    }
}
