import Testing

@testable import Kinerja

@Suite struct Decimal64Tests {
    @Test(arguments: [
        ("0", "0"), ("0.6333", "0,6333"), ("1423", "1.423"), ("-12500.50", "-12.500,50"), ("100.00", "100,00"),
        ("-0.05", "-0,05"),
        ("9223372036854775807", "9.223.372.036.854.775.807"), ("-9223372036854775808", "-9.223.372.036.854.775.808"),
        ("-9.223372036854775808", "-9,223372036854775808"),
    ])
    func textIsReadBack(machine: String, people: String) throws {
        let number = try #require(Decimal64(machineText: machine))
        #expect(number.description == machine)
        #expect(number.indonesian == people)
    }

    @Test(arguments: [
        "", "-", "+1", "1,5", "1.2.3", ".5", "5.", "--1", "1e3", " 1", "9223372036854775808", "0.1234567890123456789",
        "١",
    ])
    func otherTextIsRefused(text: String) {
        #expect(Decimal64(machineText: text) == nil)
    }

    @Test func equalityIsNumeric() {
        let short = SeedTargets.number("0.836")
        let long = SeedTargets.number("0.8360")
        #expect(short == long)
        #expect(Set([short, long]).count == 1)
        #expect(SeedTargets.number("-0.5") < SeedTargets.number("-0.49"))
        #expect(Decimal64(.min) < Decimal64(.max))
        #expect(SeedTargets.number("100.00").isWhole && !SeedTargets.number("100.01").isWhole)
    }

    @Test func sumsAreExactOrRefused() throws {
        #expect(try SeedTargets.number("0.1") + SeedTargets.number("0.20") == SeedTargets.number("0.3"))
        #expect(try SeedTargets.number("69.1") - SeedTargets.number("69.55") == SeedTargets.number("-0.45"))
        #expect(throws: DecimalOverflow()) { try Decimal64(.max) + Decimal64(1) }
        #expect(throws: DecimalOverflow()) { try Decimal64(.min) - Decimal64(1) }
        #expect(throws: DecimalOverflow()) { try Decimal64(.max) + SeedTargets.number("0.1") }
        #expect(Decimal64(.min).negated == nil)
        #expect(Decimal64(unscaled: 1, scale: 19) == nil)
        #expect(Decimal64(unscaled: 1, scale: -1) == nil)
    }
}
