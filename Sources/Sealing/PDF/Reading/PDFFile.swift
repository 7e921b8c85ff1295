/// A PDF file with a chain of classic cross-reference tables, as the PDF process and this module write it.
///
/// Anything else is refused, not guessed at: where programs disagree on what a damaged file means, a signature proves
/// nothing.
struct PDFFile {
    let bytes: [UInt8]
    /// The newest first.
    let revisions: [PDFRevision]
    private let objects: [Int: PDFRevision.Place]

    /// More than any file of ours: the first writing, the fields, two signatures.
    private static let mostRevisions: Int = 64
    /// A tagged page has some hundreds.
    private static let mostObjects: Int = 200_000

    init(_ bytes: [UInt8]) throws(PDFError) {
        guard bytes.starts(with: "%PDF-1.".utf8) else { throw .unreadable("does not begin with %PDF-1.") }
        var revisions: [PDFRevision] = [
            try PDFRevision(in: bytes, at: PDFFile.lastTable(bytes), room: PDFFile.mostObjects)
        ]
        var room: Int = PDFFile.mostObjects - revisions[0].objects.count
        while let last = revisions.last, let previous = last.previous {
            // Falling offsets: the chain ends.
            guard previous < last.start, revisions.count < PDFFile.mostRevisions else {
                throw .unreadable("a chain of tables without end")
            }
            let revision = try PDFRevision(in: bytes, at: previous, room: room)
            room -= revision.objects.count
            guard revision.end <= last.start else { throw .unreadable("tables that overlap") }
            revisions.append(revision)
        }
        self.bytes = bytes
        self.revisions = revisions
        objects = revisions.reversed().reduce(into: [:]) { known, revision in known.merge(revision.objects) { $1 } }
    }

    /// The trailer that counts.
    var trailer: PDFDictionary { revisions[0].trailer }

    /// Where the value of an object begins.
    func position(of reference: PDFReference) -> Int? {
        guard let place = objects[reference.number], place.isInUse, place.generation == reference.generation else {
            return nil
        }
        var scanner = PDFScanner(bytes, at: place.offset)
        guard scanner.integer() == reference.number, scanner.integer() == reference.generation, scanner.take("obj")
        else { return nil }
        scanner.skipSpace()
        return scanner.position
    }

    func dictionary(_ reference: PDFReference) throws(PDFError) -> PDFDictionary {
        guard let position = position(of: reference), let dictionary = PDFDictionary(in: bytes, at: position) else {
            throw .unreadable("no dictionary in object \(reference.number)")
        }
        return dictionary
    }

    /// A value that is a dictionary, or refers to one.
    func dictionary(_ key: String, of parent: PDFDictionary) throws(PDFError) -> PDFDictionary? {
        if let reference = parent.reference(key) { return try dictionary(reference) }
        return parent.dictionary(key)
    }

    /// The document catalogue.
    func root() throws(PDFError) -> (reference: PDFReference, catalogue: PDFDictionary) {
        guard let reference = trailer.reference("Root") else { throw .unreadable("no catalogue") }
        return (reference, try dictionary(reference))
    }

    /// The offset after the last `startxref`, which stands at the end (7.5.5).
    private static func lastTable(_ bytes: [UInt8]) throws(PDFError) -> Int {
        let word: [UInt8] = Array("startxref".utf8)
        let tail: Int = max(0, bytes.count - 1_100)
        guard let start = (tail..<bytes.count).last(where: { bytes[$0...].starts(with: word) }) else {
            throw .truncated
        }
        var scanner = PDFScanner(bytes, at: start)
        guard scanner.take("startxref"), let offset = scanner.integer(), scanner.position < bytes.count else {
            throw .truncated
        }
        return offset
    }
}
