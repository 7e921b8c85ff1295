/// Texts that cells name by their number.
enum SharedStrings {
    static func read(_ bytes: [UInt8], part: String, _ limits: WorkbookLimits) throws(WorkbookError) -> [String] {
        var xml = try XMLReader(bytes, part: part, limits)
        var strings: [String] = []
        while true {
            switch try xml.next() {
            case .start where xml.isAt("si"):
                guard strings.count < limits.cells else { throw .tooMuch(.cells, limit: limits.cells) }
                strings.append(try RichText.read(&xml, limits))
            case .start, .text, .end: continue
            case .finish: return strings
            }
        }
    }
}
