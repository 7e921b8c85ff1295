/// A block of cells copied from Excel, LibreOffice or Word, as the clipboard's plain text gives it: tab between cells, line
/// end between rows, and cells that hold either of these in double quotes, doubled inside (as Excel writes them).
public struct Tempelan: Sendable, Equatable {
    public let rows: [[String]]

    public init(_ text: String) {
        rows = Tempelan.parse(text).filter { row in row.contains { !$0.isEmpty } }
    }

    private static func parse(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var isStart = true
        var scalars = text.unicodeScalars.makeIterator()
        var pending: Unicode.Scalar? = scalars.next()
        func endCell() {
            row.append(Teks.clean(cell))
            cell = ""
            isQuoted = false
            isStart = true
        }
        func endRow() {
            endCell()
            rows.append(row)
            row = []
        }
        while let scalar = pending {
            pending = scalars.next()
            if isQuoted {
                guard scalar == "\"" else { cell.unicodeScalars.append(scalar); continue }
                if pending == "\"" {
                    cell.append("\"")
                    pending = scalars.next()
                } else {
                    isQuoted = false
                }
                continue
            }
            switch scalar {
            case "\"" where isStart:
                isQuoted = true
                isStart = false
            case "\t": endCell()
            case "\r": if pending != "\n" { endRow() }
            case "\n": endRow()
            default:
                isStart = false
                cell.unicodeScalars.append(scalar)
            }
        }
        if isQuoted, !cell.isEmpty { return parseUnquoted(text) }
        if !cell.isEmpty || !row.isEmpty { endRow() }
        return rows
    }

    /// A quote that never closes was no quote but an inch mark or a stray character: every character counts.
    private static func parseUnquoted(_ text: String) -> [[String]] {
        text.split(omittingEmptySubsequences: true) { $0.isNewline }
            .map { line in line.split(separator: "\t", omittingEmptySubsequences: false).map { Teks.clean(String($0)) } }
    }
}

extension Tempelan {
    /// Where the block was pasted: at a cell, or at the end of the table.
    public struct Place: Sendable, Equatable {
        public let row: String?
        public let column: String?

        public init(row: String? = nil, column: String? = nil) {
            self.row = row
            self.column = column
        }
    }

    /// The rows of a table after the paste. Headings are recognised by their words and decide which column is which; rows that
    /// repeat the headings or only count the columns (1 2 3 4 5) are left out. Without headings, a block as wide as the
    /// form starts at its first column, a narrower one at the cell where it was pasted.
    public func placed(on rows: [Baris], form: TableForm, at place: Place = Place()) -> Placement {
        let body = self.rows.filter { !isHeading($0, form) && !isNumbering($0, form) }
        let columns = target(form, place)
        var result = rows
        var index = place.row.flatMap { key in rows.firstIndex { $0.kunci == key } } ?? rows.count
        for cells in body {
            if index == result.count { result.append(Baris(kunci: "baru-\(index + 1)")) }
            for (column, text) in zip(columns, cells) where !column.isEmpty {
                result[index][column] = text
            }
            index += 1
        }
        let cells = body.reduce(0) { $0 + $1.count { !$0.isEmpty } }
        return Placement(rows: result, body: body.count, cells: cells, skipped: self.rows.count - body.count)
    }

    /// What a paste did.
    public struct Placement: Sendable, Equatable {
        public let rows: [Baris]
        /// Rows and filled cells that were taken over; rows that only repeated headings or counted columns.
        public let body: Int
        public let cells: Int
        public let skipped: Int
    }

    private func target(_ form: TableForm, _ place: Place) -> [String] {
        if let heading = rows.first(where: { isHeading($0, form) }) {
            return heading.map { title in form.kolom.first { Tempelan.same($0.judul, title) }?.id ?? "" }
        }
        let ids = form.kolom.map(\.id)
        let width = rows.map(\.count).max() ?? 0
        guard width < ids.count, let start = ids.firstIndex(of: place.column ?? "") else { return ids }
        return Array(ids[start...])
    }

    /// At least two cells, and more than half of those filled, are headings of the form.
    private func isHeading(_ cells: [String], _ form: TableForm) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        let known = filled.filter { cell in form.kolom.contains { Tempelan.same($0.judul, cell) } }
        return known.count >= 2 && known.count * 2 > filled.count
    }

    /// A row that counts the columns: 1 2 3 4 5, or what the form prints there (Tabanan: 1 3 4 5 6 7).
    private func isNumbering(_ cells: [String], _ form: TableForm) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        let counted = (1...max(1, filled.count)).map(String.init)
        return filled.count >= 3 && (filled == counted || filled == form.kolom.map(\.nomor))
    }

    /// Headings are compared by their letters: case, spaces, punctuation and the spelling "difinisi" do not matter.
    private static func same(_ left: String, _ right: String) -> Bool {
        let letters = letters(left)
        return !letters.isEmpty && letters == Tempelan.letters(right)
    }

    private static func letters(_ text: String) -> [Unicode.Scalar] {
        let plain = text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
        let definisi = Array("definisi".unicodeScalars)
        let difinisi = Array("difinisi".unicodeScalars)
        let scalars = Array(plain)
        return scalars.starts(with: difinisi) ? definisi + scalars.dropFirst(difinisi.count) : scalars
    }
}
