/// A share while it has something to run, with the narrower ones inside; the innermost are one client's. Reached by
/// one thread at a time: `FairQueue` holds a lock around it.
final class Lane<Element> {
    /// What tells the lanes inside one apart.
    enum Key: Hashable {
        case share(String)
        case client(IPAddress)
    }

    let key: Key
    /// Jobs that run at once.
    let workers: Int
    unowned let outer: Lane?
    private(set) var running = 0
    private(set) var waiting = 0
    private var jobs = Line<Element>()
    private var inner: [Key: Lane] = [:]
    /// Those of `inner` that could run a job if this one could, in the order in which it is their turn.
    private var turns = Line<Lane>()
    private var hasTurn = false

    init(_ key: Key, workers: Int, outer: Lane? = nil) {
        self.key = key
        self.workers = workers
        self.outer = outer
    }

    var isReady: Bool { running < workers && !(jobs.isEmpty && turns.isEmpty) }

    /// Nothing lies inside.
    var isEmpty: Bool { inner.isEmpty }

    /// The lane of that key inside, made when there is none.
    func lane(_ key: Key, workers: Int) -> Lane {
        if let known = inner[key] { return known }
        let lane = Lane(key, workers: workers, outer: self)
        inner[key] = lane
        return lane
    }

    /// Puts a job at the end of this lane's line.
    func append(_ job: Element) {
        jobs.append(job)
        climb { $0.waiting += 1 }
    }

    /// The next job that may run, of the lane whose turn it is, and the innermost lane. `isFree` says of a client
    /// whether it may have one more.
    func next(_ isFree: (Key) -> Bool) -> (job: Element, lane: Lane)? {
        guard isReady else { return nil }
        guard jobs.isEmpty else { return isFree(key) ? jobs.popFirst().map { ($0, self) } : nil }
        for _ in 0..<turns.count {
            guard let lane = turns.popFirst() else { return nil }
            if let found = lane.next(isFree) {
                lane.hasTurn = false
                return found
            }
            turns.append(lane)
        }
        return nil
    }

    /// The job that `next` found begins.
    func begin() {
        climb {
            $0.waiting -= 1
            $0.running += 1
        }
    }

    /// One that had begun is done.
    func end() { climb { $0.running -= 1 } }

    /// Forgets this lane if it has nothing to do.
    func settle() { climb { _ in } }

    /// Changes this lane and all around it, from the inside out, and gives each that has become ready its turn. What
    /// has nothing left to do is forgotten.
    private func climb(_ change: (Lane) -> Void) {
        var lane: Lane = self
        while true {
            change(lane)
            guard let outer = lane.outer else { return }
            if lane.isReady, !lane.hasTurn {
                lane.hasTurn = true
                outer.turns.append(lane)
            }
            if lane.running == 0, lane.waiting == 0 { outer.inner[lane.key] = nil }
            lane = outer
        }
    }
}
