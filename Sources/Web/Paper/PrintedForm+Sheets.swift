// How a form is put on sheets: which paper, and what is never parted from the signatures. CSS alone does not keep them
// together: Chromium breaks before, and even within, a block that asks for neither (`break-before`, `break-inside:
// avoid`) when the table before it fills the sheet. It keeps a group of rows whole, and so does WeasyPrint.

extension PrintedForm {
    /// The pledge before what the signatures stand below: its last paragraph, or its last clause.
    var pledgeBeginning: [StatementBlock] { statement.pledge.dropLast() + [pledgeCut?.beginning].compactMap { $0 } }
    var pledgeEnd: StatementBlock? { pledgeCut?.end }

    private var pledgeCut: (beginning: StatementBlock?, end: StatementBlock?)? { statement.pledge.last?.cutLastClause }

    /// The annexes; the last one that is signed at its very end says where the document is checked.
    var endedAnnexes: [Annex] {
        var annexes: [Annex] = self.annexes
        if let last = annexes.indices.last, annexes[last].signatures != nil {
            annexes[last].authenticity = authenticity
        }
        return annexes
    }

    /// What stands below everything; nil where the last signatures have it with them.
    var authenticityBelow: String? { annexes.last?.signatures == nil ? authenticity : nil }

    /// A form whose first table follows its title lies as that table does: title and table share a sheet.
    var style: String {
        let first: Annex? = annexes.first { !$0.beginsSheet }
        return ["form", isDraft ? "draft" : nil, first?.paper.style].compactMap { $0 }.joined(separator: " ")
    }
}

extension PrintedForm.Annex {
    /// The smallest paper that is wide enough for its tables: for their columns, and so that no number is broken.
    var paper: PaperSize {
        let columns: Int = tables.filter(\.isWide).map(\.columns.count).max() ?? 0
        let least: PaperSize = columns == 0 ? .upright : columns > 20 ? .a3 : .landscape
        let papers: [PaperSize] = PaperSize.allCases.filter { $0 >= least }
        return papers.first { paper in tables.allSatisfy { $0.fits(paper.room) } } ?? .a3
    }

    var style: String? {
        let words: [String] = [beginsSheet ? "annex" : nil, paper.style].compactMap { $0 }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// A table, and below the last one what ends the annex.
    struct Part {
        let table: PrintedTable
        let end: End?
        let style: String
        /// Classes of the columns: `w12` is 12 %.
        let widths: [String]

        /// - Parameter whole: the table with the rows that `end` has.
        init(table: PrintedTable, whole: PrintedTable? = nil, end: End? = nil, on paper: PaperSize = .upright) {
            let whole: PrintedTable = whole ?? table
            let isSmall: Bool = !whole.fits(paper.room)
            self.table = table
            self.end = end
            style = ["printed", table.isWide ? "wide" : nil, isSmall ? "small" : nil].compactMap { $0 }.joined(
                separator: " ")
            widths = whole.widths(in: isSmall ? paper.room / Letters.small : paper.room).map { "w\($0)" }
        }

        /// Running text; also where all of it is in the end.
        var isText: Bool { table.isText || end?.lines.isEmpty == false }
    }

    struct End {
        /// The last rows or lines of the table; they come along when the signatures need a new sheet.
        let rows: [PrintedTable.Row]
        let lines: [PrintedTable.Line]
        let columns: Int
        let closing: String?
        let total: Sheet.Total?
        let signatures: SignaturePair
        let authenticity: String?
    }

    var parts: [Part] {
        guard let signatures, let last = tables.last else {
            return tables.map { Part(table: $0, on: paper) }
        }
        var beginning: PrintedTable = last
        let rows: [PrintedTable.Row] = beginning.cutLastBlock()
        let lines: [PrintedTable.Line] = beginning.lines.popLast().map { [$0] } ?? []
        let end = End(
            rows: rows, lines: lines, columns: last.columns.count, closing: last.closing, total: total,
            signatures: signatures,
            authenticity: authenticity)
        beginning.closing = nil
        return tables.dropLast().map { Part(table: $0, on: paper) } + [
            Part(table: beginning, whole: last, end: end, on: paper)
        ]
    }
}
