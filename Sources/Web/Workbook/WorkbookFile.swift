import HTTP
import Spreadsheet

/// A workbook as an answer. It is written to a file without a name, row by row: its length costs no memory.
enum WorkbookFile {
    /// - Parameter name: of the file that is saved: letters, digits and hyphens (RFC 6266, 4.1).
    static func answer(_ name: String, _ write: (inout WorkbookWriter) throws -> Void) throws -> Response {
        let file = try TemporaryFile()
        var workbook = try WorkbookWriter { try file.write($0) }
        try write(&workbook)
        try workbook.finish()
        return attached(
            Response(contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file: file),
            "\(name).xlsx")
    }

    static func answerCSV(_ name: String, _ rows: [[String]]) throws -> Response {
        let file = try TemporaryFile()
        var writer = CSVWriter { try file.write($0) }
        for row in rows { try writer.append(row) }
        try writer.finish()
        return attached(Response(contentType: "text/csv; charset=utf-8", file: file), "\(name).csv")
    }

    private static func attached(_ response: Response, _ name: String) -> Response {
        var response = response
        response.headers.set("Content-Disposition", "attachment; filename=\"\(name)\"")
        return response
    }
}
