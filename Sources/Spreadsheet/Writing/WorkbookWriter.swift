/// Writes an Excel workbook (ECMA-376) row by row. Bytes leave through a closure as soon as they are compressed, so a
/// workbook of any length takes the memory of a few rows. Equal rows give equal bytes.
///
///     var workbook = try WorkbookWriter { bytes in try file.write(bytes) }
///     try workbook.begin(SheetLayout(name: "Sasaran", columns: [.init(width: 8), .init(width: 40)]))
///     try workbook.append([.text("No", .head), .text("Sasaran", .head)])
///     try workbook.finish()
public struct WorkbookWriter: ~Copyable {
    /// Takes the next bytes of the file; they are gone when it returns.
    public typealias Sink = (UnsafeRawBufferPointer) throws -> Void

    private var archive: ArchiveWriter
    private var names = SheetNames()
    private var sheets: [WorkbookParts.Sheet] = []
    private var current: Current?
    private var pending: [UInt8] = []

    /// Rows are compressed when this many bytes of them have gathered.
    private static let portion = 65_536

    private struct Current {
        let name: String
        let markup: SheetMarkup
        let rows: RowMarkup
        var count = 0
    }

    public init(_ sink: @escaping Sink) throws {
        var archive = try ArchiveWriter(sink)
        try archive.add("_rels/.rels", WorkbookParts.packageRelationships)
        try archive.add("xl/styles.xml", StyleSheet.text)
        self.archive = archive
        pending.reserveCapacity(2 * Self.portion)
    }

    /// Begins the next sheet; the rows that follow are its.
    public mutating func begin(_ layout: SheetLayout) throws {
        try endSheet()
        guard layout.columns.count <= CellReference.maxColumns else { throw UnwritableWorkbook.tooManyColumns }
        let markup = SheetMarkup(layout: layout, isFirst: sheets.isEmpty)
        current = Current(name: names.unique(layout.name), markup: markup, rows: RowMarkup(layout))
        try archive.begin("xl/worksheets/sheet\(sheets.count + 1).xml")
        pending.append(contentsOf: markup.beginning.utf8)
    }

    /// Appends a row below the last.
    /// - Parameter level: how many others it folds below, 0 to 7 (`SheetLayout.outline`).
    public mutating func append(_ cells: [Cell], level: Int = 0) throws {
        guard let sheet = current else { throw UnwritableWorkbook.noSheet }
        guard sheet.count < CellReference.maxRows else { throw UnwritableWorkbook.tooManyRows }
        try sheet.rows.append(cells, number: sheet.count + 1, level: level, to: &pending)
        current?.count += 1
        if pending.count >= Self.portion { try flush() }
    }

    /// Writes what stands behind the sheets. A workbook without a sheet is none.
    public consuming func finish() throws {
        try endSheet()
        guard !sheets.isEmpty else { throw UnwritableWorkbook.noSheet }
        let parts = WorkbookParts(sheets: sheets)
        try archive.add("xl/workbook.xml", parts.workbook)
        try archive.add("xl/_rels/workbook.xml.rels", parts.relationships)
        try archive.add("[Content_Types].xml", parts.contentTypes)
        try archive.finish()
    }

    private mutating func endSheet() throws {
        guard let sheet = current.take() else { return }
        let filter: String? = sheet.markup.filter(rows: sheet.count)
        pending.append(contentsOf: sheet.markup.end(filter: filter).utf8)
        try flush()
        try archive.end()
        sheets.append(WorkbookParts.Sheet(name: sheet.name, headRows: sheet.markup.layout.headRows, filter: filter))
    }

    private mutating func flush() throws {
        try archive.write(pending)
        pending.removeAll(keepingCapacity: true)
    }
}
