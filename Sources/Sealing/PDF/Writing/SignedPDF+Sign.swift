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
        let cms = CMSWriter(certificate: certificate, chain: chain, timestamp: timestamp)
        let update = try SignatureUpdate(
            of: PDFFile(pdf), field: name, signer: signer, capacity: cms.capacity(with: key))
        return try update.filled(with: cms.signed(update.digest, with: key))
    }
}
