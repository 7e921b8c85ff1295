/// What a person sees in a sheet of a workbook that was read.
public struct SheetContent: Sendable, Equatable {
    /// What its tab says.
    public let name: String
    /// Not shown by the program that wrote it.
    public let isHidden: Bool
    /// Text by row and column, both from the first of the sheet. A row ends with its last filled cell, the sheet with
    /// its last filled row; a blank row between is empty.
    public let rows: [[String]]

    /// How many rows and columns with content the program that wrote it did not show; they are not in `rows`.
    public let hidden: Int

    public init(name: String, isHidden: Bool = false, rows: [[String]], hidden: Int = 0) {
        self.name = name
        self.isHidden = isHidden
        self.rows = rows
        self.hidden = hidden
    }
}
