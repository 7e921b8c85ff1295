/// Puts the codewords into the structure and chooses the mask.
enum Drawing {
    /// The code under the mask with the fewest penalty points (ISO/IEC 18004, 7.8.3).
    static func calmest(_ codewords: [UInt8], _ version: Version, _ level: ErrorLevel) -> (Modules, mask: Int) {
        let plain: Modules = filled(Structure.drawn(version), codewords)
        let masked: [(Modules, mask: Int)] = Mask.all.map { mask in
            var modules: Modules = mask.applied(to: plain)
            Structure.format(CheckBits.format(level, mask: mask.number), &modules)
            return (modules, mask.number)
        }
        let points: [Int] = masked.map { Penalty.points($0.0) }
        let best: Int = points.indices.min { points[$0] < points[$1] } ?? 0
        return masked[best]
    }

    /// Two columns at a time from the right, upwards and downwards in turns, around what is fixed (7.7.3).
    private static func filled(_ structure: Modules, _ codewords: [UInt8]) -> Modules {
        var modules: Modules = structure
        var index = 0
        for (turn, right) in columns(modules.side).enumerated() {
            for step in 0..<modules.side {
                let row: Int = turn.isMultiple(of: 2) ? modules.side - 1 - step : step
                for column in [right, right - 1] where !modules.isFixed(row, column) && index < codewords.count * 8 {
                    modules[row, column] = codewords[index / 8] >> UInt8(7 - index % 8) & 1 == 1
                    index += 1
                }
            }
        }
        return modules
    }

    /// The right one of each pair; the vertical timing pattern in column 6 is left out.
    private static func columns(_ side: Int) -> [Int] {
        Array(stride(from: side - 1, to: 6, by: -2)) + [5, 3, 1]
    }
}
