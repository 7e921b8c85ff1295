import Synchronization

/// How often the strangers of each network have failed of late: what a network does costs nobody else his turn at the
/// turnstile. Kept in memory, for a bounded number of networks; a restart forgives all.
final class FailedNetworks: Sendable {
    private struct Count {
        var failures = 0
        var last: ContinuousClock.Instant

        /// One is forgiven every ten seconds.
        func left(at now: ContinuousClock.Instant) -> Int {
            max(0, failures - Int((now - last) / .seconds(10)))
        }
    }

    /// The counts of before are dropped as soon as there are as many newer ones.
    private struct Generations {
        var new: [String: Count] = [:]
        var old: [String: Count] = [:]

        subscript(network: String) -> Count? { new[network] ?? old[network] }
    }

    private let limit: Int
    private let free: Int
    private let counts = Mutex(Generations())

    /// - Parameters:
    ///   - limit: of the networks that are told apart, at most twice as many.
    ///   - free: failures that have no consequence: an office in the morning.
    init(limit: Int = 4_096, free: Int = 30) {
        (self.limit, self.free) = (limit, free)
    }

    func isSpent(_ network: String, at now: ContinuousClock.Instant = .now) -> Bool {
        counts.withLock { $0[network]?.left(at: now) ?? 0 } > free
    }

    func countFailure(of network: String, at now: ContinuousClock.Instant = .now) {
        counts.withLock { counts in
            let failures: Int = (counts[network]?.left(at: now) ?? 0) + 1
            if counts.new[network] == nil, counts.new.count >= limit { (counts.old, counts.new) = (counts.new, [:]) }
            counts.new[network] = Count(failures: failures, last: now)
        }
    }
}
