/// Rows and cells.
extension WordTables {
    mutating func table() throws(WorkbookError) {
        let depth: Int = xml.depth
        var grid = WordGrid(limits)
        omitted = 0
        while true {
            switch try xml.next() {
            case .start where xml.isAt("tr"): try row(&grid)
            case .start where isUnseen: try leaveOut()
            case .end where xml.depth < depth:
                grid.trim()
                guard !grid.rows.isEmpty else { return }
                guard tables.count < limits.sheets else { throw .tooMuch(.sheets, limit: limits.sheets) }
                tables.append(WordTable(title: title, rows: grid.rows, hidden: grid.hidden, omitted: omitted))
                title = ""
                return
            case .start, .end, .text: continue
            case .finish: throw xml.malformed
            }
        }
    }

    private mutating func row(_ grid: inout WordGrid) throws(WorkbookError) {
        let depth: Int = xml.depth
        try grid.beginRow()
        while true {
            switch try xml.next() {
            case .start where xml.isAt("hidden"): if try xml.isOn() { grid.hideRow() }
            // A row that was deleted is marked as such.
            case .start where xml.isAt("del"):
                omitted += 1
                grid.dropRow()
            case .start where xml.isAt("gridBefore"): try grid.skip(xml.number("val") ?? 0)
            case .start where xml.isAt("tc"): try cell(&grid)
            case .start where isUnseen || xml.isAt("trPrChange"): try leaveOut()
            case .end where xml.depth < depth: return grid.endRow()
            case .start, .end, .text: continue
            case .finish: throw xml.malformed
            }
        }
    }

    private mutating func cell(_ grid: inout WordGrid) throws(WorkbookError) {
        let depth: Int = xml.depth
        var shape = WordGrid.Shape()
        (text, length, isInCell) = (HTMLText(), 0, true)
        defer { isInCell = false }
        while true {
            switch try xml.next() {
            case .start where xml.isAt("tcPr"): shape = try cellShape()
            case .start: try block()
            case .end where xml.depth < depth: return try grid.put(text.result, shape, &budget)
            case .end, .text: continue
            case .finish: throw xml.malformed
            }
        }
    }

    private mutating func cellShape() throws(WorkbookError) -> WordGrid.Shape {
        let depth: Int = xml.depth
        var shape = WordGrid.Shape()
        while true {
            switch try xml.next() {
            case .start:
                let value: String? = try xml.attribute("val")
                if xml.isAt("gridSpan") { shape.across = max(xml.number("val") ?? 1, 1) }
                if xml.isAt("vMerge") { shape.down = value == "restart" ? .begins : .goesOn }
                if xml.isAt("hMerge"), value != "restart" { shape.isCovered = true }
                if xml.isAt("cellDel") { shape.isCovered = true }
                if xml.isAt("tcPrChange") { try xml.skip() }
            case .end where xml.depth < depth: return shape
            case .end, .text: continue
            case .finish: throw xml.malformed
            }
        }
    }

    /// One that is deleted or hidden is passed over.
    private mutating func nestedRow() throws(WorkbookError) {
        let (depth, properties): (Int, Int) = (xml.depth - 1, xml.depth)
        var isUnseen = false
        while true {
            switch try xml.next() {
            case .start where xml.isAt("del"): isUnseen = true
            case .start where xml.isAt("hidden"): if try xml.isOn() { isUnseen = true }
            case .start: continue
            case .end where xml.depth < depth: return
            case .end where xml.depth < properties && !isUnseen: return
            case .end, .text: continue
            case .finish: throw xml.malformed
            }
        }
    }

    /// Its rows are lines of the cell around it.
    mutating func nestedTable() throws(WorkbookError) {
        let depth: Int = xml.depth
        text.endBlock()
        while true {
            switch try xml.next() {
            case .start where xml.isAt("trPr"): try nestedRow()
            case .start: try block()
            case .end where xml.depth < depth: return text.endBlock()
            case .end: if xml.isAt("tc") { text.addSpace() }
            case .text: continue
            case .finish: throw xml.malformed
            }
        }
    }
}
