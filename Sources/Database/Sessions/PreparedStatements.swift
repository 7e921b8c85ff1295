/// The statements that one connection has prepared, by their texts.
struct PreparedStatements {
    /// Where a literal lies in the program: as good as its text, and there is nothing to compute.
    struct Key: Hashable {
        private let address: UInt

        init(_ text: StaticString) {
            address = UInt(bitPattern: text.utf8Start)
        }
    }

    private var names: [Key: String] = [:]
    private var serial = 0

    func name(of key: Key) -> String? {
        names[key]
    }

    /// Never given twice on a connection, so that a forgotten statement cannot stand in the way of its successor.
    mutating func nextName() -> String {
        serial += 1
        return "s\(serial)"
    }

    mutating func keep(_ name: String, for key: Key) {
        names[key] = name
    }

    mutating func forgetAll() {
        names.removeAll()
    }
}
