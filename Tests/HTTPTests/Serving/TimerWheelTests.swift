import Testing

@testable import HTTP

@Suite struct TimerWheelTests {
    private static let tick: Int64 = TimerWheel.tick

    @Test func deadlineIsMetOnceAndNeverEarly() {
        for start in [0, 7, 123_456_789] as [Int64] {
            for wait in [0, 1, 19_999, 20_000, 1_000_000, 75_000_000] as [Int64] {
                var wheel = TimerWheel(now: start)
                _ = wheel.insert(1, at: start + wait)
                #expect(wheel.expire(start + wait - 1).isEmpty)
                #expect(wheel.expire(start + wait + Self.tick).map(\.token) == [1])
                #expect(wheel.expire(start + wait + 90_000_000).isEmpty)
                #expect(wheel.delay(start) == nil)
            }
        }
    }

    @Test func farDeadlineIsLookedAtAgain() {
        var wheel = TimerWheel(now: 0)
        let tick: Int64 = wheel.insert(1, at: 1_000_000_000)
        #expect(tick * Self.tick < 82_000_000)
        #expect(wheel.expire(tick * Self.tick).map(\.tick) == [tick])
    }

    @Test func sleepOfAnHourForgetsNobody() {
        var wheel = TimerWheel(now: 0)
        for token in 0..<100 as Range<UInt64> { _ = wheel.insert(token, at: Int64(token) * 500_000) }
        #expect(wheel.delay(0) == Self.tick)
        #expect(wheel.expire(3_600_000_000).count == 100)
        _ = wheel.insert(7, at: 3_600_100_000)
        #expect(wheel.expire(3_600_200_000).map(\.token) == [7])
    }

    @Test func paceIsGraceThenRateAndNoLongPause() {
        let pace = Pace(begun: 1_000, grace: 10_000_000, rate: 500, pause: 30_000_000)
        #expect(pace.deadline(bytes: 0, now: 1_000) == 10_001_000)
        #expect(pace.deadline(bytes: 500, now: 5_000_000) == 11_001_000)
        #expect(pace.deadline(bytes: 5_000_000, now: 5_000_000) == 35_000_000)
    }
}
