/// Why a workbook could not be written.
public enum UnwritableWorkbook: Error, Equatable, Sendable {
    /// A row came before any sheet, or the end did.
    case noSheet
    /// A spreadsheet has 1,048,576 rows and 16,384 columns.
    case tooManyRows, tooManyColumns
    /// More than 32,767 UTF-16 units in a cell. Both numbers count from 1.
    case textTooLong(row: Int, column: Int)
    /// More than 4 GiB.
    case tooLarge
    case outOfMemory
}
