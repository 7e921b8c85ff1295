/// The number format of every entry of the style sheet.
struct CellFormats {
    private var formats: [NumberFormat] = []

    init() {}

    init(_ bytes: [UInt8], part: String, _ limits: WorkbookLimits) throws(WorkbookError) {
        var xml = try XMLReader(bytes, part: part, limits)
        var codes = FormatCodes()
        var depth: Int?
        while true {
            switch try xml.next() {
            case .start where xml.isAt("numFmt"): try codes.add(xml)
            case .start where xml.isAt("cellXfs"): depth = xml.depth
            case .start:
                guard let outer = depth, xml.depth == outer + 1, xml.isAt("xf") else { continue }
                guard formats.count < Self.maxCount else { throw xml.malformed }
                formats.append(codes[xml.attributeBytes("numFmtId").flatMap { Numeral.index(Array($0)) } ?? 0])
            case .end: if let outer = depth, xml.depth < outer { depth = nil }
            case .text: continue
            case .finish: return
            }
        }
    }

    /// Excel specifications and limits: cell styles.
    private static let maxCount = 65_490

    /// By a cell's attribute; the general format when it has none or points nowhere.
    subscript(index: ArraySlice<UInt8>?) -> NumberFormat {
        guard let index = index.flatMap({ Numeral.index(Array($0)) }), index < formats.count else { return .general }
        return formats[index]
    }
}
