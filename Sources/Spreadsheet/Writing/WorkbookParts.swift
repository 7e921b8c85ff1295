/// The parts around the sheets.
struct WorkbookParts {
    /// A sheet that was written.
    struct Sheet {
        let name: String
        let headRows: Int
        /// `$A$3:$F$20`, when it has a filter.
        let filter: String?
    }

    let sheets: [Sheet]

    static let packageRelationships = """
        \(OpenXML.declaration)<Relationships xmlns="\(OpenXML.packageRelationships)">\
        <Relationship Id="rId1" Type="\(OpenXML.relationships)/officeDocument" \
        Target="xl/workbook.xml"/></Relationships>
        """

    var workbook: String {
        let list: [String] = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
        }
        return """
            \(OpenXML.declaration)<workbook xmlns="\(OpenXML.main)" xmlns:r="\(OpenXML.relationships)">\
            <bookViews><workbookView/></bookViews><sheets>\(list.joined())</sheets>\(definedNames)</workbook>
            """
    }

    var relationships: String {
        let list: [String] = sheets.indices.map {
            Self.relationship($0 + 1, "worksheet", "worksheets/sheet\($0 + 1).xml")
        }
        let styles: String = Self.relationship(sheets.count + 1, "styles", "styles.xml")
        return
            """
            \(OpenXML.declaration)<Relationships \
            xmlns=\"\(OpenXML.packageRelationships)\">\(list.joined())\(styles)</Relationships>
            """
    }

    var contentTypes: String {
        let list: [String] = sheets.indices.map { Self.override("/xl/worksheets/sheet\($0 + 1).xml", "worksheet") }
        return """
            \(OpenXML.declaration)<Types xmlns="\(OpenXML.contentTypes)">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            \(Self.override("/xl/workbook.xml", "sheet.main"))\(list.joined())\
            \(Self.override("/xl/styles.xml", "styles"))</Types>
            """
    }

    private var definedNames: String {
        let names: [String] = sheets.enumerated().flatMap { index, sheet in
            let place: String =
                "'" + sheet.name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'!"
            let filter: String? = sheet.filter.map {
                Self.definedName("_FilterDatabase", index, " hidden=\"1\"", place + $0)
            }
            let titles: String? =
                sheet.headRows > 0 ? Self.definedName("Print_Titles", index, "", "\(place)$1:$\(sheet.headRows)") : nil
            return [filter, titles].compactMap(\.self)
        }
        return names.isEmpty ? "" : "<definedNames>\(names.joined())</definedNames>"
    }

    private static func definedName(_ name: String, _ sheet: Int, _ attributes: String, _ value: String) -> String {
        "<definedName name=\"_xlnm.\(name)\" localSheetId=\"\(sheet)\"\(attributes)>\(escaped(value))</definedName>"
    }

    private static func relationship(_ number: Int, _ type: String, _ target: String) -> String {
        "<Relationship Id=\"rId\(number)\" Type=\"\(OpenXML.relationships)/\(type)\" Target=\"\(target)\"/>"
    }

    private static func override(_ part: String, _ type: String) -> String {
        "<Override PartName=\"\(part)\" ContentType=\"\(OpenXML.spreadsheetType).\(type)+xml\"/>"
    }

    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        XMLText.append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
