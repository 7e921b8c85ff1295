import Support
import Testing

@testable import Kinerja

@Suite struct CapaianTests {
    @Test func tableIsReadWhole() {
        let lines = Contoh.tabel.split(whereSeparator: \.isNewline)
        #expect(lines.count >= 100 && Contoh.semua.count == lines.count)
    }

    @Test(arguments: Contoh.semua)
    func comesOutAsWorked(_ contoh: Contoh) {
        let derivation = contoh.derivation
        #expect(derivation.ringkas == contoh.keluar)
        #expect(derivation.tercapai == contoh.tercapai)
        #expect(!derivation.keadaan.kalimat.isEmpty)
    }

    @Test(arguments: Contoh.semua)
    func stepsComputeToTheResult(_ contoh: Contoh) throws {
        try PemeriksaLangkah.periksa(contoh.derivation)
    }

    @Test(arguments: Contoh.semua)
    func orderOfEntriesDoesNotMatter(_ contoh: Contoh) {
        #expect(contoh.derivation(contoh.hasil.reversed()) == contoh.derivation)
    }

    @Test func everyStateAndReasonHasItsSentence() {
        let states: Set<String> = Set(Contoh.semua.map { $0.derivation.keadaan.kode })
        #expect(
            states == [
                "dinilai", "belum ada hasil", "belum lengkap", "belum dapat dinilai", "tidak termasuk skala",
            ])
        let sentences: [String] = Contoh.semua.map { $0.derivation.keadaan.kalimat }
        #expect(sentences.contains("Belum lengkap: belum ada hasil yang diverifikasi untuk TW II."))
        #expect(sentences.contains("Belum dapat dinilai: realisasi TW II “4l” tidak terbaca."))
        #expect(sentences.contains("Capaian 100,00 persen tidak termasuk pita mana pun pada skala yang berlaku."))
    }

    /// 1000, 0 and 50 make 50: each counts 100 at most where there is no cap.
    @Test func meansAreOfCappedValues() throws {
        let names = ["10 | 100 | naik | 1000.00 | ya", "10 | 0 | naik | 0.00 | tidak", "10 | 5 | naik | 50.00 | tidak"]
        var all = names.compactMap { Contoh(Substring($0)) }.map { (nama: $0.description, capaian: $0.derivation) }
        let none = try #require(Contoh("10 | | naik | belum ada hasil | -"))
        all.append((none.description, none.derivation))
        let mean = Capaian.RataRata(all, desimal: 2)
        #expect(mean.persen?.description == "50.00")
        #expect(mean.kalimat == "3 dari 4 dinilai")
        #expect(try Penghitung.hitung(mean.langkah[0]) == mean.langkah[0].hasil)
        let nothing = Capaian.RataRata([("x", none.derivation)], desimal: 2)
        #expect(nothing.persen == nil && nothing.dinilai == 0 && nothing.dari == 1)
    }

    /// Where there is a cap, a value above 100 counts up to it.
    @Test func meansKeepTheCapOfTheirOwn() {
        let all = ["10 | 100 | naik batas=120 | 120.00 | ya", "10 | 8 | naik batas=120 | 80.00 | tidak"]
        let parts = all.compactMap { Contoh(Substring($0)) }.map { (nama: "i", capaian: $0.derivation) }
        #expect(Capaian.RataRata(parts, desimal: 2).persen?.description == "100.00")
    }

    /// Fractions whose common denominator is far beyond 128 bits.
    @Test func meansOfManyAreStillExact() {
        let primes = [9973, 9967, 9949, 9941, 9931, 9929, 9923, 9907, 9901, 9887, 9883, 9871, 9859, 9857, 9851]
        let parts = primes.compactMap { Contoh(Substring("\($0) | 5000 | naik | x | -")) }
            .map { (nama: "i", capaian: $0.derivation) }
        let expected = primes.map { 500000 / Double($0) }.reduce(0, +) / Double(primes.count)
        let mean = Capaian.RataRata(parts, desimal: 4)
        #expect(abs((mean.persen.flatMap { Double($0.description) } ?? 0) - expected) < 0.00006)
        #expect(mean.kalimat == "15 dari 15 dinilai")
    }

    @Test func efficiencyNeedsBoth() throws {
        let reached = try #require(Contoh("10 | 9 | naik | 90.00 | tidak")).derivation
        let none = try #require(Contoh("10 | | naik | belum ada hasil | -")).derivation
        let (pagu, spent) = (Decimal64(200), Decimal64(150))
        let points = try #require(Capaian.Efisiensi(capaian: reached, pagu: pagu, realisasi: spent))
        #expect(points.nilai.description == "15.00")
        for rumus in Capaian.RumusEfisiensi.allCases {
            let one = try #require(Capaian.Efisiensi(capaian: reached, pagu: pagu, realisasi: spent, rumus: rumus))
            for step in one.langkah { #expect(try Penghitung.hitung(step) == step.hasil) }
        }
        #expect(Capaian.Efisiensi(capaian: none, pagu: pagu, realisasi: spent) == nil)
        #expect(Capaian.Efisiensi(capaian: reached, pagu: nil, realisasi: spent) == nil)
        #expect(Capaian.Efisiensi(capaian: reached, pagu: Decimal64(0), realisasi: spent) == nil)
    }

    @Test(arguments: [
        ("100", [2023: "40", 2024: "60"], Agregasi.jumlah, "100.00"),
        ("100", [2023: "40"], .jumlah, "belum lengkap tahun"),
        ("80", [2023: "40", 2024: "60"], .akhir, "75.00"), ("80", [2024: "60"], .akhir, "75.00"),
        ("80", [:], .akhir, "belum ada hasil"), ("50", [2023: "40", 2024: "60"], .rataRata, "100.00"),
    ])
    func yearsMakeTheEndOfARenstra(target: String, years: [Int: String], agregasi: Agregasi, expected: String) throws {
        let derivation = Capaian.derive(
            akhir: Capaian.Dijanjikan(target, sumber: "Renstra"),
            realisasi: years.mapValues { Capaian.Hasil(.tahun, $0, sumber: "LKjIP") }, tahun: 2023...2024,
            caraUkur: CaraUkur(arah: .naik, agregasiTahun: agregasi))
        #expect(derivation.ringkas == expected)
        try PemeriksaLangkah.periksa(derivation)
    }
}

/// That each step computes, follows from those before it, and ends in what the derivation says.
enum PemeriksaLangkah {
    static func periksa(_ derivation: Derivation) throws {
        var results: [String: Langkah.Nilai] = [:]
        for step in derivation.langkah {
            #expect(try Penghitung.hitung(step) == step.hasil, "\(step.nama): \(step.rumus)")
            for input in step.masukan where input.sumber.hasPrefix("langkah “") {
                let name = String(input.sumber.dropFirst("langkah “".count).dropLast())
                #expect(results[name] == input.nilai, "\(step.nama) takes \(input.nama) of \(name)")
            }
            results[step.nama] = step.hasil
        }
        #expect(results["Tercapai"] == derivation.tercapai.map { .benar($0) })
        guard let persen = derivation.persen else { return }
        #expect(results["Pembulatan"] == .angka(Pecahan(persen)))
        #expect(results["Pita"].map { $0 == .kata(derivation.pita?.nama ?? "tidak termasuk skala") } ?? true)
    }
}
