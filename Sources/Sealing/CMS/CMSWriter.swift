/// A detached CAdES signature (RFC 5652, EN 319 122-1): SignedData with one signer, its signed attributes exactly
/// content type, message digest and signing certificate. No signing time: PAdES has it in the dictionary (EN 319 142-1,
/// 6.3).
struct CMSWriter {
    let certificate: Certificate
    let chain: [Certificate]
    /// From the digest of the signature to a TimeStampToken.
    let timestamp: ((Digest) throws -> [UInt8])?

    /// Of a token with the certificates of its authority.
    private static let tokenRoom: Int = 16_384

    /// Bytes to keep free: twice what is needed, so that nobody has to sign again for a signature that is a little
    /// longer.
    func capacity(with key: borrowing SigningKey) throws -> Int {
        let trial = CMSWriter(certificate: certificate, chain: chain, timestamp: nil)
        let needed: Int = try trial.signed(SHA256.digest([]), with: key).count
        return 2 * needed + (timestamp == nil ? 0 : CMSWriter.tokenRoom)
    }

    /// ContentInfo in DER over content with this digest.
    func signed(_ digest: Digest, with key: borrowing SigningKey) throws -> [UInt8] {
        let attributes: [UInt8] = try signedAttributes(digest)
        // Signed as a SET, sent as [0] (RFC 5652, 5.4).
        let signature: [UInt8] = try key.signature(over: attributes)
        let info: [UInt8] = DER.element(
            0x30,
            DER.integer(1) + (try signerIdentifier()) + DER.sequence(ObjectIdentifier.sha256) + [0xA0]
                + attributes.dropFirst()
                + DER.sequence(ObjectIdentifier.ecdsaWithSHA256) + DER.octets(signature)
                + (try unsignedAttributes(signature)))
        let certificates: [UInt8] = DER.tagged(0, Array(([certificate] + chain).map(\.der).joined()))
        let data: [UInt8] = DER.sequence(
            DER.integer(1), DER.set(DER.sequence(ObjectIdentifier.sha256)), DER.sequence(ObjectIdentifier.data),
            certificates,
            DER.set(info))
        return DER.sequence(ObjectIdentifier.signedData, DER.tagged(0, data))
    }

    private func signerIdentifier() throws -> [UInt8] {
        DER.sequence(try certificate.issuerDER(), DER.integer(try serial()))
    }

    private func signedAttributes(_ digest: Digest) throws -> [UInt8] {
        DER.set(
            attribute(ObjectIdentifier.contentType, ObjectIdentifier.data),
            attribute(ObjectIdentifier.messageDigest, DER.octets(digest.bytes)),
            attribute(ObjectIdentifier.signingCertificateV2, try signingCertificate()))
    }

    /// SigningCertificateV2 (RFC 5035, 3): the digest of the certificate, SHA-256 by default, its issuer and its
    /// number.
    private func signingCertificate() throws -> [UInt8] {
        let issuer: [UInt8] = DER.sequence(DER.tagged(4, try certificate.issuerDER()))
        let identifier: [UInt8] = DER.sequence(
            DER.octets(certificate.fingerprint.bytes), DER.sequence(issuer, DER.integer(try serial())))
        return DER.sequence(DER.sequence(identifier))
    }

    /// Level B-T: the token over the signature (RFC 3161, appendix A).
    private func unsignedAttributes(_ signature: [UInt8]) throws -> [UInt8] {
        guard let timestamp else { return [] }
        return DER.tagged(1, attribute(ObjectIdentifier.timestampToken, try timestamp(SHA256.digest(signature))))
    }

    private func attribute(_ type: [UInt8], _ value: [UInt8]) -> [UInt8] { DER.sequence(type, DER.set(value)) }

    private func serial() throws(CertificateError) -> [UInt8] {
        let digits: String = certificate.serial.count.isMultiple(of: 2) ? certificate.serial : "0" + certificate.serial
        guard let bytes = Hexadecimal.bytes(of: digits) else { throw .malformed }
        return bytes
    }
}
