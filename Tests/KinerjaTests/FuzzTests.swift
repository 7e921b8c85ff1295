import Draws
import Testing

@testable import Kinerja

/// No input may trap a parser, and what is read must survive being written and read again: 210,000 texts in all.
@Suite struct FuzzTests {
    private static let alphabet: [String] = [
        "0", "1", "2", "5", "9", "00", "000", ".", ",", ".", ",", "-", "–", "−", "%", " ", "\u{a0}",
        "(", ")", "/", ":",
        "+", "T", "Z",
        "Rp", "Rp.", "IDR", "s/d", "sampai", "min.", "≥", "<", "B", "AA", "Hijau", "Januari", "Pebruari", "2022",
        "desa", "dua", "٣", "５", "½",
        "e\u{301}", "1\u{301}", "👩‍👩‍👧", "\u{200b}", "\0", "\r\n",
        "9223372036854775807", "9223372036854775808",
    ]

    private static func texts(_ count: Int, seed: UInt64) -> some Sequence<String> {
        var random = SeededGenerator(seed: seed)
        return (0..<count).lazy.map { _ in
            let length: Int = Int.random(in: 0...12, using: &random)
            return (0..<length).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
        }
    }

    @Test func amountsNeverTrapAndReadBack() {
        for text: String in FuzzTests.texts(Rounds.of(70_000), seed: 1) {
            let anggaran = Anggaran(raw: text)
            guard case .malformed(let readings) = anggaran.reading else {
                if let amount: Rupiah = anggaran.amount, Anggaran(amount).amount != amount { Issue.record("\(text)") }
                continue
            }
            if readings.count > 6 || Set(readings).count != readings.count { Issue.record("\(text)") }
        }
    }

    @Test func targetsNeverTrapAndReadBack() {
        for text: String in FuzzTests.texts(Rounds.of(70_000), seed: 2) {
            guard let number: Decimal64 = Target(raw: text).value?.number else { continue }
            let again: Target.Value? = Target(raw: number.indonesian).value
            let other: Target.Value? = Target(raw: number.indonesian).otherValue
            if again?.number != number && other?.number != number { Issue.record("\(text)") }
        }
    }

    @Test func datesAndMomentsNeverTrapAndReadBack() {
        for text: String in FuzzTests.texts(Rounds.of(70_000), seed: 3) {
            if let date = PartialDate(text: text), PartialDate(text: date.indonesian) != date {
                Issue.record("\(text)")
            }
            if let instant = Instant(postgres: text), Instant(postgres: instant.iso8601) != instant {
                Issue.record("\(text)")
            }
            if let number = Decimal64(machineText: text), Decimal64(machineText: number.description) != number {
                Issue.record("\(text)")
            }
        }
    }

    @Test(arguments: ["1", "1.", "0", " ", "-", "(", "Rp", "B", "1 ", "≥", "s/d", "\u{301}", "\u{200b}"])
    func veryLongTextIsCheap(piece: String) {
        let text: String = String(repeating: piece, count: 200_000)
        let clock = ContinuousClock()
        let time: Duration = clock.measure {
            #expect(Anggaran(raw: text).amount == nil)
            #expect(Target(raw: text).value == nil)
            #expect(PartialDate(text: text) == nil)
            #expect(Instant(postgres: text) == nil)
        }
        #expect(time < .seconds(10))
    }
}
