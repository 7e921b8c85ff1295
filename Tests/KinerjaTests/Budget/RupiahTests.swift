import Testing

@testable import Kinerja

@Suite struct RupiahTests {
    @Test(
        arguments: [
            (0, "0"), (7, "7"), (999, "999"), (1_000, "1.000"), (100_000, "100.000"), (9_077_000_000, "9.077.000.000"),
            (-250_000, "-250.000"), (.max, "9.223.372.036.854.775.807"), (.min, "-9.223.372.036.854.775.808"),
        ] as [(Int64, String)])
    func thousandsAreGroupedByDots(amount: Int64, text: String) {
        #expect(Rupiah(amount).grouped == text)
        #expect(Rupiah(amount).symbolic == (amount < 0 ? "-Rp" + text.dropFirst() : "Rp" + text))
    }

    @Test func theTotalsOfTheWayKananSeedHold() throws {
        let before: [Int64] = [2_822_773_034, 44_342_000, 1_714_857_800, 1_770_629_500]
        let after: [Int64] = [2_682_564_785, 44_342_000, 1_978_457_800, 2_091_470_000]
        #expect(try before.map(Rupiah.init).sum() == Rupiah(6_352_602_334))
        #expect(try after.map(Rupiah.init).sum() == Rupiah(6_796_834_585))
        #expect(try [Rupiah]().sum() == .zero)
    }

    @Test func onlyATotalThatDoesNotFitOverflows() throws {
        let largest = Rupiah(.max)
        #expect(try [largest, Rupiah(1), Rupiah(-1)].sum() == largest)
        #expect(throws: RupiahOverflow()) { try [largest, Rupiah(1)].sum() }
        #expect(throws: RupiahOverflow()) { try largest + Rupiah(1) }
        #expect(throws: RupiahOverflow()) { try Rupiah(.min) - Rupiah(1) }
        #expect(try Rupiah(5) + Rupiah(-7) == Rupiah(-2))
        #expect(try Rupiah(5) - Rupiah(7) == Rupiah(-2))
        #expect(Rupiah(-2) < .zero)
    }
}
