/// Jobs that wait for a worker. Shares take turns, and inside a share its clients do; each share runs no more jobs at
/// once than it may, and one client no more than half of all that can run.
final class FairQueue<Element: Sendable>: Sendable {
    /// A job on its way through a worker, which tells the queue when it is done.
    struct Turn: Sendable {
        let job: Element
        fileprivate let place: Place
    }

    /// Unchecked: a lane is only reached inside the lock.
    fileprivate struct Place: @unchecked Sendable { let lane: Lane<Element> }

    private struct Content {
        let root: Lane<Element>
        /// Jobs that run, of each client.
        var clients: [Lane<Element>.Key: Int] = [:]
        /// Threads that sleep, and whether one of them has been signalled and has not looked yet.
        var sleeping = 0
        var isWaking = false
        var isClosed = false

        /// One thread is woken at a time and wakes the next if there is still work: a thread that is just done takes
        /// the next job without anybody being woken for it.
        mutating func shouldWake() -> Bool {
            guard root.isReady, sleeping > 0, !isWaking else { return false }
            isWaking = true
            return true
        }
    }

    private let content: Lock<Content>
    private let perClient: Int
    private let room: Int

    /// - Parameters:
    ///   - workers: threads that take.
    ///   - room: jobs of one share that wait; half of them of one client.
    init(workers: Int, room: Int) {
        content = Lock(Content(root: Lane(.share(""), workers: max(workers, 1))))
        perClient = max(workers / 2, 1)
        self.room = max(room, 1)
    }

    /// False when there is no room for it, or the queue is closed.
    func offer(_ job: Element, _ shares: [Share], client: IPAddress) -> Bool {
        let (isTaken, wakes): (Bool, Bool) = content.withLock { content in
            guard !content.isClosed else { return (false, false) }
            var share: Lane<Element> = content.root
            for one in shares { share = share.lane(.share(one.name), workers: one.workers) }
            let ofOneClient: Int = shares.last?.ofOneClient ?? perClient
            let lane: Lane<Element> = share.lane(.client(client), workers: ofOneClient)
            guard share.waiting < room, lane.waiting < max(room / 2, 1) else {
                lane.settle()
                return (false, false)
            }
            lane.append(job)
            return (true, content.shouldWake())
        }
        if wakes { content.signal() }
        return isTaken
    }

    /// The job whose turn it is; waits for one. Nil once the queue is closed and empty. `done` must follow.
    func take() -> Turn? {
        var hasSlept = false
        let taken: (turn: Turn?, wakesNext: Bool) = content.wait { content in
            if hasSlept {
                content.sleeping -= 1
                content.isWaking = false
            }
            guard let found = content.root.next({ content.clients[$0, default: 0] < perClient }) else {
                hasSlept = true
                content.sleeping += 1
                return content.isClosed && content.root.waiting == 0 ? (nil, false) : nil
            }
            found.lane.begin()
            content.clients[found.lane.key, default: 0] += 1
            return (Turn(job: found.job, place: Place(lane: found.lane)), content.shouldWake())
        }
        if taken.wakesNext { content.signal() }
        return taken.turn
    }

    /// What was taken is done. Whoever says so takes again and finds what waited for it.
    func done(_ turn: Turn) {
        let isClosed: Bool = content.withLock { content in
            let lane: Lane<Element> = turn.place.lane
            let rest: Int = content.clients[lane.key, default: 0] - 1
            content.clients[lane.key] = rest == 0 ? nil : rest
            lane.end()
            return content.isClosed
        }
        if isClosed { content.broadcast() }
    }

    /// Refuses new jobs; those inside are still handed out.
    func close() {
        content.withLock { $0.isClosed = true }
        content.broadcast()
    }
}
