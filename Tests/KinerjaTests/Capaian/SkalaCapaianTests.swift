import Draws
import Testing

@testable import Kinerja

@Suite struct SkalaCapaianTests {
    @Test(arguments: [
        (">100", "> 100"), ("75 s/d <100", ">= 75 dan < 100"), ("<55", "< 55"), ("91 % ≤ 100 %", ">= 91 dan <= 100"),
        ("76 % ≤ 90%", ">= 76 dan <= 90"), ("≤ 50 %", "<= 50"), (">= 91", ">= 91"), ("76 - 90", ">= 76 dan <= 90"),
        ("76-90", ">= 76 dan <= 90"), ("91%-100%", ">= 91 dan <= 100"), ("lebih dari 100", "> 100"),
        ("kurang dari 55 persen", "< 55"), ("75 s/d 90 poin", ">= 75 dan <= 90"), ("55 ≤ X < 75", ">= 55 dan < 75"),
        ("90 < x <= 100", "> 90 dan <= 100"),
        ("100 ≥ nilai > 90", "> 90 dan <= 100"), ("x ≥ 85", ">= 85"), ("85 ≤ x", ">= 85"),
        ("91 ke atas", ">= 91"),
        ("50 ke bawah", "<= 50"), ("90 atau lebih", ">= 90"), ("tepat 100", ">= 100 dan <= 100"),
        ("= 100", ">= 100 dan <= 100"), ("> 0,599 dan ≤ 0,707", "> 0,599 dan <= 0,707"),
        ("di atas 90 sampai dengan 100", "> 90 dan <= 100"), ("> 90 - 100", "> 90 dan <= 100"),
        ("lebih besar dari atau sama dengan 91", ">= 91"), ("mulai 75 sampai 90", ">= 75 dan <= 90"),
        ("antara 75 dan 90", ">= 75 dan <= 90"), ("100 – 91", ">= 91 dan <= 100"), ("75 < 100", ">= 75 dan < 100"),
        ("<100 dan >=75", ">= 75 dan < 100"), ("minimal 80", ">= 80"), ("paling tinggi 50", "<= 50"),
        ("75,5 s.d. 90,25", ">= 75,5 dan <= 90,25"), ("-5 s/d 0", ">= -5 dan <= 0"),
    ])
    func bandsAreReadAsPeopleWriteThem(text: String, expected: String) throws {
        let band = try #require(Skala.Pita(text: text))
        #expect(band.tulisan == expected)
        #expect(Skala.Pita(text: band.tulisan) == band && Skala.Pita(text: band.words) == band)
    }

    @Test(arguments: [
        "", "75", "Baik", "100 <", "> ", "75 s/d", "<100 dan <75", ">75 dan >90", "10 20", "75 s/d < 75", "1 - 2 - 3",
        "besar sekali", "100 orang - 200 orang", "> 100 baik",
    ])
    func otherTextIsNoBand(text: String) {
        #expect(Skala.Pita(text: text) == nil)
    }

    @Test func readyMadeScalesAreWhole() {
        let counts = SkalaCapaian.siapPakai.map(\.kelas.count)
        #expect(counts == [5, 5, 4, 4, 4, 4])
        #expect(Set(SkalaCapaian.siapPakai.map(\.kunci)).count == counts.count)
        #expect(TabelPredikat.sakip.predikat.count == 7)
        for scale in SkalaCapaian.siapPakai where scale.kunci.hasSuffix("tertutup") {
            for cap in CaraUkur.pilihanBatas {
                for decimals in CaraUkur.pilihanDesimal {
                    #expect(scale.periksa(batas: cap, desimal: decimals).bolehDipakai, "\(scale.kunci) \(decimals)")
                }
            }
        }
        #expect(TabelPredikat.sakip.periksa(desimal: 2).bolehDipakai)
    }

