/// Reads the cells of one sheet.
struct SheetReader {
    private var xml: XMLReader
    private let values: CellValues
    private let limits: WorkbookLimits
    private var rows: [[String]] = []
    private var merges: [MergedCells] = []
    private var cover = HiddenCells()

    /// How many rows and columns with content are hidden.
    var hidden: Int { cover.count }

    init(_ bytes: [UInt8], part: String, _ values: CellValues, _ limits: WorkbookLimits) throws(WorkbookError) {
        xml = try XMLReader(bytes, part: part, limits)
        self.values = values
        self.limits = limits
    }

    mutating func rows(_ budget: inout CellBudget) throws(WorkbookError) -> [[String]] {
        guard try xml.next() == .start, xml.isAt("worksheet") else { throw xml.malformed }
        while true {
            let event: XMLReader.Event = try xml.next()
            if event == .finish { break }
            guard event == .start else { continue }
            if xml.isAt("sheetData") { try readRows(&budget) }
            if xml.isAt("col"), try Self.isHidden(xml, "width") { try hideColumns() }
            if xml.isAt("mergeCell") { try readMerge() }
        }
        guard MergedCells.blank(merges, in: &rows, limit: limits.cells) else { throw xml.malformed }
        cover.uncover(merges, in: &rows)
        return Self.trimmed(cover.removed(from: rows))
    }

    /// Said so, or of no size.
    private static func isHidden(_ xml: XMLReader, _ size: StaticString) throws(WorkbookError) -> Bool {
        let value: String = try xml.attribute(size) ?? ""
        return try ["1", "true"].contains(xml.attribute("hidden") ?? "") || ["0", "0.0"].contains(value)
    }

    private mutating func hideColumns() throws(WorkbookError) {
        guard let first = xml.attributeBytes("min").flatMap({ Numeral.index(Array($0)) }), first > 0,
            let last = xml.attributeBytes("max").flatMap({ Numeral.index(Array($0)) })
        else { throw xml.malformed }
        for column in first..<max(first, min(last, limits.columns) + 1) { cover.columns.insert(column - 1) }
    }

    private mutating func readRows(_ budget: inout CellBudget) throws(WorkbookError) {
        let depth: Int = xml.depth
        var last = -1
        while true {
            switch try xml.next() {
            case .start where xml.isAt("row"):
                let row: Int = try place(xml.attributeBytes("r").map { CellReference.row($0) }, after: last)
                if try Self.isHidden(xml, "ht"), row < limits.rows { cover.rows.insert(row) }
                try readCells(row, &budget)
                last = row
            case .end where xml.depth < depth: return
            case .start, .end, .text: continue
            case .finish: throw xml.malformed
            }
        }
    }

    private mutating func readCells(_ row: Int, _ budget: inout CellBudget) throws(WorkbookError) {
        let depth: Int = xml.depth
        var last = -1
        while true {
            switch try xml.next() {
            case .start where xml.isAt("c"):
                let column: Int = try column(row, after: last)
                let text: String = try values.read(&xml, limits)
                if !text.isEmpty { try put(text, row, column, &budget) }
                last = column
            case .end where xml.depth < depth: return
            case .start, .end, .text: continue
            case .finish: throw xml.malformed
            }
        }
    }

    private func column(_ row: Int, after last: Int) throws(WorkbookError) -> Int {
        guard let bytes = xml.attributeBytes("r") else { return try place(nil, after: last) }
        guard let reference = CellReference(bytes), reference.row == row else { throw xml.malformed }
        return try place(reference.column, after: last)
    }

    /// Without a place of its own it is the next; with one, places only grow. Inner nil: a place that does not exist.
    private func place(_ stated: Int??, after last: Int) throws(WorkbookError) -> Int {
        guard let stated else { return last + 1 }
        guard let stated, stated > last else { throw xml.malformed }
        return stated
    }

    private mutating func put(_ text: String, _ row: Int, _ column: Int, _ budget: inout CellBudget)
        throws(WorkbookError)
    {
        guard row < limits.rows else { throw .tooMuch(.rows, limit: limits.rows) }
        guard column < limits.columns else { throw .tooMuch(.columns, limit: limits.columns) }
        while rows.count <= row { rows.append([]) }
        let gap: Int = column - rows[row].count
        try budget.spend(cells: gap + 1, text: text)
        rows[row].append(contentsOf: repeatElement("", count: gap))
        rows[row].append(text)
    }

    private mutating func readMerge() throws(WorkbookError) {
        guard let bytes = xml.attributeBytes("ref"), let merge = MergedCells(bytes) else { throw xml.malformed }
        guard merges.count < limits.merges else { throw .tooMuch(.merges, limit: limits.merges) }
        merges.append(merge)
    }

    private static func trimmed(_ rows: [[String]]) -> [[String]] {
        var rows: [[String]] = rows.map { row in
            let end: Int = row.lastIndex { !$0.isEmpty } ?? -1
            return Array(row.prefix(end + 1))
        }
        while rows.last?.isEmpty == true { rows.removeLast() }
        return rows
    }
}
