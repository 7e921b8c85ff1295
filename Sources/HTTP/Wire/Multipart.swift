import CLinux
import Glibc

/// `multipart/form-data` (RFC 7578, RFC 2046 5.1.1), as browsers write it; nothing else is guessed at.
struct Multipart {
    private static let maxPartHead = 8 * 1024
    private static let maxPartFields = 16

    private let content: Content
    /// CRLF, two hyphens and the boundary: what ends a part.
    private let delimiter: [UInt8]

    /// `boundary`: RFC 2046 allows 1 to 70 characters.
    init(_ content: Content, boundary: [UInt8]) throws(FormError) {
        guard (1...70).contains(boundary.count), boundary.allSatisfy({ $0 == ASCII.space || ASCII.isVisible($0) })
        else {
            throw .malformed
        }
        self.content = content
        delimiter = [ASCII.cr, ASCII.lf, ASCII.hyphen, ASCII.hyphen] + boundary
    }

    func parts(limit: Int) throws(FormError) -> [Part] {
        try content.withBytes { bytes throws(FormError) in try parts(bytes, limit: limit) }
    }

    private func parts(_ bytes: UnsafeRawBufferPointer, limit: Int) throws(FormError) -> [Part] {
        guard bytes.starts(with: delimiter[2...]) else { throw .malformed }
        var parts: [Part] = []
        var position: Int = delimiter.count - 2
        while try !Self.isClosed(bytes, &position) {
            guard parts.count < limit else { throw .tooManyFields }
            guard let end = Self.find(delimiter, in: bytes, from: position) else { throw .malformed }
            parts.append(try part(bytes, position, end))
            position = end + delimiter.count
        }
        return parts
    }

    /// After a delimiter: two hyphens close the whole, a line end (blanks before it allowed) opens a part.
    private static func isClosed(_ bytes: UnsafeRawBufferPointer, _ position: inout Int) throws(FormError) -> Bool {
        let rest: Slice<UnsafeRawBufferPointer> = bytes[position...]
        guard !rest.starts(with: [ASCII.hyphen, ASCII.hyphen]) else { return true }
        let line: Slice<UnsafeRawBufferPointer> = rest.drop(while: ASCII.isBlank)
        guard line.starts(with: [ASCII.cr, ASCII.lf]) else { throw .malformed }
        // Of the line end only the first pair is used up: a part without fields begins with the second.
        position = line.startIndex
        return false
    }

    /// The part between the line end at `start` and the delimiter at `end`. Its body stays where it is.
    private func part(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) throws(FormError) -> Part {
        let blankLine: [UInt8] = [ASCII.cr, ASCII.lf, ASCII.cr, ASCII.lf]
        guard let headEnd = Self.find(blankLine, in: bytes, from: start), headEnd + 4 <= end,
            headEnd - start <= Self.maxPartHead
        else { throw .malformed }
        let headers: Headers = try Self.head(Array(bytes[min(start + 2, headEnd)..<headEnd]))
        guard let disposition = headers.parameters("content-disposition"), disposition.value == "form-data",
            let name = disposition["name"]
        else { throw .malformed }
        return Part(
            name: try Self.text(name), filename: try disposition["filename"].map(Self.text),
            contentType: headers["content-type"], body: content.piece((headEnd + 4)..<end))
    }

    private static func head(_ bytes: [UInt8]) throws(FormError) -> Headers {
        var fields: [Headers.Field] = []
        var start = 0
        while start < bytes.count {
            let end: Int = bytes.withUnsafeBytes { find([ASCII.cr, ASCII.lf], in: $0, from: start) } ?? bytes.count
            guard fields.count < maxPartFields, let field = try? Headers.Field(bytes, start..<end, from: 0) else {
                throw .malformed
            }
            fields.append(field)
            start = end + 2
        }
        return Headers(bytes: bytes, fields: fields)
    }

    /// Undoes the three escapes of WHATWG HTML 4.10.21.8; another percent sign stands for itself.
    private static func text(_ bytes: [UInt8]) throws(FormError) -> String {
        guard var text = PercentCoding.text(bytes) else { throw .malformed }
        for (escape, byte) in [("%22", "\""), ("%0D", "\r"), ("%0A", "\n")] where text.contains(escape) {
            text = text.split(separator: escape, omittingEmptySubsequences: false).joined(separator: byte)
        }
        return text
    }

    private static func find(_ needle: [UInt8], in bytes: UnsafeRawBufferPointer, from position: Int) -> Int? {
        guard let base = bytes.baseAddress, position <= bytes.count,
            let found = memmem(base + position, bytes.count - position, needle, needle.count)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }
}