    /// Scale, cap, decimals, and the holes.
    @Test(
        arguments: [
            ("empat-pita", nil, 2, ["tepat 100"]), ("empat-pita", 100, 0, ["tepat 100"]),
            ("permendagri-86-2017", 100, 0, []), ("permendagri-86-2017", nil, 0, ["101 ke atas"]),
            (
                "permendagri-86-2017", 100, 2,
                ["50,01 sampai 50,99", "65,01 sampai 65,99", "75,01 sampai 75,99", "90,01 sampai 90,99"]
            ),
            ("permendagri-86-2017", 120, 0, ["101 sampai 120"]),
            ("lan-2003", 100, 1, ["69,1 sampai 69,9", "84,1 sampai 84,9"]),
        ] as [(String, Int?, Int, [String])])
    func holesAreThoseThatCanBeShown(key: String, cap: Int?, decimals: Int, expected: [String]) throws {
        let scale = try #require(SkalaCapaian.siapPakai.first { $0.kunci == key })
        let found = scale.periksa(batas: cap, desimal: decimals)
        #expect(found.lubang.map(\.words).filter { !expected.contains($0) } == [])
        #expect(expected.allSatisfy { found.lubang.map(\.words).contains($0) })
        #expect(found.bolehDipakai == expected.isEmpty && found.kalimat.count == expected.count)
    }

    @Test func aHoleIsClosedFromEitherSideOrAcknowledged() throws {
        let scale = SkalaCapaian.wayKanan
        let hole = try #require(scale.periksa(batas: nil, desimal: 2).lubang.first)
        #expect(scale.tetangga(hole, .bawah)?.nama == "Baik" && scale.tetangga(hole, .atas)?.nama == "Baik Sekali")
        let hundred = Decimal64(100)
        for (side, name) in [(SkalaCapaian.Sisi.bawah, "Baik"), (.atas, "Baik Sekali")] {
            let closed = try #require(scale.menutup(hole, side))
            #expect(closed.periksa(batas: nil, desimal: 2).bolehDipakai)
            #expect(closed.kelas(untuk: hundred)?.nama == name)
        }
        let known = scale.mengakui(hole, dasar: "Keputusan Bupati 188/41/2023")
        let check = known.periksa(batas: nil, desimal: 2)
        #expect(check.bolehDipakai && check.lubang.first?.diakui?.dasar == "Keputusan Bupati 188/41/2023")
        #expect(known.kelas(untuk: hundred) == nil)
        // At the end of the scale there is nobody above.
        let end = try #require(SkalaCapaian.permendagri86.periksa(batas: nil, desimal: 0).lubang.last)
        #expect(SkalaCapaian.permendagri86.menutup(end, .atas) == nil)
        #expect(SkalaCapaian.permendagri86.menutup(end, .bawah)?.kelas(untuk: hundred)?.nama == "Sangat Tinggi")
    }

    @Test func overlapsAndBandsBeyondTheCapAreNamed() throws {
        let text = "Kurang\t0 - 75\nBaik\t75 - 100\nBaik Sekali\t>100"
        let bands = SkalaCapaian.Tempelan(text)
        let scale = SkalaCapaian(kunci: "x", nama: "x", kelas: bands.kelas)
        let check = scale.periksa(batas: 100, desimal: 2)
        #expect(check.tumpang.map(\.kelas) == [["Kurang", "Baik"]] && check.tumpang.first?.words == "tepat 75")
        #expect(check.kosong.map(\.nama) == ["Baik Sekali"] && !check.bolehDipakai)
        #expect(scale.kelas(untuk: Decimal64(75)) == nil)
        #expect(check.kalimat == ["Angka tepat 75 termasuk lebih dari satu pita: Kurang, Baik."])
    }

    @Test(arguments: [
        "1.\t>100\tBaik Sekali (BS)\tCapaian diperoleh\n2.\t75 s/d <100\tBaik (B)\n3.\t55 s/d <75\tCukup (C)",
        "NO\tINTERVAL NILAI\tKRITERIA\n1\t91 % ≤ 100 %\tSangat Baik\n2\t76 % ≤ 90%\tBaik\n3\t≤ 75 %\tCukup",
        "Sangat Tinggi 91 % ≤ 100 %\nTinggi 76 - 90\nRendah <= 75",
        "91 – 100 : Sangat Tinggi\n76 – 90 : Tinggi\n≤ 75 : Rendah",
        "1. Baik Sekali > 100\n2. Baik 75 - 100\n3. Kurang < 75",
        "Tinggi | >= 90\nSedang | 50 s/d <90\nRendah | di bawah 50",
    ])
    func pastedTablesAreRead(text: String) {
        let pasted = SkalaCapaian.Tempelan(text)
        #expect(pasted.takTerbaca.isEmpty, "\(pasted.takTerbaca)")
        #expect(pasted.kelas.count == 3)
        #expect(pasted.kelas.allSatisfy { $0.nama.first?.isLetter == true && !$0.nama.contains(where: \.isNumber) })
        #expect(pasted.kelas.map(\.warna) == [.merah, .kuning, .hijau])
    }

