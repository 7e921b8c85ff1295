@testable import Spreadsheet

/// A small Word document, each part of which a test can replace.
enum Docx {
    static let document = "word/document.xml"
    static let numbering = "word/numbering.xml"
    static let styles = "word/styles.xml"

    private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// With this body; the other parts are there.
    static func parts(_ body: String, numbering: String = "", styles: String = "") -> Parts {
        var parts = Parts()
        for name in [Parts.sheet, Parts.workbook, Parts.links, Parts.styles, Parts.strings] { parts.set(name, nil) }
        parts["[Content_Types].xml"] = """
            <Types xmlns="\(OpenXML.contentTypes)"><Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="\(OpenXML.documentType).document.main+xml"/></Types>
            """
        parts["_rels/.rels"] = Parts.relationships(("rId1", "officeDocument", document))
        parts["word/_rels/document.xml.rels"] = Parts.relationships(
            ("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml"))
        parts[document] = "<w:document xmlns:w=\"\(space)\"><w:body>\(body)</w:body></w:document>"
        parts[self.numbering] = "<w:numbering xmlns:w=\"\(space)\">\(numbering)</w:numbering>"
        parts[self.styles] = "<w:styles xmlns:w=\"\(space)\">\(styles)</w:styles>"
        return parts
    }

    static func read(_ body: String, numbering: String = "", styles: String = "") throws(WorkbookError) -> [WordTable] {
        try WordReader.tables(in: parts(body, numbering: numbering, styles: styles).zip.bytes)
    }

    static func all(_ parts: String...) -> String { parts.joined() }
    static func table(_ rows: String...) -> String { "<w:tbl>\(rows.joined())</w:tbl>" }
    static func row(_ cells: String..., properties: String = "") -> String {
        "<w:tr>\(properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")\(cells.joined())</w:tr>"
    }
    /// - Parameter properties: of the cell, `<w:gridSpan w:val="2"/>`.
    static func cell(_ content: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content.hasPrefix("<") ? content : text(content))</w:tc>"
    }
    static func text(_ words: String, _ properties: String = "") -> String {
        "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(run(words))</w:p>"
    }
    static func run(_ words: String, _ properties: String = "") -> String {
        let own = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
        return "<w:r>\(own)<w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
    }
    static func item(_ words: String, list: String = "1", level: Int = 0) -> String {
        text(words, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }
    /// A list with these levels, "decimal %1."; list 1 is of definition 0.
    static func lists(_ levels: String..., more: String = "") -> String {
        let shapes = levels.enumerated().map { index, level in
            let parts = level.split(separator: " ", maxSplits: 1).map(String.init)
            return """
                <w:lvl w:ilvl="\(index)"><w:start w:val="1"/><w:numFmt w:val="\(parts[0])"/>\
                <w:lvlText w:val="\(parts.count > 1 ? parts[1] : "")"/></w:lvl>
                """
        }
        return """
            <w:abstractNum w:abstractNumId="0">\(shapes.joined())</w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\(more)
            """
    }
}
