import Draws
import Testing

@testable import Kinerja

@Suite struct CapaianPropertyTests {
    /// Any target, results and way of measuring.
    private struct Kasus {
        var target: Capaian.TargetTahun
        var hasil: [Capaian.Hasil]
        var cara: CaraUkur

        init(_ draws: inout SeededGenerator) {
            let kind = Bool.random(using: &draws) ? PeriodeUkur.triwulan : PeriodeUkur.bulan
            let periods = kind.filter { _ in Bool.random(using: &draws) }
            target = Capaian.TargetTahun(
                tahun: Capaian.Dijanjikan(Kasus.teks(&draws), sumber: "PK"),
                periode: Dictionary(
                    uniqueKeysWithValues: periods.map { ($0, Capaian.Dijanjikan(Kasus.teks(&draws), sumber: "RA")) }),
                jatuhTempo: Set(kind.filter { _ in Bool.random(using: &draws) }))
            let reported = Bool.random(using: &draws) ? periods : kind.filter { _ in Bool.random(using: &draws) }
            hasil = (reported + (periods.isEmpty ? [.tahun] : [])).enumerated().map { place, periode in
                Capaian.Hasil(
                    periode, Kasus.teks(&draws), sumber: "entri \(place)",
                    keadaan: Int.random(in: 0..<8, using: &draws) == 0 ? .diajukan : .diverifikasi, nomor: Int64(place))
            }
            if Int.random(in: 0..<6, using: &draws) == 0 { (hasil, target.jatuhTempo) = ([], []) }
            let arah = Arah.allCases.randomElement(using: &draws) ?? .naik
            cara = CaraUkur(
                arah: arah, rumus: Rumus.pilihan(arah).randomElement(using: &draws),
                agregasi: Agregasi.allCases.randomElement(using: &draws) ?? .akhir,
                isian: Isian.allCases.randomElement(using: &draws) ?? .perPeriode,
                batas: CaraUkur.pilihanBatas.randomElement(using: &draws) ?? nil,
                desimal: Int.random(in: CaraUkur.pilihanDesimal, using: &draws),
                skala: Bool.random(using: &draws) ? SkalaCapaian.acak(&draws) : nil,
                predikat: TabelPredikat.siapPakai.randomElement(using: &draws))
        }

        private static func teks(_ draws: inout SeededGenerator) -> String {
            let number = { (draws: inout SeededGenerator) in
                let (whole, part) = (Int.random(in: -3...120, using: &draws), Int.random(in: 0...99, using: &draws))
                return Bool.random(using: &draws) ? "\(whole)" : "\(whole),\(part)"
            }
            switch Int.random(in: 0..<20, using: &draws) {
            case 0: return ["-", "", "salah tulis 3 kali", "4l"].randomElement(using: &draws) ?? ""
            case 1:
                return ["B (80)", "BB", "A (85)", "CC", "Nindya", "Ada", "Tidak"].randomElement(using: &draws) ?? ""
            case 2: return "\(Int.random(in: 0...9, using: &draws))/\(Int.random(in: 0...12, using: &draws))"
            case 3: return "\(Int.random(in: 0...50, using: &draws)) - \(Int.random(in: 50...90, using: &draws))"
            case 4: return (Bool.random(using: &draws) ? "≥ " : "< ") + number(&draws)
            case 5: return "0"
            default: return number(&draws)
            }
        }

        func derive(_ entries: [Capaian.Hasil]) -> Derivation {
            Capaian.derive(target: target, realisasi: entries, caraUkur: cara)
        }
    }

    @Test func stepsComputeWhateverIsDrawn() throws {
        var (draws, states) = (SeededGenerator(seed: 2026), [String: Int]())
        for _ in 0..<Rounds.of(300) {
            let one = Kasus(&draws)
            var all = [one.derive(one.hasil)]
            for periode in one.target.periode.keys.sorted() {
                all.append(
                    Capaian.derive(target: one.target, realisasi: one.hasil, caraUkur: one.cara, sampai: periode))
                all.append(
                    Capaian.derive(periode: periode, target: one.target, realisasi: one.hasil, caraUkur: one.cara))
            }
            for derivation in all {
                states[derivation.keadaan.kode, default: 0] += 1
                try PemeriksaLangkah.periksa(derivation)
                if let persen = derivation.persen {
                    #expect(persen >= Decimal64(0) && persen <= Decimal64(Int64(one.cara.batas ?? .max / 1000)))
                    #expect(one.cara.skala.map { $0.kelas(untuk: persen) == derivation.pita } ?? true)
                } else {
                    #expect(derivation.nilai == nil && derivation.pita == nil)
                }
            }
        }
        #expect(states.count == 5 && states.values.allSatisfy { $0 > 5 }, "\(states)")
    }

    @Test func orderOfEntriesDoesNotMatter() {
        var draws = SeededGenerator(seed: 13)
        for _ in 0..<Rounds.of(100) {
            let one = Kasus(&draws)
            // The same period twice, with and without the same number.
            let entries = one.hasil + one.hasil.shuffled(using: &draws).prefix(2)
            #expect(one.derive(entries.shuffled(using: &draws)) == one.derive(entries))
        }
    }

