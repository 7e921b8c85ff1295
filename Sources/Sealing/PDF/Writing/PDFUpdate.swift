/// An incremental update (ISO 32000-1, 7.5.6): the file as it was, then new objects, a table of them and a trailer.
struct PDFUpdate {
    private(set) var bytes: [UInt8]
    private let file: PDFFile
    private var offsets: [(reference: PDFReference, offset: Int)] = []
    private var size: Int

    init(of file: PDFFile) throws(PDFError) {
        guard let size = file.trailer.integer("Size"), size <= file.bytes.count else {
            throw .unreadable("no Size in the trailer")
        }
        self.file = file
        self.size = size
        bytes = file.bytes
        if bytes.last != 0x0A { bytes.append(0x0A) }
    }

    /// A number for an object that is new.
    mutating func newReference() -> PDFReference {
        defer { size += 1 }
        return PDFReference(number: size, generation: 0)
    }

    /// Writes an object, and gives the offset at which its value begins.
    @discardableResult mutating func put(_ reference: PDFReference, _ value: [UInt8]) -> Int {
        offsets.append((reference, bytes.count))
        bytes += Array("\(reference.number) \(reference.generation) obj\n".utf8)
        let start: Int = bytes.count
        bytes += value + Array("\nendobj\n".utf8)
        return start
    }

    /// Writes bytes over those that a fixed width was kept for.
    mutating func fill(_ range: Range<Int>, with content: [UInt8]) {
        precondition(range.count == content.count, "the width is fixed")
        bytes.replaceSubrange(range, with: content)
    }

    /// Table, trailer and end. Nothing may be put afterwards.
    mutating func finish() {
        let start: Int = bytes.count
        bytes += Array("xref\n".utf8)
        for (reference, offset) in offsets.sorted(by: { $0.reference.number < $1.reference.number }) {
            // Entries of exactly 20 bytes (7.5.4).
            bytes += Array("\(reference.number) 1\n\(digits(offset, 10)) \(digits(reference.generation, 5)) n \n".utf8)
        }
        bytes += Array("trailer\n<<\n/Size \(size)\n/Prev \(file.revisions[0].start)\n".utf8)
        for key in ["Root", "Info"] {
            if let value = file.trailer.values[key] { bytes += Array("/\(key) ".utf8) + file.bytes[value] + [0x0A] }
        }
        bytes += identifier() + Array(">>\nstartxref\n\(start)\n%%EOF\n".utf8)
    }

    /// The first part names the document and stays; the second names this version of it (14.4).
    private func identifier() -> [UInt8] {
        guard let first = file.trailer.array("ID")?.first else { return [] }
        let version: String = Hexadecimal.text(of: Array(SHA256.digest(file.bytes).bytes.prefix(16)))
        return Array("/ID [".utf8) + file.bytes[first] + Array(" <\(version)>]\n".utf8)
    }

    private func digits(_ value: Int, _ width: Int) -> String {
        let text: String = String(value)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}

extension PDFDictionary {
    /// The dictionary as it is written, with more entries at its end.
    func adding(_ entries: [UInt8]) -> [UInt8] {
        bytes[range.lowerBound..<(range.upperBound - 2)] + entries + Array(">>".utf8)
    }

    /// The dictionary as it is written, with one value in the place of another.
    func replacing(_ old: Range<Int>, with new: [UInt8]) -> [UInt8] {
        bytes[range.lowerBound..<old.lowerBound] + new + bytes[old.upperBound..<range.upperBound]
    }
}
