import Synchronization

/// The places behind the turnstile. Blocks the threads of those who wait.
final class Gate: Sendable {
    private struct State {
        var inside = 0
        var strangers = 0
        var waiting = Waiting()
    }

    private let places: Int
    private let queue: Int
    private let state = Mutex(State())

    init(places: Int, queue: Int) {
        (self.places, self.queue) = (places, queue)
    }

    /// Waits for a place, which must be given back.
    /// - Returns: false for whoever had to give way.
    func enter(_ lane: Lane) -> Bool {
        let ticket: Ticket = state.withLock { state in
            let ticket = state.waiting.join(lane)
            admit(&state)
            if state.waiting.count > queue { state.waiting.surplus()?.dismiss() }
            return ticket
        }
        return ticket.wait()
    }

    func leave(_ lane: Lane) {
        state.withLock { state in
            state.inside -= 1
            if lane.standing != .trusted { state.strangers -= 1 }
            admit(&state)
        }
    }

    private func admit(_ state: inout State) {
        while state.inside < places, let next = state.waiting.next(strangers: state.strangers < strangerPlaces) {
            state.inside += 1
            if next.lane.standing != .trusted { state.strangers += 1 }
            next.admit()
        }
    }

    /// However many strangers come, one place is always near for whoever is at work.
    private var strangerPlaces: Int { max(1, places - 1) }
}
