/// What each part is (ECMA-376 part 2, 7.2).
struct ContentTypes {
    private var byPart: [String: String] = [:]
    private var byExtension: [String: String] = [:]

    static let part = "[Content_Types].xml"

    init(_ bytes: [UInt8], _ limits: WorkbookLimits) throws(WorkbookError) {
        var xml = try XMLReader(bytes, part: Self.part, limits)
        while true {
            let event: XMLReader.Event = try xml.next()
            if event == .finish { return }
            guard event == .start, let type = try xml.attribute("ContentType") else { continue }
            if let part = try xml.attribute("PartName") { byPart[part.lowercased()] = type }
            if let suffix = try xml.attribute("Extension") { byExtension[suffix.lowercased()] = type }
        }
    }

    private func type(of part: String) throws(WorkbookError) -> String {
        let suffix: String = String(part.split(separator: ".").last ?? "").lowercased()
        guard let type = byPart["/" + part.lowercased()] ?? byExtension[suffix] else { throw .damaged(.missingPart) }
        return type.lowercased()
    }

    /// Refuses what is no Word document.
    func checkDocument(_ part: String) throws(WorkbookError) {
        let type: String = try type(of: part)
        guard !type.contains("macroenabled") else { throw .otherFormat(.macroWorkbook) }
        guard ["document", "template"].contains(where: { type == "\(OpenXML.documentType).\($0).main+xml" }) else {
            throw .otherFormat(.otherOffice)
        }
    }

    /// Refuses what is no plain workbook.
    func checkWorkbook(_ part: String) throws(WorkbookError) {
        switch try type(of: part) {
        case let type where type.contains("binary"): throw .otherFormat(.binaryWorkbook)
        case let type where type.contains("macroenabled"): throw .otherFormat(.macroWorkbook)
        case "\(OpenXML.spreadsheetType).sheet.main+xml", "\(OpenXML.spreadsheetType).template.main+xml": return
        default: throw .otherFormat(.otherOffice)
        }
    }
}
