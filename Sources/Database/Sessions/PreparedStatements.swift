/// The statements that one connection has prepared, by their type.
struct PreparedStatements {
    private var names: [ObjectIdentifier: String] = [:]
    private var serial = 0

    func name<S: Statement>(of type: S.Type) -> String? {
        names[ObjectIdentifier(type)]
    }

    /// Never given twice on a connection, so that a forgotten statement cannot stand in the way of its successor.
    mutating func nextName() -> String {
        serial += 1
        return "s\(serial)"
    }

    mutating func keep(_ name: String, for type: ObjectIdentifier) {
        names[type] = name
    }

    mutating func forgetAll() {
        names.removeAll()
    }
}
