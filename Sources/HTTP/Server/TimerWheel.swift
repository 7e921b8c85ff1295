/// Deadlines of many connections, told late by at most one tick.
///
/// A deadline that moves later costs nothing: the connection is found at its old place and put into its new one then.
/// So each connection has one entry, and a request of a busy connection touches no timer.
struct TimerWheel {
    /// Microseconds.
    static let tick: Int64 = 20_000
    private static let slots = 4096

    private var wheel = [[UInt64]](repeating: [], count: slots)
    /// The tick that has not been looked at yet.
    private var current: Int64
    /// No entry is before it.
    private var earliest = Int64.max

    init(now: Int64) { current = now / Self.tick }

    /// Puts a token where its deadline will be met, or at the wheel's end if that is further away. Returns the tick.
    mutating func insert(_ token: UInt64, at deadline: Int64) -> Int64 {
        let tick: Int64 = min(max(Self.tick(of: deadline), current), current + Int64(Self.slots) - 1)
        wheel[Int(tick) % Self.slots].append(token)
        earliest = min(earliest, tick)
        return tick
    }

    /// The tick at which a deadline has passed.
    static func tick(of deadline: Int64) -> Int64 { deadline / tick + 1 }

    /// Microseconds until the next entry; nil without one.
    func delay(_ now: Int64) -> Int64? {
        earliest == .max ? nil : max(earliest * Self.tick - now, 0)
    }

    /// Removes and returns what stands at the ticks up to `now`, each with its tick.
    mutating func expire(_ now: Int64) -> [(token: UInt64, tick: Int64)] {
        let end: Int64 = now / Self.tick
        guard earliest <= end else {
            current = max(current, end)
            return []
        }
        var expired: [(token: UInt64, tick: Int64)] = []
        for tick in earliest...min(end, earliest + Int64(Self.slots) - 1) {
            let slot = Int(tick) % Self.slots
            expired += wheel[slot].map { ($0, tick) }
            wheel[slot] = []
        }
        current = end + 1
        earliest = nextEntry()
        return expired
    }

    private func nextEntry() -> Int64 {
        for tick in current..<(current + Int64(Self.slots)) where !wheel[Int(tick) % Self.slots].isEmpty { return tick }
        return .max
    }
}
