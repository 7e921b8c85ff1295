/// The signature fields of a file (ISO 32000-1, 12.7.4.5).
extension PDFFile {
    struct Field {
        let reference: PDFReference
        let name: String
        let dictionary: PDFDictionary
    }

    /// More than any form that is read here.
    private static let mostFields: Int = 16

    /// In the order of the form. Fields below others are left out: none of ours has any.
    func signatureFields() throws(PDFError) -> [Field] {
        guard let form = try dictionary("AcroForm", of: try root().catalogue) else { return [] }
        guard let entries = try array("Fields", of: form), entries.count <= PDFFile.mostFields else {
            throw .unreadable("a form without fields, or with too many")
        }
        var fields: [Field] = []
        for entry in entries {
            var scanner = PDFScanner(bytes, at: entry.lowerBound)
            guard let reference = scanner.reference() else { throw .unreadable("a field that is no reference") }
            let dictionary: PDFDictionary = try dictionary(reference)
            guard dictionary.name("FT") == "Sig" else { continue }
            guard let name = dictionary.text("T"),
                !fields.contains(where: { $0.name == name || $0.reference == reference })
            else {
                throw .unreadable("a field without a name of its own")
            }
            fields.append(Field(reference: reference, name: name, dictionary: dictionary))
        }
        return fields
    }

    /// The elements of an array that stands here, or in an object of its own.
    func array(_ key: String, of parent: PDFDictionary) throws(PDFError) -> [Range<Int>]? {
        guard let reference = parent.reference(key) else { return parent.array(key) }
        return position(of: reference).flatMap { PDFDictionary.elements(in: bytes, at: $0) }
    }

    /// The first page: the leftmost leaf of the tree (7.7.3).
    func firstPage() throws(PDFError) -> (reference: PDFReference, page: PDFDictionary) {
        guard var reference = try root().catalogue.reference("Pages") else { throw .unreadable("no pages") }
        for _ in 0..<32 {
            let node: PDFDictionary = try dictionary(reference)
            guard node.name("Type") != "Page" else { return (reference, node) }
            guard let first = try array("Kids", of: node)?.first else { throw .unreadable("no pages") }
            var scanner = PDFScanner(bytes, at: first.lowerBound)
            guard let child = scanner.reference() else { throw .unreadable("a page that is no reference") }
            reference = child
        }
        throw .unreadable("a tree of pages without end")
    }
}
