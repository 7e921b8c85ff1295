/// The printed tables of a page, with cells that span rows or columns spread over the grid: the text at the first
/// place, "" at the others.
struct TableReader {
    struct Grid: Equatable {
        let heading: [[String]]
        let body: [[String]]
    }

    private let document: HTMLDocument
    /// By element, in document order: a long page has thousands of cells.
    private let children: [[Int]]

    init(_ document: HTMLDocument) {
        self.document = document
        var children: [[Int]] = document.elements.map { _ in [] }
        for (index, element) in document.elements.enumerated() {
            if let parent: Int = element.parent { children[parent].append(index) }
        }
        self.children = children
    }

    var printed: [Grid] {
        document.elements.indices.filter {
            document.elements[$0].name == "table" && document.elements[$0]["class"]?.hasPrefix("printed") == true
        }
        .map { Grid(heading: rows("thead", of: $0), body: rows("tbody", of: $0)) }
    }

    private func rows(_ part: String, of table: Int) -> [[String]] {
        let rows: [[Int]] = children(of: table, named: part).flatMap { children(of: $0, named: "tr") }.map {
            children(of: $0, named: "td", "th")
        }
        // The last row of a print keeps the signatures at the table and is no row of the document.
        return spread(rows.filter { cells in !cells.contains { document.elements[$0]["class"] == "signing" } })
    }

    private func children(of index: Int, named names: String...) -> [Int] {
        children[index].filter { names.contains(document.elements[$0].name) }
    }

    /// HTML 4.9.12: a cell takes the next free place of its row, and hangs down as many rows as it spans.
    private func spread(_ rows: [[Int]]) -> [[String]] {
        var grid: [[String?]] = rows.map { _ in [] }
        for (index, cells) in rows.enumerated() {
            for cell in cells {
                let column: Int = grid[index].firstIndex { $0 == nil } ?? grid[index].count
                let element: HTMLElement = document.elements[cell]
                for down in 0..<(Int(element["rowspan"] ?? "") ?? 1) where index + down < rows.count {
                    for right in 0..<(Int(element["colspan"] ?? "") ?? 1) {
                        place(down + right == 0 ? text(of: cell) : "", in: &grid[index + down], at: column + right)
                    }
                }
            }
        }
        return grid.map { $0.map { $0 ?? "(hole)" } }
    }

    private func place(_ text: String, in row: inout [String?], at column: Int) {
        while row.count <= column { row.append(nil) }
        row[column] = row[column] == nil ? text : "(overlap)"
    }

    /// Without the mark of a remark, which is no part of the document.
    private func text(of cell: Int) -> String {
        let mark: String = children(of: cell, named: "sup").first.map { document.elements[$0].text } ?? ""
        return String(document.elements[cell].text.dropLast(mark.count))
    }
}
