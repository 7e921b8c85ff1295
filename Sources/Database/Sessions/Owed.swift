/// What has been sent in a group and waits for its answer: a queue that keeps its memory.
struct Owed {
    enum Debt: Equatable {
        case preparation(PreparedStatements.Key, name: String)
        case answer
        case sync
    }

    private var debts: [Debt] = []
    private var paid = 0

    var first: Debt? { paid < debts.count ? debts[paid] : nil }

    /// Whether the group was closed; what follows a sync belongs to it.
    var holdsSync: Bool { debts.last == .sync }

    mutating func append(_ debt: Debt) {
        debts.append(debt)
    }

    mutating func removeFirst() {
        paid += 1
        guard paid >= debts.count else { return }
        debts.removeAll(keepingCapacity: true)
        paid = 0
    }

    /// The name under which a statement is being prepared in this very group.
    func preparedName(of key: PreparedStatements.Key) -> String? {
        for case .preparation(key, let name) in debts { return name }
        return nil
    }
}