    /// An entry that does not count, or says nothing, changes nothing; without entries there is never a percentage.
    @Test func missingNeverCounts() {
        var draws = SeededGenerator(seed: 489)
        for _ in 0..<Rounds.of(200) {
            let one = Kasus(&draws)
            let counted = one.hasil.filter { $0.keadaan == .diverifikasi }
            #expect(one.derive(counted) == one.derive(one.hasil))
            let none = one.derive([])
            #expect(none.nilai == nil && none.tercapai == nil && none.persen == nil)
            let free = (PeriodeUkur.semua.filter { periode in !counted.contains { $0.periode == periode } })
            let blank = free.map { Capaian.Hasil($0, ["-", "", " "].randomElement(using: &draws) ?? "", nomor: 99) }
            #expect(one.derive(counted + blank) == one.derive(counted))
            // One owed result less is a state, not a lower percentage.
            let owed = counted.filter { one.target.periode[$0.periode].map { $0.target.value != nil } ?? false }
            if let lost = owed.randomElement(using: &draws), one.cara.agregasi != .orangSama {
                #expect(one.derive(counted.filter { $0.periode != lost.periode }).persen == nil)
            }
        }
    }

    @Test func higherIsNeverWorseWhereHigherIsBetter() throws {
        var draws = SeededGenerator(seed: 20)
        for _ in 0..<Rounds.of(100) {
            let (t, r) = (Int.random(in: 1...500, using: &draws), Int.random(in: 0...500, using: &draws))
            let cap = CaraUkur.pilihanBatas.randomElement(using: &draws) ?? nil
            for arah in [Arah.naik, .turun] {
                for rumus in Rumus.pilihan(arah) {
                    let cara = CaraUkur(arah: arah, rumus: rumus, batas: cap)
                    let persen = { (result: Int) in
                        Capaian.derive(
                            target: .init(tahun: .init("\(t)")), realisasi: [.init(.tahun, "\(result)")], caraUkur: cara
                        ).nilai
                    }
                    guard let one = persen(r), let other = persen(r + 1) else { continue }
                    #expect(arah == .naik ? one <= other : one >= other)
                }
            }
        }
    }

    @Test func fractionsAreExact() throws {
        var draws = SeededGenerator(seed: 5)
        for _ in 0..<Rounds.of(300) {
            let numbers = (0..<3).map { _ in
                Pecahan(
                    Int128(Int.random(in: -9999...9999, using: &draws)),
                    per: Int128(Int.random(in: 1...999, using: &draws)))
            }
            let (a, b, c) = (numbers[0], numbers[1], numbers[2])
            let (back, left, right) = try (a + b - b, (a + b) * c, a * c + b * c)
            let difference = try a - b
            #expect(back == a && left == right)
            #expect((a < b) == difference.isNegative && (a == b) == (difference == .nol))
            if b != .nol {
                let again = try a / b * b
                #expect(again == a)
            }
            let rounded = try #require(a.rounded(to: 2))
            let off = try (Pecahan(rounded) - a).magnitude
            #expect(off <= Pecahan(1, per: 200))
        }
        #expect(throws: Pecahan.Obstacle.dividedByZero) { try Pecahan(1) / .nol }
        #expect(throws: Pecahan.Obstacle.tooLarge) { try Pecahan(.max / 2, per: 1) * Pecahan(.max / 3, per: 1) }
        #expect(Pecahan(2, per: 3).description == "0.666666666666667" && Pecahan(-1, per: 8).indonesian == "-0,125")
        #expect(
            Pecahan(215, per: 23).description == "9.34782608695652"
                && Pecahan(1, per: 200).rounded(to: 2)?.description == "0.01")
    }

    @Test func waysOfMeasuringAreReadBack() throws {
        var draws = SeededGenerator(seed: 8)
        for _ in 0..<Rounds.of(100) {
            let cara = Kasus(&draws).cara
            #expect(CaraUkur(cara.kolom, skala: cara.skala, predikat: cara.predikat) == cara)
        }
        var kolom = CaraUkur(arah: .naik, agregasi: .orangSama).kolom
        #expect(kolom.agregasi == "orang yang sama" && kolom.isian == "per periode" && kolom.rumus == "R/T")
        kolom.arah = "miring"
        #expect(CaraUkur(kolom, skala: nil, predikat: nil) == nil)
        for periode in PeriodeUkur.semua { #expect(PeriodeUkur(kode: periode.kode) == periode) }
        #expect(PeriodeUkur.semua.map(\.kode).contains("09") && PeriodeUkur(kode: "TW5") == nil)
        #expect(CaraUkur(arah: .naik, rumus: .kebalikan, skala: .wayKanan).keberatan.count == 2)
        #expect(CaraUkur(arah: .turun, batas: 120, skala: .permendagri86Tertutup).keberatan.isEmpty)
    }
}
