import Draws
import Testing

@testable import Kinerja

@Suite struct TerbilangTests {
    @Test(
        arguments: [
            (0, "nol"), (1, "satu"), (10, "sepuluh"), (11, "sebelas"), (12, "dua belas"), (19, "sembilan belas"),
            (20, "dua puluh"), (21, "dua puluh satu"), (100, "seratus"), (101, "seratus satu"),
            (111, "seratus sebelas"),
            (200, "dua ratus"), (999, "sembilan ratus sembilan puluh sembilan"), (1_000, "seribu"),
            (1_001, "seribu satu"),
            (1_100, "seribu seratus"), (2_000, "dua ribu"), (10_000, "sepuluh ribu"), (11_000, "sebelas ribu"),
            (21_000, "dua puluh satu ribu"), (100_000, "seratus ribu"), (101_000, "seratus satu ribu"),
            (1_000_000, "satu juta"), (1_001_000, "satu juta seribu"), (1_000_000_000, "satu miliar"),
            (1_000_000_000_000, "satu triliun"), (1_000_000_000_000_000, "satu kuadriliun"),
            (1_000_000_000_000_000_001, "satu kuintiliun satu"), (-1_500, "minus seribu lima ratus"),
            (221, "dua ratus dua puluh satu"),
        ] as [(Int64, String)])
    func numbersInWords(number: Int64, words: String) {
        #expect(Terbilang.number(number) == words)
        #expect(Terbilang.words(Rupiah(number)) == words + " rupiah")
    }

    @Test func theTotalOfTheWayKananSeed() {
        let printed =
            "Enam milyar tujuh ratus sembilan puluh enam juta delapan ratus tiga puluh empat ribu "
            + "lima ratus delapan puluh lima rupiah"
        let total = Rupiah(6_796_834_585)
        #expect(Terbilang.words(total, spelling: .milyar, capitalized: true) == printed)
        #expect(Terbilang.words(total) == printed.lowercased().replacing("milyar", with: "miliar"))
        #expect(Terbilang.words(.zero, capitalized: true) == "Nol rupiah")
    }

    @Test func wordsReadBackAsTheNumber() {
        var random = SeededGenerator(seed: 20_220_131)
        let small: [Int64] = Array(0...2_100)
        let edges: [Int64] = (0...18).flatMap { exponent in
            let power: Int64 = (0..<exponent).reduce(1) { power, _ in power * 10 }
            return [power - 1, power, power + 1]
        }
        let drawn: [Int64] = (0..<10_000).map { _ in
            Int64.random(in: .min ... .max, using: &random) >> Int64.random(in: 0...62, using: &random)
        }
        for number: Int64 in small + edges + drawn + [.max, .min] {
            for spelling: Terbilang.Spelling in Terbilang.Spelling.allCases {
                let words: String = Terbilang.number(number, spelling: spelling)
                guard TerbilangReader.read(words) == Int128(number) else {
                    Issue.record("\(number) became \(words)")
                    return
                }
            }
        }
    }
}
