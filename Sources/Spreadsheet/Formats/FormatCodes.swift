/// Number formats by their number: those built in, and those a workbook brings.
struct FormatCodes {
    private var own: [Int: String] = [:]
    private var read: [Int: NumberFormat] = [:]

    /// ECMA-376 part 1, 18.8.30, where currency and dates follow the country: here Indonesia.
    private static let builtIn: [Int: String] = [
        1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "\"Rp\"#,##0;-\"Rp\"#,##0", 6: "\"Rp\"#,##0;-\"Rp\"#,##0",
        7: "\"Rp\"#,##0.00;-\"Rp\"#,##0.00", 8: "\"Rp\"#,##0.00;-\"Rp\"#,##0.00", 9: "0%", 10: "0.00%", 14: "d/m/yyyy",
        15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss",
        22: "d/m/yyyy h:mm",
        37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;(#,##0.00)",
        41: "#,##0;(#,##0);\"-\"", 42: "\"Rp\"#,##0;\"Rp\"(#,##0);\"Rp\"\"-\"", 43: "#,##0.00;(#,##0.00);\"-\"",
        44: "\"Rp\"#,##0.00;\"Rp\"(#,##0.00);\"Rp\"\"-\"", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss",
    ]

    mutating func add(_ xml: XMLReader) throws(WorkbookError) {
        guard let id = xml.attributeBytes("numFmtId").flatMap({ Numeral.index(Array($0)) }) else { throw xml.malformed }
        own[id] = try xml.attribute("formatCode")
    }

    subscript(id: Int) -> NumberFormat {
        mutating get {
            if let format = read[id] { return format }
            let format: NumberFormat = (own[id] ?? Self.builtIn[id]).map { NumberFormat($0) } ?? .general
            read[id] = format
            return format
        }
    }
}
