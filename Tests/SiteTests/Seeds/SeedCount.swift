import Foundation

/// A row of the table of Tests/README.md, "The seeds, counted".
struct SeedCount: Equatable {
    let seed: String
    /// The filled cells of the transcript; a line of running text is one.
    let cells: Int
    let printed: Int
    /// What is not printed as it stands there, and how often.
    let otherwise: [(reason: String, cells: Int)]

    var row: String {
        let reasons: [String] = otherwise.map { "\($0.cells) \($0.reason)" }
        return "| \(seed) | \(cells) | \(printed) | \(reasons.joined(separator: ", ")) |"
    }

    /// Every cell is on one side or the other.
    var isWhole: Bool { otherwise.reduce(printed) { $0 + $1.cells } == cells }

    static func == (left: SeedCount, right: SeedCount) -> Bool { left.row == right.row }

    /// The filled cells of lines as the file has them.
    static func filled(_ lines: some Sequence<Substring>) -> Int {
        lines.reduce(0) { $0 + $1.split(separator: "\t").count { cell in !cell.allSatisfy(\.isWhitespace) } }
    }

    static func readme() throws -> String {
        try String(contentsOf: URL(filePath: Checkout.folder + "/Tests/README.md"), encoding: .utf8)
    }
}
