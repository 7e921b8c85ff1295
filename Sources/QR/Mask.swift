/// One of the eight patterns that turn data modules over (ISO/IEC 18004, table 10).
struct Mask: Sendable {
    /// 0 to 7.
    let number: Int

    static let all: [Mask] = (0..<8).map { Mask(number: $0) }

    func applied(to modules: Modules) -> Modules {
        var masked: Modules = modules
        for row in 0..<modules.side {
            for column in 0..<modules.side where !modules.isFixed(row, column) && turns(row, column) {
                masked[row, column].toggle()
            }
        }
        return masked
    }

    private func turns(_ row: Int, _ column: Int) -> Bool {
        let product: Int = row * column
        let value: Int =
            switch number {
            case 0: (row + column) % 2
            case 1: row % 2
            case 2: column % 3
            case 3: (row + column) % 3
            case 4: (row / 2 + column / 3) % 2
            case 5: product % 2 + product % 3
            case 6: (product % 2 + product % 3) % 2
            default: ((row + column) % 2 + product % 3) % 2
            }
        return value == 0
    }
}
