@testable import Spreadsheet

/// The parts of a small workbook, each of which a test can replace, remove or add to.
struct Parts {
    private var content: [(name: String, bytes: [UInt8])] = []
    /// Changes the archive made of them.
    var archive: (inout Zip) -> Void = { _ in }

    static let sheet = "xl/worksheets/sheet1.xml"
    static let workbook = "xl/workbook.xml"
    static let links = "xl/_rels/workbook.xml.rels"
    static let styles = "xl/styles.xml"
    static let strings = "xl/sharedStrings.xml"

    init() {
        self["[Content_Types].xml"] = """
            <Types xmlns="\(OpenXML.contentTypes)"><Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="\(OpenXML.spreadsheetType).sheet.main+xml"/></Types>
            """
        self["_rels/.rels"] = Self.relationships(("rId1", "officeDocument", "xl/workbook.xml"))
        self[Self.workbook] = Self.workbook(["Lembar": "rId1"])
        self[Self.links] = Self.relationships(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"),
            ("rId3", "styles", "styles.xml"))
        self[Self.strings] =
            "<sst xmlns=\"\(OpenXML.main)\"><si><t>satu</t></si><si><r><t>du</t></r><r><t>a</t></r></si></sst>"
        self[Self.styles] = Self.styles([])
        self[Self.sheet] = Self.sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>2</v></c></row>")
    }

    init(sheet rows: String) {
        self.init()
        self[Self.sheet] = Self.sheet(rows)
    }

    subscript(name: String) -> String? {
        get { content.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } }
        set { set(name, newValue.map { Array($0.utf8) }) }
    }

    mutating func set(_ name: String, _ bytes: [UInt8]?) {
        let index: Int? = content.firstIndex { $0.name == name }
        if let index { content.remove(at: index) }
        if let bytes { content.insert((name, bytes), at: index ?? content.count) }
    }

    var zip: Zip {
        var zip = Zip(entries: content.map { Zip.Entry(name: Array($0.name.utf8), content: $0.bytes) })
        archive(&zip)
        return zip
    }

    func read(_ limits: WorkbookLimits = WorkbookLimits()) throws(WorkbookError) -> [SheetContent] {
        try WorkbookReader.sheets(in: zip.bytes, limits: limits)
    }

    static func sheet(_ rows: String, after: String = "") -> String {
        "<worksheet xmlns=\"\(OpenXML.main)\"><sheetData>\(rows)</sheetData>\(after)</worksheet>"
    }

    /// One cell, A1.
    static func cell(_ attributes: String, _ content: String) -> String {
        "<row r=\"1\"><c r=\"A1\" \(attributes)>\(content)</c></row>"
    }

    static func workbook(_ sheets: KeyValuePairs<String, String>, properties: String = "", state: String = "") -> String
    {
        let list: [String] = sheets.map { "<sheet name=\"\($0)\" sheetId=\"1\" r:id=\"\($1)\"\(state)/>" }
        return """
            <workbook xmlns="\(OpenXML.main)" \
            xmlns:r="\(OpenXML.relationships)">\(properties)<sheets>\(list.joined())</sheets></workbook>
            """
    }

    static func relationships(_ list: (id: String, type: String, target: String)..., mode: String = "") -> String {
        let links: [String] = list.map {
            """
            <Relationship Id=\"\($0.id)\" Type=\"\(OpenXML.relationships)/\($0.type)\" \
            Target=\"\($0.target)\"\(mode)/>
            """
        }
        return "<Relationships xmlns=\"\(OpenXML.packageRelationships)\">\(links.joined())</Relationships>"
    }

    /// A style for each number format, from 1 on; 0 is general.
    static func styles(_ codes: [String]) -> String {
        let formats: [String] = codes.enumerated().map {
            "<numFmt numFmtId=\"\(200 + $0)\" formatCode=\"\(escaped($1))\"/>"
        }
        let cells: [String] = codes.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }
        return """
            <styleSheet xmlns="\(OpenXML.main)"><numFmts>\(formats.joined())</numFmts><cellStyleXfs><xf \
            numFmtId="9"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/>\(cells.joined())</cellXfs></styleSheet>
            """
    }

    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        XMLText.append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
