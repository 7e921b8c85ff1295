/// The size of a code and how its codewords are divided (ISO/IEC 18004, tables 1, 7, 9 and E.1).
struct Version: Sendable, Hashable {
    /// 1 to 10.
    let number: Int

    static let all: [Version] = (1...10).map { Version(number: $0) }

    var side: Int { 17 + 4 * number }

    var codewords: Int { Version.totals[number - 1] }

    func blocks(_ level: ErrorLevel) -> Int { Version.blocks(level)[number - 1] }

    /// Error correction codewords in each block.
    func corrections(_ level: ErrorLevel) -> Int { Version.corrections(level)[number - 1] }

    func dataCodewords(_ level: ErrorLevel) -> Int { codewords - blocks(level) * corrections(level) }

    /// Rows, and columns, of the centres of the alignment patterns.
    var alignments: [Int] {
        switch number {
        case 1: []
        case 2...6: [6, side - 7]
        default: [6, (side - 1) / 2, side - 7]
        }
    }

    private static let totals: [Int] = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346]

    private static func blocks(_ level: ErrorLevel) -> [Int] {
        switch level {
        case .medium: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5]
        case .quartile: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8]
        }
    }

    private static func corrections(_ level: ErrorLevel) -> [Int] {
        switch level {
        case .medium: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26]
        case .quartile: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24]
        }
    }
}
