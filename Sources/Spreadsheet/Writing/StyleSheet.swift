/// `xl/styles.xml`: the same for every workbook.
enum StyleSheet {
    static let text: String = """
        \(OpenXML.declaration)<styleSheet xmlns="\(OpenXML.main)">\
        <numFmts count="\(custom.count)">\(custom.joined())</numFmts>\
        <fonts count="2">\(font(""))\(font("<b/>"))</fonts>\
        <fills count="3">\(fills)</fills>\
        <borders count="2">\(borders)</borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
        <cellXfs count="\(CellLook.all.count)">\(CellLook.all.map(xf).joined())</cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
        </styleSheet>
        """

    private static let custom: [String] = NumberFormatCode.numbers.compactMap { format in
        format.code.map { "<numFmt numFmtId=\"\(format.id)\" formatCode=\"\($0)\"/>" }
    }

    private static func font(_ weight: String) -> String {
        "<font>\(weight)<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    }

    /// The first two are reserved, whatever is written there.
    private static let fills = """
        <fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF3"/><bgColor indexed="64"/></patternFill></fill>
        """

    private static let borders: String = {
        let sides: [String] = ["left", "right", "top", "bottom"].map {
            "<\($0) style=\"thin\"><color indexed=\"64\"/></\($0)>"
        }
        return "<border><left/><right/><top/><bottom/><diagonal/></border><border>\(sides.joined())<diagonal/></border>"
    }()

    private static func xf(_ look: CellLook) -> String {
        let alignment = look.isHead ? "horizontal=\"center\" vertical=\"center\"" : "vertical=\"top\""
        let wrap = look.isWrapped ? " wrapText=\"1\"" : ""
        return """
            <xf numFmtId="\(look.format.id)" fontId="\(look.isBold ? 1 : 0)" fillId="\(look.isHead ? 2 : 0)" \
            borderId="\(look.isBordered ? 1 : 0)" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" \
            applyBorder="1" \
            applyAlignment="1"><alignment \(alignment)\(wrap)/></xf>
            """
    }
}
