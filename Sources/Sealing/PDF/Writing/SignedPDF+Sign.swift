extension SignedPDF {
    /// The file with one more incremental update that fills one field.
    /// - Parameters:
    ///   - chain: the authorities above the certificate, sent along for whoever verifies.
    ///   - timestamp: from the digest of the signature to a TimeStampToken (RFC 3161); see `Timestamp`. May be slow.
    /// - Throws: `PDFError`, `CertificateError` (`.otherKey`), `KeyError`, and what `timestamp` throws.
    public static func sign(
        _ pdf: [UInt8], field name: String, signer: Signatory, with key: borrowing SigningKey, certificate: Certificate,
        chain: [Certificate], timestamp: ((Digest) throws -> [UInt8])? = nil
    ) throws -> [UInt8] {
        guard key.publicKey == certificate.publicKey else { throw CertificateError.otherKey }
        let file = try PDFFile(pdf)
        guard let field = try file.signatureFields().first(where: { $0.name == name }) else { throw PDFError.noSuchField(name) }
        guard field.dictionary.values["V"] == nil else { throw PDFError.alreadySigned(name) }
        let cms = CMSWriter(certificate: certificate, chain: chain, timestamp: timestamp)
        let hole = SignatureHole(signer: signer, capacity: try cms.capacity(with: key))

        var update = try PDFUpdate(of: file)
        let signature: PDFReference = update.newReference()
        let start: Int = update.put(signature, hole.text)
        update.put(field.reference, field.dictionary.adding(Array(" /V \(signature.text)".utf8)))
        update.finish()

        let contents: Range<Int> = hole.contents(from: start)
        update.fill(hole.byteRange(from: start), with: hole.spelled(contents, of: update.bytes.count))
        let digest: Digest = SHA256.digest(update.bytes[..<contents.lowerBound] + update.bytes[contents.upperBound...])
        update.fill(contents, with: try hole.filled(with: cms.signed(digest, with: key)))
        return update.bytes
    }
}

extension SHA256 {
    static func digest(_ slice: ArraySlice<UInt8>) -> Digest { slice.withUnsafeBytes { digest($0) } }
}
