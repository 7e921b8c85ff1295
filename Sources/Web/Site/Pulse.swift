import Dispatch
import Synchronization

/// Whether PostgreSQL answers, asked each second on a thread of its own: whoever wants to know does not wait for it.
public final class Pulse: Sendable {
    private struct Beat {
        let at: ContinuousClock.Instant
        let isWell: Bool
    }

    private let look: @Sendable () throws -> Void
    private let last = Mutex<Beat?>(nil)
    private let end = DispatchSemaphore(value: 0)
    private let done = DispatchSemaphore(value: 0)
    /// A look that takes longer than this is a no.
    private static let patience: Duration = .seconds(5)

    /// Of the page that tells it.
    static let address = "/sehat"

    /// `look` asks PostgreSQL for something, or throws.
    init(_ look: @escaping @Sendable () throws -> Void) { self.look = look }

    /// What was seen last; nil before the first look.
    var isWell: Bool? {
        last.withLock { beat in beat.map { $0.isWell && .now - $0.at < Pulse.patience } }
    }

    public func start() {
        DispatchQueue(label: "pulse").async { [self] in
            repeat {
                let isWell: Bool = beat()
                last.withLock { $0 = Beat(at: .now, isWell: isWell) }
            } while end.wait(timeout: .now() + 1) == .timedOut
            done.signal()
        }
    }

    public func stop() {
        end.signal()
        _ = done.wait(timeout: .now() + 2)
    }

    /// Looks now.
    func beat() -> Bool { (try? look()) != nil }
}
