/// Tables that are text: CSV, and the web page that many programs export under the name `.xls`.
enum TextFile {
    /// One sheet with all that the file holds.
    /// - Throws: `otherFormat(.text)` for text that is no table.
    static func sheet(_ bytes: [UInt8], _ limits: WorkbookLimits) throws(WorkbookError) -> SheetContent {
        let text: String = decoded(bytes)
        let isPage: Bool = text.firstRange(of: "<table") != nil || text.firstRange(of: "<TABLE") != nil
        let sheet: SheetContent
        if isPage {
            var tables = HTMLTables(limits)
            try tables.read(text)
            sheet = SheetContent(name: "Tabel", rows: trimmed(tables.rows), hidden: tables.hidden)
        } else {
            sheet = SheetContent(name: "Tabel", rows: try CSVReader.rows(text, limits))
        }
        guard sheet.rows.contains(where: { $0.count > 1 }) else { throw .otherFormat(.text) }
        var budget = CellBudget(limits)
        for row in sheet.rows { for cell in row { try budget.spend(cells: 1, text: cell) } }
        return sheet
    }

    /// UTF-8 and UTF-16 where the file says so or is so; else the encoding of Windows in Western Europe and Indonesia.
    static func decoded(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2)) { $0 | $1 << 8 } }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2)) { $0 << 8 | $1 } }
        let body = bytes.starts(with: FileFormat.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
        if let text = String(validating: body, as: UTF8.self) { return text }
        return String(String.UnicodeScalarView(body.map(windows)))
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, _ unit: (UInt16, UInt16) -> UInt16) -> String {
        let first = bytes.startIndex
        let units = (0..<bytes.count / 2).map { unit(UInt16(bytes[first + 2 * $0]), UInt16(bytes[first + 2 * $0 + 1])) }
        return String(decoding: units, as: UTF16.self)
    }

    /// Windows-1252 differs from Latin 1 in 27 places.
    static func windows(_ byte: UInt8) -> Unicode.Scalar {
        let special: [UInt8: Unicode.Scalar] = [
            0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡",
            0x88: "ˆ", 0x89: "‰",
            0x8A: "Š",
            0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”",
            0x95: "•", 0x96: "–",
            0x97: "—",
            0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
        ]
        return byte < 0x80 || byte > 0x9F ? Unicode.Scalar(byte) : special[byte] ?? Unicode.Scalar(byte)
    }

    private static func trimmed(_ rows: [[String]]) -> [[String]] {
        rows.map { row in Array(row.prefix((row.lastIndex { !$0.isEmpty } ?? -1) + 1)) }
    }
}
