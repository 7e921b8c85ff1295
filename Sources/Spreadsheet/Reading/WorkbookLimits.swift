/// How much of a workbook is taken. Everything is counted before memory is given to it.
public struct WorkbookLimits: Sendable {
    /// Of the file as it came.
    public var fileBytes = 16 << 20
    /// Of one part and of all that are read, inflated.
    public var partBytes = 64 << 20
    public var totalBytes = 96 << 20
    /// Inflated over compressed, for parts of more than 1 MiB.
    public var ratio = 100
    public var parts = 1_000
    public var sheets = 100
    /// Of a sheet, by the place of its last filled cell.
    public var rows = 50_000
    public var columns = 512
    /// Of the workbook, the blank ones before a filled one included.
    public var cells = 1_000_000
    public var merges = 50_000
    /// UTF-8 bytes of a part's or a sheet's name.
    public var nameLength = 255
    /// UTF-8 bytes in a cell: all that Excel takes (32,767 characters).
    public var textLength = 4 * 32_767
    public var depth = 64
    public var attributes = 64

    public init() {}
}
