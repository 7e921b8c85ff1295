/// Who waits at the turnstile, whose turn it is, and who gives way when there are too many.
struct Waiting {
    private var tickets: [Ticket] = []
    private var tenantTurns: [Int64: Int] = [:]
    private var laneTurns: [Lane: Int] = [:]
    private var arrivals = 0
    private var turns = 0

    var count: Int { tickets.count }

    mutating func join(_ lane: Lane) -> Ticket {
        arrivals += 1
        let ticket = Ticket(lane, number: arrivals)
        tickets.append(ticket)
        return ticket
    }

    /// Takes out whose turn it is: of the best standing, of the kabupaten and then of the network that has waited
    /// longest for a turn, and there the first who came.
    /// - Parameter strangers: whether one may go in.
    mutating func next(strangers: Bool) -> Ticket? {
        let candidates = tickets.filter { strangers || $0.lane.standing == .trusted }
        guard let next = candidates.min(by: { precedence($0) < precedence($1) }) else { return nil }
        remove(next)
        turns += 1
        (tenantTurns[next.lane.tenant], laneTurns[next.lane]) = (turns, turns)
        forgetTheAbsent()
        return next
    }

    /// Takes out who gives way: of the worst standing, of the kabupaten and then of the network with most who wait, and
    /// there the last who came. Whoever floods the queue stands in his own way.
    mutating func surplus() -> Ticket? {
        let ofTenant = Dictionary(grouping: tickets) { $0.lane.tenant }.mapValues(\.count)
        let ofLane = Dictionary(grouping: tickets) { $0.lane }.mapValues(\.count)
        func weight(_ ticket: Ticket) -> (Int, Int, Int, Int) {
            let lane: Lane = ticket.lane
            return (lane.standing.rawValue, ofTenant[lane.tenant] ?? 0, ofLane[lane] ?? 0, ticket.number)
        }
        guard let surplus = tickets.max(by: { weight($0) < weight($1) }) else { return nil }
        remove(surplus)
        return surplus
    }

    private func precedence(_ ticket: Ticket) -> (Int, Int, Int, Int) {
        let lane: Lane = ticket.lane
        return (lane.standing.rawValue, tenantTurns[lane.tenant] ?? 0, laneTurns[lane] ?? 0, ticket.number)
    }

    private mutating func remove(_ ticket: Ticket) {
        tickets.removeAll { $0 === ticket }
    }

    /// So that nothing grows with those who came by.
    private mutating func forgetTheAbsent() {
        let present = Set(tickets.map(\.lane))
        laneTurns = laneTurns.filter { present.contains($0.key) }
        let tenants = Set(present.map(\.tenant))
        tenantTurns = tenantTurns.filter { tenants.contains($0.key) }
    }
}
