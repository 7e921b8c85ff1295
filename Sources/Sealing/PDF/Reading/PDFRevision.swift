/// One cross-reference section with its trailer (ISO 32000-1, 7.5.4 to 7.5.6): the first writing of a file, or an
/// update.
struct PDFRevision {
    /// Where `xref` stands.
    let start: Int
    /// After `%%EOF`, without the end of that line.
    let end: Int
    let trailer: PDFDictionary
    /// The objects that it brings, by number.
    let objects: [Int: Place]

    struct Place: Equatable {
        let offset: Int
        let generation: Int
        /// Free entries take an object away.
        let isInUse: Bool
    }

    /// - Parameter room: for how many objects; a table may claim as many as it has bytes.
    init(in bytes: [UInt8], at start: Int, room: Int) throws(PDFError) {
        var scanner = PDFScanner(bytes, at: start)
        guard scanner.take("xref") else { throw PDFRevision.problem(in: bytes, at: start) }
        self.start = start
        objects = try PDFRevision.objects(&scanner, room)
        scanner.skipSpace()
        guard let trailer = PDFDictionary(in: bytes, at: scanner.position) else {
            throw .unreadable("no trailer after \(start)")
        }
        guard (trailer.values["Prev"] == nil) == (trailer.integer("Prev") == nil) else {
            throw .unreadable("a Prev that is no offset")
        }
        guard trailer.values["Encrypt"] == nil, trailer.values["XRefStm"] == nil else {
            throw .unsupported("encryption or a hybrid cross-reference")
        }
        self.trailer = trailer
        end = try PDFRevision.end(in: bytes, after: trailer.range.upperBound, of: start)
    }

    /// A cross-reference stream is an object (7.5.8); anything else is damage.
    private static func problem(in bytes: [UInt8], at start: Int) -> PDFError {
        var scanner = PDFScanner(bytes, at: start)
        let isObject: Bool = scanner.integer() != nil && scanner.integer() != nil && scanner.take("obj")
        return isObject ? .unsupported("a cross-reference stream") : .unreadable("no cross-reference table at \(start)")
    }

    /// The offset of the section before; nil for the first.
    var previous: Int? { trailer.integer("Prev") }

    private static func objects(_ scanner: inout PDFScanner, _ room: Int) throws(PDFError) -> [Int: Place] {
        var objects: [Int: Place] = [:]
        while !scanner.take("trailer") {
            guard let first = scanner.integer(), let count = scanner.integer(), count <= room - objects.count else {
                throw .unreadable("a damaged cross-reference table")
            }
            for number in first..<(first + count) {
                guard let place = place(&scanner), objects.updateValue(place, forKey: number) == nil else {
                    throw .unreadable("a damaged entry for object \(number)")
                }
            }
        }
        return objects
    }

    private static func place(_ scanner: inout PDFScanner) -> Place? {
        guard let offset = scanner.integer(), let generation = scanner.integer() else { return nil }
        let isInUse: Bool = scanner.take("n")
        guard isInUse || scanner.take("f") else { return nil }
        return Place(offset: offset, generation: generation, isInUse: isInUse)
    }

    /// `startxref`, the offset of this very section, `%%EOF`.
    private static func end(in bytes: [UInt8], after trailer: Int, of start: Int) throws(PDFError) -> Int {
        var scanner = PDFScanner(bytes, at: trailer)
        guard scanner.take("startxref"), scanner.integer() == start else {
            throw .unreadable("no startxref after its table")
        }
        let mark: [UInt8] = Array("%%EOF".utf8)
        let rest: ArraySlice<UInt8> = bytes[scanner.position...]
        let space: Int = rest.prefix { PDFScanner.isSpace($0) }.count
        let begin: Int = scanner.position + space
        guard bytes[begin...].starts(with: mark) else { throw .truncated }
        return begin + mark.count
    }
}
