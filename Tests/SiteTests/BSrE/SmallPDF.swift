/// A page with a line of text, and a classic table of cross-references (ISO 32000-1, 7.5.4).
enum SmallPDF {
    static func page(_ text: String) -> [UInt8] {
        let stream = "BT /F1 12 Tf 72 700 Td (\(text)) Tj ET"
        let objects: [String] = [
            "<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 609 935] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>",
            "<</Length \(stream.utf8.count)>>\nstream\n\(stream)\nendstream",
            "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
        ]
        var bytes = Array("%PDF-1.7\n".utf8)
        var table = "0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            table += String(repeating: "0", count: 10 - String(bytes.count).count) + "\(bytes.count) 00000 n \n"
            bytes += Array("\(index + 1) 0 obj\n\(object)\nendobj\n".utf8)
        }
        let end =
            """
            xref\n0 \(objects.count + 1)\n\(table)trailer\n<</Size \(objects.count + 1) /Root 1 0 \
            R>>\nstartxref\n\(bytes.count)\n%%EOF\n
            """
        return bytes + Array(end.utf8)
    }
}
