extension Tempelan {
    /// Where the block was pasted: at a cell, or at the end of the table.
    public struct Place: Sendable, Equatable {
        public let row: String?
        public let column: ColumnKey?

        public init(row: String? = nil, column: ColumnKey? = nil) {
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
        /// What was recognised of months; `nil` in a block without any.
        public let months: MonthTally?
        /// What rows say that are the sum of others, and so are not taken as rows: "JUMLAH".
        public var totalLabels: [String] = []
        /// Each amount in them, with what it should be.
        public var totals: [PrintedTotal] = []
        /// Into how many columns a block of single cells was read, by guess; `nil` for a block that has columns.
        public let guessedColumns: Int?
        /// The block's columns, where each went and why.
        public var columns: [PastedColumn] = []
        /// Filled cells of the table that would say something else.
        public var overwritten: [Overwritten] = []
        /// Further tables in the clipboard.
        public var others: [OtherTable] = []
        /// Titles, lines of identity and of signatures, that are not rows.
        public var notRows: [String] = []

        /// Columns with content that nothing places: nothing is taken from them until people choose.
        public var needsChoice: [PastedColumn] {
            columns.filter { $0.column == nil && $0.filled > 0 && $0.reason != .chosen && $0.reason != .turned }
        }
    }

    /// The rows of a table after the paste: running text by its lines, anything else by its columns.
    ///
    /// - Parameter neighbours: the other tables of the document, for whatever else the clipboard holds.
    public func placed(
        on rows: [Baris], in table: TableSpec, form: TableForm, at place: Place = Place(), wishes: Wishes = Wishes(),
        neighbours: [Neighbour] = []
    ) -> Placement {
        switch table.bentuk {
        case .tabel: placed(on: rows, form: form, at: place, table: table)
        case .teks: Tempelan(rows: TextLines.rows(self.rows)).placed(on: rows, form: form, at: Place(row: place.row))
        }
    }

    /// The rows of a table after the paste. Headings are recognised by their words and decide which column is which;
    /// rows that repeat the headings or only count the columns are left out. Without headings, a block as wide as the
    /// form starts at its first column, a narrower one at the cell where it was pasted. Months below each other are
    /// turned to stand beside each other. Rows are overwritten downwards, blanks included, as in Excel; at the end of
    /// the table new ones are added.
    public func placed(on rows: [Baris], form: TableForm, at place: Place = Place()) -> Placement {
        placed(on: rows, form: form, at: place, table: nil)
    }

    /// - Parameter table: what the form is of; it knows which rows are sums of others.
    private func placed(on rows: [Baris], form: TableForm, at place: Place, table: TableSpec?) -> Placement {
        let isSingle: Bool = !self.rows.contains { $0.count > 1 }
        let guess: [[String]]? = isSingle ? SingleCells.table(self.rows, blanks: blanks, form: form) : nil
        let block = BlockReader(guess ?? self.rows, form: form, at: place)
        var target = PasteTarget(rows: rows, from: place.row, table: table)
        for (columns, cells) in block.body { target.take(cells, columns) }
        let unplaced = block.unplaced + target.unplaced
        return Placement(
            rows: target.rows, body: target.filled, cells: target.taken, skipped: block.skipped, unplaced: unplaced,
            months: block.tally, totalLabels: target.totalLabels, totals: target.totals,
            guessedColumns: guess?.first?.count)
    }
}

/// The rows that a block is laid over.
private struct PasteTarget {
    private(set) var rows: [Baris]
    private(set) var taken = 0
    private(set) var unplaced: [String] = []
    /// Rows with content that were taken as lines.
    private(set) var filled = 0
    private let table: TableSpec?
    private var read: [Baris] = []
    private var index: Int
    private var keys: Set<String>
    private var serial: Int

    init(rows: [Baris], from row: String?, table: TableSpec?) {
        self.table = table
        self.rows = rows
        index = row.flatMap { key in rows.firstIndex { $0.kunci == key } } ?? rows.count
        keys = Set(rows.map(\.kunci))
        serial = rows.count
    }

    private(set) var totalLabels: [String] = []
    var totals: [PrintedTotal] { table?.totals(in: read) ?? [] }

    mutating func take(_ cells: [String], _ columns: [ColumnKey?]) {
        let row = PasteTarget.row(cells, columns, table)
        read.append(row)
        if let label = table?.totalLabel(of: row) {
            totalLabels.append(label)
            return
        }
        filled += cells.isFilled ? 1 : 0
        if index == rows.count {
            guard cells.isFilled else { return }
            rows.append(Baris(kunci: newKey()))
        }
        for (position, text) in cells.enumerated() {
            if let column = columns[at: position] {
                rows[index][column] = text
                taken += text.isEmpty ? 0 : 1
            } else if !text.isEmpty {
                unplaced.append(text)
            }
        }
        index += 1
    }

    /// The row as it stands in the block. A label that has no column of the form stands for the row's main text.
    private static func row(_ cells: [String], _ columns: [ColumnKey?], _ table: TableSpec?) -> Baris {
        var row = Baris()
        for (position, text) in cells.enumerated() {
            if let column = columns[at: position] { row[column] = text }
        }
        guard let pokok = table?.pokok, row[pokok].isEmpty else { return row }
        let others = cells.indices.filter { columns[at: $0] == nil }.map { cells[$0] }
        row[pokok] = others.first { TotalLabel.kind(of: $0) != nil } ?? ""
        return row
    }

    /// A form names its fields by these keys until the row is saved, so no two may be the same.
    private mutating func newKey() -> String {
        repeat { serial += 1 } while !keys.insert("baru-\(serial)").inserted
        return "baru-\(serial)"
    }
}
