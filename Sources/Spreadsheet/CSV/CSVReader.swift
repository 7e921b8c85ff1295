/// Reads comma separated values (RFC 4180) as programs in practice write them: with semicolons where the comma is
/// decimal, or with tabs, and with a first line `sep=;`.
enum CSVReader {
    static func rows(_ text: String, _ limits: WorkbookLimits) throws(WorkbookError) -> [[String]] {
        var bytes = Array(text.utf8)[...]
        var separator = likely(bytes)
        if bytes.starts(with: "sep=".utf8), bytes.count > 4 {
            separator = bytes[bytes.startIndex + 4]
            bytes = bytes.drop { $0 != lineFeed }.dropFirst()
        }
        var rows: [[String]] = []
        var row: [String] = []
        while !bytes.isEmpty {
            row.append(cell(&bytes, separator))
            guard row.count <= limits.columns else { throw .tooMuch(.columns, limit: limits.columns) }
            if let mark = bytes.popFirst(), mark == separator, !bytes.isEmpty { continue }
            rows.append(Array(row.prefix((row.lastIndex { !$0.isEmpty } ?? -1) + 1)))
            row = []
            guard rows.count <= limits.rows else { throw .tooMuch(.rows, limit: limits.rows) }
        }
        while rows.last?.isEmpty == true { rows.removeLast() }
        return rows
    }

    private static let lineFeed = UInt8(ascii: "\n")
    private static let quote = UInt8(ascii: "\"")

    /// The mark that the first lines have most of, outside of quotes; where as many, the first of these three.
    private static func likely(_ bytes: ArraySlice<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes.prefix(8_192) {
            if byte == quote { isQuoted.toggle() }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let marks = ["\t", ";", ","].map { UInt8(ascii: $0) }
        return marks.max { (counts[$0] ?? 0, marks.count) < (counts[$1] ?? 0, 0) } ?? marks[1]
    }

    /// The cell that begins here; what ends it stays.
    private static func cell(_ bytes: inout ArraySlice<UInt8>, _ separator: UInt8) -> String {
        var text: [UInt8] = []
        if bytes.first == quote {
            bytes = bytes.dropFirst()
            while let byte = bytes.popFirst() {
                if byte == quote {
                    guard bytes.first == quote else { break }
                    bytes = bytes.dropFirst()
                }
                text.append(byte)
            }
        }
        while let byte = bytes.first, byte != separator, byte != lineFeed {
            if byte == UInt8(ascii: "\r") {
                // The end of a line of Macintosh, or the first half of one of Windows.
                guard bytes.dropFirst().first == lineFeed else {
                    bytes[bytes.startIndex] = lineFeed
                    break
                }
            } else {
                text.append(byte)
            }
            bytes = bytes.dropFirst()
        }
        return String(decoding: text, as: UTF8.self)
    }
}
