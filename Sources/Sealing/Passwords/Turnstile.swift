/// Lets a few threads in at once and a bounded number wait; who is one too many is turned away at once.
///
/// Every computation that a guess at a secret must pay for, yescrypt for passwords and scrypt for keys, passes one for
/// the whole process: each takes some 150 ms and much memory. The value is a way to it, in a lane.
public struct Turnstile: Sendable {
    private let gate: Gate
    private let lane: Lane
    private let witness: (@Sendable () -> Void)?
    /// What a key is sealed with and must have been sealed with.
    let toll: KeyToll

    /// - Parameters:
    ///   - places: how many are let in at once, at least 1; for computations the number of cores. Strangers never have
    ///     all of several.
    ///   - queue: how many may wait besides them; keep it below the number of worker threads.
    public init(places: Int, queue: Int = 32) {
        self.init(places: places, queue: queue, toll: .full, witness: nil)
    }

    /// - Parameters:
    ///   - toll: less than the full one only for tests.
    ///   - witness: sees each computation before it begins, on its thread; for tests.
    init(places: Int, queue: Int = 32, toll: KeyToll = .full, witness: (@Sendable () -> Void)? = nil) {
        precondition(places >= 1 && queue >= 0, "outside the documented range")
        self.init(gate: Gate(places: places, queue: queue), lane: .own, toll: toll, witness: witness)
    }

    private init(gate: Gate, lane: Lane, toll: KeyToll, witness: (@Sendable () -> Void)?) {
        (self.gate, self.lane, self.toll, self.witness) = (gate, lane, toll, witness)
    }

    /// The same turnstile for somebody in another lane.
    public func standing(in lane: Lane) -> Turnstile {
        Turnstile(gate: gate, lane: lane, toll: toll, witness: witness)
    }

    /// Waits for its turn; nil when there are too many, and `body` then did not run.
    public func pass<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value? {
        guard gate.enter(lane) else { return nil }
        defer { gate.leave(lane) }
        witness?()
        return try body()
    }
}