    @Test func linesThatCannotBeReadAreSaid() {
        let pasted = SkalaCapaian.Tempelan("Nama\tRentang\nBaik\t75 sampai\nKurang\t< 75")
        #expect(pasted.takTerbaca.map(\.nomor) == [2] && pasted.kelas.map(\.nama) == ["Kurang"])
    }

    @Test func textsAreReadBack() throws {
        let hole = try #require(SkalaCapaian.wayKanan.periksa(batas: nil, desimal: 2).lubang.first)
        for scale in SkalaCapaian.siapPakai + [SkalaCapaian.wayKanan.mengakui(hole, dasar: "a \"b\"")] {
            #expect(try SkalaCapaian(text: scale.text()) == scale)
        }
        for table in TabelPredikat.siapPakai { #expect(try TabelPredikat(text: table.text()) == table) }
    }

    /// Of any scale, every number that can be shown is in one band, in a hole or in an overlap, as the check says.
    @Test func theCheckAgreesWithEveryNumber() throws {
        var draws = SeededGenerator(seed: 86)
        for _ in 0..<Rounds.of(15) {
            let scale = SkalaCapaian.acak(&draws)
            let decimals = Int.random(in: 0...1, using: &draws)
            let cap = [nil, 100, 120].randomElement(using: &draws) ?? nil
            let check = scale.periksa(batas: cap, desimal: decimals)
            let last = (cap ?? 130) * (0..<decimals).reduce(1) { power, _ in power * 10 }
            let wrong: [Decimal64] = try (0...last).compactMap { step in
                let number = try #require(Decimal64(unscaled: Int64(step), scale: decimals))
                let holding = scale.kelas.filter { $0.pita.contains(number) }.count
                let isHole = check.lubang.contains {
                    $0.pertama <= number && ($0.terakhir.map { number <= $0 } ?? true)
                }
                let isDouble = check.tumpang.contains {
                    $0.pertama <= number && ($0.terakhir.map { number <= $0 } ?? true)
                }
                return (holding == 0) == isHole && (holding > 1) == isDouble ? nil : number
            }
            #expect(wrong.isEmpty, "\(scale)")
        }
    }
}

extension SkalaCapaian {
    /// Up to five bands with any edges; some are left out.
    static func acak(_ draws: inout SeededGenerator) -> SkalaCapaian {
        let edges: [Int64] = (0..<Int.random(in: 1...4, using: &draws)).map { _ in
            Int64.random(in: 0...240, using: &draws)
        }
        let cuts: [Decimal64] = edges.sorted().compactMap { Decimal64(unscaled: 5 * $0, scale: 1) }
        let ends: [Decimal64?] = [nil] + cuts + [nil]
        let bands: [Kelas] = zip(ends, ends.dropFirst()).enumerated().compactMap { place, pair in
            let (low, high) = (pair.0, pair.1)
            if let low, let high, low >= high { return nil }
            if Int.random(in: 0..<4, using: &draws) == 0 { return nil }
            let band = Skala.Pita(
                bawah: low.map { Skala.Ujung(nilai: $0, termasuk: Bool.random(using: &draws)) },
                atas: high.map { Skala.Ujung(nilai: $0, termasuk: Bool.random(using: &draws)) })
            return Kelas(nama: "Pita \(Character(UnicodeScalar(UInt8(65 + place))))", warna: .abu, pita: band)
        }
        return SkalaCapaian(kunci: "acak", nama: "acak", kelas: bands)
    }
}
