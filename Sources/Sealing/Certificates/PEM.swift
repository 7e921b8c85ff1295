/// Textual encodings (RFC 7468).
public enum PEM {
    public static func text(of der: [UInt8], label: String) -> String {
        let letters: [Character] = Array(Base64.text(of: der))
        let lines: [String] = stride(from: 0, to: letters.count, by: 64).map { start in
            String(letters[start..<min(start + 64, letters.count)])
        }
        return "-----BEGIN \(label)-----\n\(lines.joined(separator: "\n"))\n-----END \(label)-----\n"
    }

    /// Nil unless the text holds exactly one such block; text around it is passed over, as the RFC allows.
    public static func bytes(of text: String, label: String) -> [UInt8]? {
        let lines: [Substring] = text.split(whereSeparator: \.isNewline)
        let begin: String = "-----BEGIN \(label)-----"
        let end: String = "-----END \(label)-----"
        guard let first = lines.firstIndex(where: { $0.elementsEqual(begin) }),
            let last = lines.firstIndex(where: { $0.elementsEqual(end) }), first < last,
            !lines[(last + 1)...].contains(where: { $0.elementsEqual(begin) })
        else { return nil }
        return Base64.bytes(of: lines[(first + 1)..<last].joined())
    }
}
