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

    /// What a paste did.
    public struct Placement: Sendable, Equatable {
        public let rows: [Baris]
        /// Rows and filled cells that were taken over; rows that only repeated headings or counted columns.
        public let body: Int
        public let cells: Int
        public let skipped: Int
        /// Texts for which the form has no column: to be told, so that nothing is lost in silence.
        public let unplaced: [String]
    }

    /// The rows of a table after the paste. Headings are recognised by their words and decide which column is which; rows that
    /// repeat the headings or only count the columns are left out. Without headings, a block as wide as the form starts at
    /// its first column, a narrower one at the cell where it was pasted. Rows are overwritten downwards, blanks included, as
    /// in Excel; at the end of the table new ones are added.
    public func placed(on rows: [Baris], form: TableForm, at place: Place = Place()) -> Placement {
        let headings = Headings(form)
        let columns = columns(headings, form, place)
        let body = body(headings, columns, form)
        var target = PasteTarget(rows: rows, from: place.row, columns: columns)
        for cells in body { target.take(cells) }
        let filled: Int = body.reduce(0) { $0 + $1.count { !$0.isEmpty } }
        return Placement(
            rows: target.rows, body: body.count(where: \.isFilled), cells: filled - target.unplaced.count,
            skipped: self.rows.count - body.count, unplaced: target.unplaced)
    }

    private func columns(_ headings: Headings, _ form: TableForm, _ place: Place) -> [String] {
        if let heading = rows.first(where: headings.isHeading) { return headings.columns(of: heading) }
        let ids = form.kolom.map(\.id)
        let width: Int = rows.map(\.count).max() ?? 0
        guard width < ids.count, let start = ids.firstIndex(of: place.column ?? "") else { return ids }
        return Array(ids[start...])
    }

    private func body(_ headings: Headings, _ columns: [String], _ form: TableForm) -> [[String]] {
        let counting = ColumnCount(columns, form)
        var body: [[String]] = []
        var isBelowHeading = false
        for cells in rows {
            let isHeading = headings.isHeading(cells)
            if !isHeading, !counting.isCount(cells, isBelowHeading: isBelowHeading) { body.append(cells) }
            isBelowHeading = isHeading
        }
        return body
    }
}

/// The rows that a block is laid over.
private struct PasteTarget {
    private(set) var rows: [Baris]
    private(set) var unplaced: [String] = []
    private let columns: [String]
    private var index: Int
    private var keys: Set<String>
    private var serial: Int

    init(rows: [Baris], from row: String?, columns: [String]) {
        self.rows = rows
        self.columns = columns
        index = row.flatMap { key in rows.firstIndex { $0.kunci == key } } ?? rows.count
        keys = Set(rows.map(\.kunci))
        serial = rows.count
    }

    mutating func take(_ cells: [String]) {
        if index == rows.count {
            guard cells.isFilled else { return }
            rows.append(Baris(kunci: newKey()))
        }
        for (position, text) in cells.enumerated() {
            if position < columns.count, !columns[position].isEmpty {
                rows[index][columns[position]] = text
            } else if !text.isEmpty {
                unplaced.append(text)
            }
        }
        index += 1
    }

    /// A form names its fields by these keys until the row is saved, so no two may be the same.
    private mutating func newKey() -> String {
        repeat { serial += 1 } while !keys.insert("baru-\(serial)").inserted
        return "baru-\(serial)"
    }
}
