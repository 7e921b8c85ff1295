/// What every code of a version has (ISO/IEC 18004, 6.3): finders, timing, alignment, room for format and version.
enum Structure {
    static func drawn(_ version: Version) -> Modules {
        var modules = Modules(side: version.side)
        timing(&modules)
        let end: Int = version.side - 4
        for (row, column) in [(3, 3), (3, end), (end, 3)] { finder(row, column, &modules) }
        alignments(version, &modules)
        format(0, &modules)
        if version.number >= 7 { number(version, &modules) }
        return modules
    }

    private static func timing(_ modules: inout Modules) {
        for index in 0..<modules.side {
            modules.fix(6, index, index.isMultiple(of: 2))
            modules.fix(index, 6, index.isMultiple(of: 2))
        }
    }

    /// Rings around the centre: dark at the distances 0, 1 and 3; the light one at 4 parts it from the data.
    private static func finder(_ row: Int, _ column: Int, _ modules: inout Modules) {
        for down in -4...4 {
            for right in -4...4 {
                let distance: Int = max(abs(down), abs(right))
                modules.fix(row + down, column + right, distance != 2 && distance != 4)
            }
        }
    }

    private static func alignments(_ version: Version, _ modules: inout Modules) {
        let centres: [Int] = version.alignments, last: Int = version.side - 7
        for row in centres {
            for column in centres
            where (row, column) != (6, 6) && (row, column) != (6, last) && (row, column) != (last, 6) {
                for down in -2...2 {
                    for right in -2...2 { modules.fix(row + down, column + right, max(abs(down), abs(right)) != 1) }
                }
            }
        }
    }

    /// Twice 15 bits around the finders, and the module that is always dark (7.9).
    static func format(_ bits: Int, _ modules: inout Modules) {
        let side: Int = modules.side
        for index in 0..<15 {
            let isDark: Bool = bits >> index & 1 == 1
            let place: Int = index < 6 ? index : index < 8 ? index + 1 : 14 - index
            if index < 8 { modules.fix(place, 8, isDark) } else { modules.fix(8, index == 8 ? 7 : place, isDark) }
            if index < 8 { modules.fix(8, side - 1 - index, isDark) } else { modules.fix(side - 15 + index, 8, isDark) }
        }
        modules.fix(side - 8, 8, true)
    }

    /// Twice 18 bits beside the finders, from version 7 on (7.10).
    private static func number(_ version: Version, _ modules: inout Modules) {
        let bits: Int = CheckBits.version(version.number)
        for index in 0..<18 {
            let (near, far) = (index / 3, version.side - 11 + index % 3)
            modules.fix(near, far, bits >> index & 1 == 1)
            modules.fix(far, near, bits >> index & 1 == 1)
        }
    }
}
