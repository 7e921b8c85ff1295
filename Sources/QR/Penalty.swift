/// What makes a code hard to read, in points (ISO/IEC 18004, 7.8.3.1).
enum Penalty {
    static func points(_ modules: Modules) -> Int {
        let lines: [[Bool]] = (0..<modules.side).flatMap { index in
            let range: Range<Int> = 0..<modules.side
            return [range.map { modules[index, $0] }, range.map { modules[$0, index] }]
        }
        return lines.reduce(0) { $0 + runs($1) + finders($1) } + squares(modules) + balance(modules)
    }

    /// Five or more modules of one colour in a row: 3 points, and one for each further.
    private static func runs(_ line: [Bool]) -> Int {
        var points = 0, length = 0
        for (index, isDark) in line.enumerated() {
            length = index > 0 && line[index - 1] == isDark ? length + 1 : 1
            if length == 5 { points += 3 } else if length > 5 { points += 1 }
        }
        return points
    }

    private static let finder: [Bool] = [true, false, true, true, true, false, true]

    /// 1:1:3:1:1 with four light modules beside it looks like a finder: 40 points. Beyond the edge all is light.
    private static func finders(_ line: [Bool]) -> Int {
        let light = [Bool](repeating: false, count: 4)
        let wide: [Bool] = light + line + light
        return (4...(wide.count - 11)).count { start in
            guard wide[start..<start + 7].elementsEqual(finder) else { return false }
            return wide[start - 4..<start].elementsEqual(light) || wide[start + 7..<start + 11].elementsEqual(light)
        } * 40
    }

    /// Each two by two of one colour: 3 points.
    private static func squares(_ modules: Modules) -> Int {
        var count = 0
        for row in 1..<modules.side {
            for column in 1..<modules.side {
                let isDark: Bool = modules[row, column]
                if modules[row - 1, column] == isDark, modules[row, column - 1] == isDark,
                    modules[row - 1, column - 1] == isDark
                {
                    count += 1
                }
            }
        }
        return count * 3
    }

    /// Each 5 % that the dark share is away from one half: 10 points.
    private static func balance(_ modules: Modules) -> Int {
        let all: Int = modules.side * modules.side
        return abs(modules.darkCount * 20 - all * 10) / all * 10
    }
}
