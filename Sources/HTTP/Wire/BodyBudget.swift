import Synchronization

/// How many bytes of bodies may be under way at once, from a client's first byte until its request is answered: of all
/// clients, and of one client's network.
final class BodyBudget: Sendable {
    private struct Held {
        var all = 0
        var byClient: [IPAddress: Int] = [:]
    }

    private let total: Int
    private let perClient: Int
    private let held = Mutex(Held())

    init(total: Int, perClient: Int) {
        self.total = total
        self.perClient = perClient
    }

    /// What is held now, bytes.
    var inUse: Int { held.withLock { $0.all } }

    /// False when there is no room. What is long leaves a quarter to what is short: who fills the disk with files must
    /// not keep everybody else from signing in.
    fileprivate func take(_ bytes: Int, of length: Int, for client: IPAddress) -> Bool {
        held.withLock { held in
            let mine: Int = held.byClient[client, default: 0] + bytes
            let limit: Int = length > ContentStore.short ? total / 4 * 3 : total
            guard mine <= perClient, held.all + bytes <= limit else { return false }
            held.byClient[client] = mine
            held.all += bytes
            return true
        }
    }

    fileprivate func giveBack(_ bytes: Int, of client: IPAddress) {
        held.withLock { held in
            held.all -= bytes
            let rest: Int = held.byClient[client, default: 0] - bytes
            held.byClient[client] = rest == 0 ? nil : rest
        }
    }
}

/// What one body holds of the budget, given back with the last reference.
final class BodyLease: Sendable {
    private let budget: BodyBudget
    private let client: IPAddress
    private let granted = Mutex(0)

    init(_ budget: BodyBudget, client: IPAddress) {
        self.budget = budget
        self.client = client
    }

    deinit {
        let granted: Int = granted.withLock { $0 }
        if granted > 0 { budget.giveBack(granted, of: client) }
    }

    /// Asks for what is missing to a body of `length` bytes; 503 when there is no room for it.
    func cover(_ length: Int) throws(WireRefusal) {
        let isCovered: Bool = granted.withLock { granted in
            guard length > granted else { return true }
            guard budget.take(length - granted, of: length, for: client) else { return false }
            granted = length
            return true
        }
        guard isCovered else { throw WireRefusal(.serviceUnavailable) }
    }
}
