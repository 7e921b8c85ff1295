import Kinerja

/// A `.tsv` file: its first line names the columns, and a cell of several lines is in quotes, as on the clipboard.
struct DemoSheet {
    struct Row {
        fileprivate let file: DemoFile
        let line: Int
        /// Without the blank ones.
        let cells: [String: String]

        /// Blank where the row or the sheet has no such cell.
        subscript(column: String) -> String { cells[column] ?? "" }

        func filled(_ column: String) -> String? { cells[column] }

        func failure(_ fault: String) -> Failure { file.failure(fault, line: line) }
    }

    private(set) var rows: [Row] = []

    /// - Parameter columns: those that it may have.
    init(_ path: String, columns known: [String]) throws {
        let file = try DemoFile(path)
        var lines = file.lines[...]
        let columns = lines.popFirst().map { Self.cells($0.text) } ?? []
        if let other = columns.first(where: { !known.contains($0) }) {
            throw file.failure("there is no column \"\(other)\"; columns are \(known.joined(separator: ", "))")
        }
        while let line = lines.popFirst() {
            let cells = Self.cells(Self.whole(line, &lines))
            guard cells.count <= columns.count else {
                throw file.failure("\(cells.count) cells below \(columns.count) columns", line: line.number)
            }
            let pairs = zip(columns, cells).filter { !$1.isEmpty }
            rows.append(
                Row(file: file, line: line.number, cells: Dictionary(pairs, uniquingKeysWith: { first, _ in first })))
        }
    }

    /// The line, and those below it until every quote is closed.
    private static func whole(_ line: DemoFile.Line, _ lines: inout ArraySlice<DemoFile.Line>) -> String {
        var text = String(line.text)
        while text.count(where: { $0 == "\"" }) % 2 == 1, let next = lines.popFirst() { text += "\n" + next.text }
        return text
    }

    private static func cells(_ text: some StringProtocol) -> [String] { Tempelan(String(text)).rows.first ?? [] }
}
