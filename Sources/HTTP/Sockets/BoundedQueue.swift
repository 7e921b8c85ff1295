/// A first-in-first-out queue between threads that refuses instead of growing beyond its limit.
final class BoundedQueue<Element: Sendable>: Sendable {
    private struct Content {
        var ring: [Element?]
        var first = 0
        var count = 0
        /// Threads that sleep, and whether one of them has been signalled and has not looked yet.
        var sleeping = 0
        var isWaking = false
        var isClosed = false

        /// One thread is woken at a time and wakes the next if there is still work: a thread that is just done takes
        /// the next element without anybody being woken for it.
        mutating func shouldWake() -> Bool {
            guard count > 0, sleeping > 0, !isWaking else { return false }
            isWaking = true
            return true
        }

        mutating func removeFirst() -> Element? {
            let element: Element? = ring[first]
            ring[first] = nil
            first = (first + 1) % ring.count
            count -= 1
            return element
        }
    }

    private enum Taken { case element(Element, wakesNext: Bool), closed }

    private let content: Lock<Content>

    /// `limit` is the number of elements it holds, at least 1.
    init(limit: Int) { content = Lock(Content(ring: Array(repeating: nil, count: max(limit, 1)))) }

    /// False when it is full or closed.
    func offer(_ element: Element) -> Bool {
        let (isTaken, wakes): (Bool, Bool) = content.withLock { content in
            guard content.count < content.ring.count, !content.isClosed else { return (false, false) }
            content.ring[(content.first + content.count) % content.ring.count] = element
            content.count += 1
            return (true, content.shouldWake())
        }
        if wakes { content.signal() }
        return isTaken
    }

    /// The oldest element; waits for one. Nil once it is closed and empty.
    func take() -> Element? {
        var hasSlept = false
        let taken: Taken = content.wait { content in
            if hasSlept {
                content.sleeping -= 1
                content.isWaking = false
            }
            guard content.count > 0, let element = content.removeFirst() else {
                hasSlept = true
                content.sleeping += 1
                return content.isClosed ? .closed : nil
            }
            return .element(element, wakesNext: content.shouldWake())
        }
        guard case .element(let element, let wakesNext) = taken else { return nil }
        if wakesNext { content.signal() }
        return element
    }

    /// Refuses new elements; those inside are still handed out.
    func close() {
        content.withLock { $0.isClosed = true }
        content.broadcast()
    }
}
