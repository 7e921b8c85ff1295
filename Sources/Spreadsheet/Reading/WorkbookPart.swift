/// `workbook.xml`: the sheets in their order.
struct WorkbookPart {
    struct Sheet {
        let name: String
        let isHidden: Bool
        let relationship: String
    }

    private(set) var sheets: [Sheet] = []
    /// Days count from 1904 instead of 1900, as Excel for Macintosh once did.
    private(set) var countsFrom1904 = false

    init(_ bytes: [UInt8], part: String, _ limits: WorkbookLimits) throws(WorkbookError) {
        var xml = try XMLReader(bytes, part: part, limits)
        guard try xml.next() == .start, xml.isAt("workbook") else { throw xml.malformed }
        while true {
            let event: XMLReader.Event = try xml.next()
            if event == .finish { return }
            guard event == .start else { continue }
            if xml.isAt("workbookPr") { countsFrom1904 = try ["1", "true"].contains(xml.attribute("date1904") ?? "") }
            if xml.isAt("sheet") { try add(Self.sheet(xml, limits), limits) }
        }
    }

    private mutating func add(_ sheet: Sheet, _ limits: WorkbookLimits) throws(WorkbookError) {
        guard sheets.count < limits.sheets else { throw .tooMuch(.sheets, limit: limits.sheets) }
        sheets.append(sheet)
    }

    private static func sheet(_ xml: XMLReader, _ limits: WorkbookLimits) throws(WorkbookError) -> Sheet {
        guard let name = try xml.attribute("name"), let id = try xml.attribute("id") else { throw xml.malformed }
        guard name.utf8.count <= limits.nameLength else { throw .tooMuch(.nameLength, limit: limits.nameLength) }
        let state: String = try xml.attribute("state") ?? "visible"
        return Sheet(name: name, isHidden: state != "visible", relationship: id)
    }
}
