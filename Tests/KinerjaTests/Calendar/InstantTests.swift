import Draws
import Testing

@testable import Kinerja

@Suite struct InstantTests {
    @Test(
        arguments: [
            ("1970-01-01 00:00:00+00", 0), ("2026-11-21 10:29:00.123456+00", 1_795_256_940_123_456),
            ("2026-11-21 18:29:00.123456+08", 1_795_256_940_123_456),
            ("2026-11-21 18:29:00.1+08", 1_795_256_940_100_000),
            ("2026-11-21T10:29:00.123456Z", 1_795_256_940_123_456),
            ("2026-11-21 15:59:00+05:30", 1_795_256_940_000_000),
            ("2026-11-21 07:29:00-03", 1_795_256_940_000_000), ("1969-12-31 23:59:59.999999+00", -1),
            ("1970-01-01 07:07:12+07:07:12", 0), ("0001-01-01 00:00:00+00", -62_135_596_800_000_000),
            ("9999-12-31 23:59:59.999999+09", 253_402_268_399_999_999),
        ] as [(String, Int64)])
    func postgresTextIsRead(text: String, microseconds: Int64) {
        #expect(Instant(postgres: text)?.microseconds == microseconds)
    }

    @Test(arguments: [
        "", "infinity", "-infinity", "2026-11-21", "2026-11-21 10:29:00", "2026-11-21 10:29+00",
        "2026-02-30 10:29:00+00",
        "2026-11-21 24:00:00+00", "2026-11-21 10:60:00+00", "2026-11-21 10:29:60+00", "2026-11-21 10:29:00.+00",
        "2026-11-21 10:29:00.1234567+00", "2026-11-21 10:29:00+16", "2026-11-21 10:29:00+0",
        "2026-11-21 10:29:00+00:60",
        "2026-11-21 10:29:00+00:00:00:00", "0044-03-15 00:00:00+00 BC", "10000-01-01 00:00:00+00",
        "2026-11-21 10:29:00Z+00",
        "2026-11-21 -1:29:00+00", "9999-12-31 15:00:00+00", "0001-01-01 00:00:00+01",
    ])
    func otherTextIsRefused(text: String) {
        #expect(Instant(postgres: text) == nil)
    }

    @Test func eachZoneHasItsOwnDayAndClock() throws {
        let instant = try #require(Instant(postgres: "2022-01-31 15:30:05.000007+00"))
        #expect(instant.indonesian(in: .wib) == "31 Januari 2022 pukul 22.30 WIB")
        #expect(instant.indonesian(in: .wita) == "31 Januari 2022 pukul 23.30 WITA")
        #expect(instant.indonesian(in: .wit) == "1 Februari 2022 pukul 00.30 WIT")
        #expect(instant.time(in: .wit).microsecond == 7)
        let signed = try #require(Instant(postgres: "2022-01-31 14:05:00+08"))
        #expect(signed.indonesian(in: .wita) == "31 Januari 2022 pukul 14.05 WITA")
    }

    @Test func everyInstantIsReadBackInEveryForm() throws {
        var random = SeededGenerator(seed: 7)
        let drawn: [Int64] = (0..<5_000).map { _ in Int64.random(in: Instant.range, using: &random) }
        for microseconds: Int64 in drawn + [Instant.range.lowerBound, Instant.range.upperBound, -1, 0] {
            let instant = try #require(Instant(microseconds: microseconds))
            try #require(Instant(postgres: instant.iso8601) == instant && instant.iso8601.utf8.count == 27)
            for zone: TimeZoneID in TimeZoneID.allCases {
                try #require(Instant(instant.date(in: zone), instant.time(in: zone), in: zone) == instant)
            }
        }
    }

    @Test func arithmeticStaysInRange() throws {
        let epoch = try #require(Instant(microseconds: 0))
        #expect(epoch.adding(seconds: -1)?.iso8601 == "1969-12-31T23:59:59.000000Z")
        #expect(epoch.adding(seconds: .max) == nil)
        #expect(epoch.adding(seconds: 253_402_268_400) == nil)
        #expect(Instant(microseconds: .min) == nil)
        #expect(ClockTime(hour: 24, minute: 0) == nil)
    }
}
