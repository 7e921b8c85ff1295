/// Small files with a classic cross-reference table, in the shapes that occur.
enum TestPDF {
    /// One page below one node.
    /// - Parameters:
    ///   - catalogue, page: more entries of those dictionaries.
    ///   - text: what the page shows.
    static func plain(
        text: String = "Perjanjian Kinerja", catalogue: String = "", page: String = "", more: [String] = []
    ) -> [UInt8] {
        let stream: String = "BT /F1 12 Tf 72 700 Td (\(text)) Tj ET"
        let objects: [String] =
            [
                "<</Type /Catalog /Pages 2 0 R\(catalogue)>>",
                "<</Type /Pages /Kids [3 0 R] /Count 1>>",
                """
                <</Type /Page /Parent 2 0 R /MediaBox [0 0 609 935] /Contents 4 0 R /Resources <</Font <</F1 5 0 \
                R>>>>\(page)>>
                """,
                "<</Length \(stream.utf8.count)>>\nstream\n\(stream)\nendstream",
                "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
            ] + more
        return file(objects)
    }

    /// - Parameter objects: the values of objects 1, 2, ...; the first is the catalogue.
    static func file(_ objects: [String]) -> [UInt8] {
        var bytes: [UInt8] = Array("%PDF-1.7\n%\u{E2}\u{E3}\n".utf8)
        var table: String = "0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            table += "\(digits(bytes.count)) 00000 n \n"
            bytes += Array("\(index + 1) 0 obj\n\(object)\nendobj\n".utf8)
        }
        let start: Int = bytes.count
        let identifier: String = "<00112233445566778899aabbccddeeff>"
        bytes += Array("xref\n0 \(objects.count + 1)\n\(table)trailer\n".utf8)
        bytes += Array(
            "<</Size \(objects.count + 1) /Root 1 0 R /ID [\(identifier) \(identifier)]>>\nstartxref\n\(start)\n%%EOF\n"
                .utf8)
        return bytes
    }

    /// The file with an update that puts `objects` in the place of others, as any program could write it.
    static func updated(_ pdf: [UInt8], _ objects: [(number: Int, value: String)], size: Int = 20, previous: Int? = nil)
        -> [UInt8]
    {
        var bytes: [UInt8] = pdf
        var table: String = ""
        for (number, value) in objects {
            table += "\(number) 1\n\(digits(bytes.count)) 00000 n \n"
            bytes += Array("\(number) 0 obj\n\(value)\nendobj\n".utf8)
        }
        let text: String = String(decoding: pdf, as: UTF8.self)
        let last: Int =
            previous ?? text.split(separator: "startxref\n").last.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
        let start: Int = bytes.count
        bytes += Array(
            "xref\n\(table)trailer\n<</Size \(size) /Root 1 0 R /Prev \(last)>>\nstartxref\n\(start)\n%%EOF\n".utf8)
        return bytes
    }

    private static func digits(_ value: Int) -> String {
        String(repeating: "0", count: 10 - String(value).count) + String(value)
    }
}
