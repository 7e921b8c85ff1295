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

        /// There is something to do for the loop now. Otherwise it is enough to know when the client is heard again.
        var isUrgent: Bool { rest != nil || closes || hasFailed }
    }

    private struct Content {
        var completions: [Completion] = []
        var isAwaited = false
        var isAsleep = false
    }

    let bell: Bell
    private let content = Lock(Content())
    private let stopRequested = Atomic(false)

    init() throws(SystemError) { bell = try Bell() }

    var isStopping: Bool { stopRequested.load(ordering: .acquiring) }

    func requestStop() {
        stopRequested.store(true, ordering: .releasing)
        bell.ring()
    }

    /// Rings only when the loop sleeps and must know: under load it comes by anyway, and what saves a wake-up for
    /// each request is what one thread for all connections lives on.
    func post(_ completion: Completion) {
        let rings: Bool = content.withLock { content in
            content.completions.append(completion)
            guard content.isAsleep, content.isAwaited || completion.isUrgent else { return false }
            content.isAsleep = false
            return true
        }
        if rings { bell.ring() }
    }

    /// Everything posted. An empty answer means that the loop may sleep: an urgent post will ring then, and when
    /// `isAwaited` any post.
    func take(isAwaited: Bool) -> [Completion] {
        content.withLock { content in
            content.isAsleep = content.completions.isEmpty
            content.isAwaited = isAwaited
            defer { content.completions = [] }
            return content.completions
        }
    }
}
