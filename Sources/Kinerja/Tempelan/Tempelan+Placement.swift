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
        /// The document's table whose headings the block has rather than this one's.
        public internal(set) var better: String?
        /// Headings within the block that say something else than its first, with the rows below them, which are rows
        /// of this table as well.
        public internal(set) var further: [FurtherHeading] = []
        /// How many of the months (`months`) are triwulan, and how many are of a schedule.
        public internal(set) var quarters = 0
        public internal(set) var scheduled = 0

        /// Columns with content that nothing places: nothing is taken from them until people choose.
        public var needsChoice: [PastedColumn] {
            columns.filter {
                $0.column == nil && $0.filled > 0 && ![.chosen, .remembered, .turned].contains($0.reason)
            }
        }
    }

    /// The rows of a table after the paste: running text by its lines, anything else by its columns.
    ///
    /// - Parameter neighbours: the other tables of the document, for whatever else the clipboard holds.
    public func placed(
        on rows: [Baris], in table: TableSpec, form: TableForm, at place: Place = Place(), wishes: Wishes = Wishes(),
        neighbours: [Neighbour] = []
    ) -> Placement {
        let request = PasteRequest(wishes: wishes, neighbours: neighbours, table: table)
        switch table.bentuk {
        case .tabel: return placed(on: rows, form: form, at: place, request)
        case .teks: return Tempelan(rows: TextLines.rows(self.rows)).asText(on: rows, form, at: place, wishes)
        }
    }

    /// The rows of a table after the paste. Headings are recognised by their words and decide which column is which;
    /// rows that repeat the headings or only count the columns are left out. Without headings, what the columns hold
    /// and how they follow each other decides, from the first column of the form for a block as wide as the form, from
    /// the cell where it was pasted for a narrower one. Months below each other are turned to stand beside each other.
    /// Rows are overwritten downwards, blanks included, as in Excel; at the end of the table new ones are added.
    public func placed(on rows: [Baris], form: TableForm, at place: Place = Place()) -> Placement {
        placed(on: rows, form: form, at: place, PasteRequest())
    }

    private func placed(on rows: [Baris], form: TableForm, at place: Place, _ request: PasteRequest) -> Placement {
        let headings = Headings(form, in: request.table)
        let source = PasteSource(self, headings, at: place)
        let block = BlockReader(source.rows, headings, form: form, at: place, request: request)
        var target = PasteTarget(rows: rows, from: place.row, table: request.table, manner: request.wishes.manner)
        for (columns, cells) in block.body { target.take(cells, columns) }
        target.finish()
        return Placement(block, target, guessedColumns: source.guessedColumns)
    }

    /// Numbers, headings and paragraphs in the three columns of running text.
    private func asText(on rows: [Baris], _ form: TableForm, at place: Place, _ wishes: Wishes) -> Placement {
        var target = PasteTarget(rows: rows, from: place.row, table: nil, manner: wishes.manner)
        let headings = Headings(form, in: nil)
        let ids: [ColumnKey?] = form.kolom.map(\.id)
        let body = self.rows.filter { !headings.isHeading($0) }
        for cells in body { target.take(cells, ids) }
        target.finish()
        return Placement(target, skipped: self.rows.count - body.count)
    }
}

/// The cells of a block as they are read: those of the clipboard, or those that its text lets see.
private struct PasteSource {
    let rows: [[String]]
    /// `nil` where the clipboard itself has columns, or bars between them.
    var guessedColumns: Int?

    init(_ block: Tempelan, _ headings: Headings, at place: Tempelan.Place) {
        let isSingle: Bool = !block.rows.contains { $0.count > 1 }
        var found = block.rows
        if isSingle {
            let lines = block.rows.map { $0[at: 0] }
            let hasMoney: Bool = headings.columns.contains { $0.kind == .money }
            if let barred = PlainTable.barred(lines) {
                found = barred
            } else if let guess = SingleCells.table(block.rows, blanks: block.blanks, headings: headings) ?? block
                .laidOut
                ?? PasteSource.items(lines, hasMoney, headings, at: place)
            {
                found = guess
                guessedColumns = guess.map(\.count).max()
            }
        }
        rows = NumberSplit.rows(SpannedColumns.joined(found, headings), headings.columns, at: place)
    }

    /// Numbered items are a column of their own where the block was pasted into one.
    private static func items(
        _ lines: [String], _ hasMoney: Bool, _ headings: Headings, at place: Tempelan.Place
    ) -> [[String]]? {
        let number = headings.columns.first { $0.kind == .number }
        guard let number, place.column == nil || place.column == number.key else { return nil }
        return PlainTable.items(lines, hasMoney: hasMoney)
    }
}

extension Tempelan.Placement {
    fileprivate init(_ block: BlockReader, _ target: PasteTarget, guessedColumns: Int?) {
        self.init(
            rows: target.rows, body: target.filled, cells: target.taken, skipped: block.skipped,
            unplaced: block.unplaced + target.unplaced, months: block.tally, totalLabels: target.totalLabels,
            totals: target.totals, guessedColumns: guessedColumns, columns: block.pasted,
            overwritten: target.overwritten, others: block.others, notRows: block.notRows)
        further = block.further
        better = block.better
        (quarters, scheduled) = (block.quarters, block.scheduled)
    }

    fileprivate init(_ target: PasteTarget, skipped: Int) {
        self.init(
            rows: target.rows, body: target.filled, cells: target.taken, skipped: skipped, unplaced: target.unplaced,
            months: nil, guessedColumns: nil, overwritten: target.overwritten)
    }
}
