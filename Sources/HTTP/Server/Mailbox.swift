import Synchronization

/// What other threads tell the loop.
final class Mailbox: Sendable {
    /// A worker is done with a request.
    struct Completion: Sendable {
        let token: UInt64
        /// What the socket did not take at once.
        let rest: Outgoing?
        let closes: Bool
        let hasFailed: Bool
    }

    private struct Content {
        var completions: [Completion] = []
        var isAsleep = false
    }

    let bell: Bell
    private let content = Mutex(Content())
    private let stopRequested = Atomic(false)

    init() throws(SystemError) { bell = try Bell() }

    var isStopping: Bool { stopRequested.load(ordering: .acquiring) }

    func requestStop() {
        stopRequested.store(true, ordering: .releasing)
        bell.ring()
    }

    /// Rings only when the loop sleeps: under load it comes by anyway.
    func post(_ completion: Completion) {
        let wakes: Bool = content.withLock { content in
            content.completions.append(completion)
            defer { content.isAsleep = false }
            return content.isAsleep
        }
        if wakes { bell.ring() }
    }

    /// Everything posted. With `thenSleep`, an empty answer means that the next post will ring.
    func take(thenSleep: Bool) -> [Completion] {
        content.withLock { content in
            content.isAsleep = thenSleep && content.completions.isEmpty
            defer { content.completions = [] }
            return content.completions
        }
    }
}
