import Testing

/// Compares what a transcript says with what a document shows, cell by cell.
struct WayKananComparison {
    /// Cells of the transcript that the document does not show in their place, and "+ text" for text that the
    /// transcript does not have there.
    private var differences: [String] = []

    /// Each difference with how often it was met.
    var counted: [String: Int] { Dictionary(differences.map { ($0, 1) }, uniquingKeysWith: +) }

    /// - Parameter headings: how many of the first lines are headings and column numbers. They are printed again on
    ///   each sheet. Where the transcript leaves a heading blank, the document may have one.
    mutating func table(_ lines: [[String]], headings: Int, with grid: TableReader.Grid) {
        let heading: [[String]] = Array(lines.prefix(headings))
        for (row, cells) in heading.enumerated() {
            for (column, cell) in cells.enumerated() where !cell.isEmpty {
                if grid.heading.at(row)?.at(column).map(WayKananSeed.collapsed) != cell { differences.append(cell) }
            }
        }
        let drawn: [[String]] = lines.filter { $0.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 == "-" } } }
        differences += drawn.flatMap { $0 }
        rows(lines.dropFirst(headings).filter { !heading.contains($0) && !drawn.contains($0) }, grid.body)
    }

    /// Lines from top to bottom.
    private mutating func rows(_ expected: [[String]], _ actual: [[String]]) {
        for index in 0..<max(expected.count, actual.count) {
            let (said, shown): ([String], [String]) = (expected.at(index) ?? [], actual.at(index) ?? [])
            // One that the transcript prints below its table is a line of text there.
            if said.isEmpty, shown.contains("Jumlah") { continue }
            let isSum: Bool = said.contains { $0 == "Jumlah" || $0 == "Jumlah Total" }
            for column in 0..<max(said.count, shown.count) {
                cell(said.at(column) ?? "", WayKananSeed.collapsed(shown.at(column) ?? ""), isSum: isSum)
            }
        }
    }

    /// A sum is computed and printed in the product's own way: its digits count, and its label stands at the left.
    private mutating func cell(_ said: String, _ shown: String, isSum: Bool) {
        if isSum, said.hasPrefix("Jumlah") || shown.hasPrefix("Jumlah") || isSameNumber(said, shown) { return }
        guard said != shown else { return }
        if !said.isEmpty { differences.append(said) }
        if !shown.isEmpty { differences.append("+ \(shown)") }
    }

    private func isSameNumber(_ said: String, _ shown: String) -> Bool {
        let digits: String = said.filter(\.isNumber)
        return !digits.isEmpty && digits == shown.filter(\.isNumber)
    }

    /// Text below text, compared as one run.
    mutating func text(_ lines: [String], with shown: [String]) {
        let said: String = WayKananSeed.collapsed(lines.joined(separator: " "))
        let printed: String = WayKananSeed.collapsed(shown.joined(separator: " "))
        guard said != printed else { return }
        differences += lines.filter { !printed.contains($0) }
        differences += shown.filter { !said.contains(WayKananSeed.collapsed($0)) }.map { "+ \($0)" }
        if differences.isEmpty { differences.append("+ \(printed)") }
    }

    /// Lines that stand somewhere on a page. Capitals and spaces are the form's. A line with a person's name must be
    /// the whole of a line there, for a name with fewer titles is another spelling of it.
    mutating func lines(_ lines: [String], on page: WayKananPage) {
        differences += lines.filter { !page.shows($0) }
    }
}

extension WayKananComparison {
    /// The tables of a document: as they are stored, and on each of its pages.
    mutating func tables(_ tables: [[[String]]], headings: [Int], in document: WayKananDocument) throws {
        let stored: [TableReader.Grid] = document.snapshot.tabel.filter { $0.bentuk != .teks }.map(\.grid)
        for grids in [stored] + document.pages.map({ TableReader($0).printed }) {
            try #require(grids.count == tables.count && headings.count == tables.count)
            for (index, grid) in grids.enumerated() { table(tables[index], headings: headings[index], with: grid) }
        }
    }
}

extension Array {
    func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
