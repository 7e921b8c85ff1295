// How a form is put on sheets: which paper, and what is never parted from the signatures. CSS alone does not keep them
// together: Chromium breaks before, and even within, a block that asks for neither (`break-before`, `break-inside: avoid`)
// when the table before it fills the sheet. It keeps a group of rows whole, and so does WeasyPrint.

extension PrintedForm {
    /// The paragraphs of the pledge before the one that the signatures stand below.
    var pledgeBeginning: [String] { statement.pledge.dropLast() }
    var pledgeEnd: String? { statement.pledge.last }

    /// A form whose first table follows its title lies as that table does: title and table share a sheet.
    var style: String {
        let first: Annex? = annexes.first { !$0.beginsSheet }
        return ["form", isDraft ? "draft" : nil, first?.paper].compactMap { $0 }.joined(separator: " ")
    }
}

extension PrintedForm.Annex {
    /// nil for paper that stands upright.
    var paper: String? {
        let columns: Int = tables.filter(\.isWide).map(\.columns.count).max() ?? 0
        return columns == 0 ? nil : columns > 20 ? "a3" : "landscape"
    }

    var style: String? {
        let words: [String] = [beginsSheet ? "annex" : nil, paper].compactMap { $0 }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// A table, and below the last one what ends the annex.
    struct Part {
        let table: PrintedTable
        let end: End?

        /// Running text; also where all of it is in the end.
        var isText: Bool { table.isText || end?.lines.isEmpty == false }
    }

    struct End {
        /// The last rows or lines of the table; they come along when the signatures need a new sheet.
        let rows: [PrintedTable.Row]
        let lines: [PrintedTable.Line]
        let columns: Int
        let closing: String?
        let total: DocumentPage.Total?
        let signatures: SignaturePair
    }

    var parts: [Part] {
        guard let signatures, let last = tables.last else { return tables.map { Part(table: $0, end: nil) } }
        var beginning: PrintedTable = last
        let rows: [PrintedTable.Row] = beginning.cutLastRows()
        let lines: [PrintedTable.Line] = beginning.lines.popLast().map { [$0] } ?? []
        let end = End(
            rows: rows, lines: lines, columns: last.columns.count, closing: last.closing, total: total, signatures: signatures)
        beginning.closing = nil
        return tables.dropLast().map { Part(table: $0, end: nil) } + [Part(table: beginning, end: end)]
    }
}

extension PrintedTable {
    /// Takes the last rows off: a whole group where cells span rows, and with a sum or a heading the row before it.
    mutating func cutLastRows() -> [Row] {
        var beginnings: [Int] = []
        var reach = 0
        for (index, row) in rows.enumerated() {
            if index >= reach { beginnings.append(index) }
            reach = max(reach, row.cells.map { index + $0.rows }.max() ?? index)
        }
        while beginnings.count > 1, let last = beginnings.last, rows[last].cells.contains(where: \.isHeading) { beginnings.removeLast() }
        guard let cut = beginnings.last else { return [] }
        defer { rows.removeSubrange(cut...) }
        return Array(rows[cut...])
    }

    /// Whether anything is left above the last rows.
    var hasRows: Bool { !rows.isEmpty }
}
