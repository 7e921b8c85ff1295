/// The update that fills one field, as it is before its signature: what `SignedPDF.sign` appends, and what
/// `SignedPDF.verify` therefore expects to find.
struct SignatureUpdate {
    private var update: PDFUpdate
    private let hole: SignatureHole
    private let contents: Range<Int>

    /// - Parameter capacity: the longest CMS, in bytes.
    init(of file: PDFFile, field name: String, signer: Signatory, capacity: Int) throws(PDFError) {
        guard let field = try file.signatureFields().first(where: { $0.name == name }) else { throw .noSuchField(name) }
        guard field.dictionary.values["V"] == nil else { throw .alreadySigned(name) }
        hole = SignatureHole(signer: signer, capacity: capacity)
        update = try PDFUpdate(of: file)
        let signature: PDFReference = update.newReference()
        let start: Int = update.put(signature, hole.text)
        update.put(field.reference, field.dictionary.adding(Array(" /V \(signature.text)".utf8)))
        update.finish()
        contents = hole.contents(from: start)
        update.fill(hole.byteRange(from: start), with: hole.spelled(contents, of: update.bytes.count))
    }

    /// Of all that the signature covers.
    var digest: Digest { SHA256.digest(update.bytes[..<contents.lowerBound] + update.bytes[contents.upperBound...]) }

    /// The whole file with its signature.
    consuming func filled(with cms: [UInt8]) throws(CertificateError) -> [UInt8] {
        update.fill(contents, with: try hole.filled(with: cms))
        return update.bytes
    }
}

extension SHA256 {
    static func digest(_ slice: ArraySlice<UInt8>) -> Digest { slice.withUnsafeBytes { digest($0) } }
}
