/// Reads the tables of Word documents (`.docx`, ECMA-376 part 1, 17) that anybody may have made.
public enum WordReader {
    /// Every table with text, in the order of the document, as a person sees it: a merged cell has its text in the
    /// first place, a list its "•" and numbers, a table within a cell is text of that cell. What Word does not show
    /// (deletions that are tracked, hidden text and rows, codes of fields) is left out and counted. No macro is read
    /// and nothing fetched.
    public static func tables(in bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws(WorkbookError)
        -> [WordTable]
    {
        var parts = try WordPackage(bytes, limits)
        let styles = try WordStyles(parts.optional("styles"), limits)
        let lists = try WordLists(parts.optional("numbering"), limits)
        var reader = try WordTables(parts.document, part: parts.part, styles, lists, limits)
        try reader.read()
        return reader.tables
    }
}

/// A table of a Word document.
public struct WordTable: Sendable, Equatable {
    /// The last words before it, usually its title; blank for none.
    public let title: String
    /// Text by row and column. A row ends with its last filled cell; blank rows at the end are left out.
    public let rows: [[String]]
    /// Rows that Word does not show.
    public let hidden: Int
    /// Pieces of text that Word does not show, or that somebody deleted with changes tracked.
    public let omitted: Int

    public init(title: String, rows: [[String]], hidden: Int = 0, omitted: Int = 0) {
        self.title = title
        self.rows = rows
        self.hidden = hidden
        self.omitted = omitted
    }

    /// How wide it is, in columns.
    public var width: Int { rows.map(\.count).max() ?? 0 }
}
