/// The picture: dark or light, and which modules belong to its structure and not to the data.
struct Modules: Sendable, Hashable {
    let side: Int
    private var dark: [Bool]
    private var fixed: [Bool]

    init(side: Int) {
        self.side = side
        dark = [Bool](repeating: false, count: side * side)
        fixed = dark
    }

    subscript(row: Int, column: Int) -> Bool {
        get { dark[row * side + column] }
        set { dark[row * side + column] = newValue }
    }

    func isFixed(_ row: Int, _ column: Int) -> Bool { fixed[row * side + column] }

    /// A module of the structure, which no mask changes.
    mutating func fix(_ row: Int, _ column: Int, _ isDark: Bool) {
        guard (0..<side).contains(row), (0..<side).contains(column) else { return }
        dark[row * side + column] = isDark
        fixed[row * side + column] = true
    }

    var darkCount: Int { dark.count { $0 } }
}
