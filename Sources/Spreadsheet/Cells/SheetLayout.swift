/// What is known of a sheet before its rows.
public struct SheetLayout: Sendable {
    /// What the tab says. Made valid and unique by the writer: at most 31 characters, none of `[ ] : * ? / \`.
    public var name: String
    public var columns: [Column]
    /// This many rows at the top stay in view and are repeated on every printed page.
    public var headRows: Int
    /// Gives the last head row buttons to filter by.
    public var isFiltered: Bool
    /// Folio paper (F4), as wide as the sheet.
    public var isLandscape: Bool
    /// Rows at the end that are not filtered: sums.
    public var footRows = 0
    /// The deepest level of a row, 0 to 7: rows of deeper levels fold below those of wider ones.
    public var outline = 0

    public init(name: String, columns: [Column], headRows: Int = 1, isFiltered: Bool = false, isLandscape: Bool = true)
    {
        self.name = name
        self.columns = columns
        self.headRows = headRows
        self.isFiltered = isFiltered
        self.isLandscape = isLandscape
    }

    /// One column of a sheet.
    public struct Column: Sendable, Equatable {
        /// In digits of the standard font, 1 to 255.
        public var width: Int
        /// What becomes of that which a person types below the rows written.
        public var entry: Entry

        public init(width: Int, entry: Entry = .text) {
            self.width = width
            self.entry = entry
        }
    }

    /// `text` keeps what is typed as it is: `007`, a NIP, `1/2`.
    public enum Entry: Sendable, CaseIterable {
        case text, general, grouped, percent
    }
}
