/// Extension (RFC 5280, 4.2), whole and in DER.
struct CertificateExtension {
    let der: [UInt8]

    private init(_ type: [UInt8], isCritical: Bool = false, _ value: [UInt8]) {
        der = DER.element(0x30, type + (isCritical ? DER.boolean(true) : []) + DER.octets(value))
    }

    /// An authority here signs no other authority: path length 0.
    static func basicConstraints(isAuthority: Bool) -> CertificateExtension {
        let value: [UInt8] = isAuthority ? DER.sequence(DER.boolean(true), DER.integer(0)) : DER.sequence()
        return CertificateExtension(ObjectIdentifier.basicConstraints, isCritical: true, value)
    }

    /// Bits as in RFC 5280, 4.2.1.3, counted from the left.
    enum Usage: UInt8 {
        case digitalSignature = 0
        case nonRepudiation = 1
        case certificateSigning = 5
        case listSigning = 6
    }

    static func keyUsage(_ usages: [Usage]) -> CertificateExtension {
        let bits: UInt8 = usages.reduce(0) { $0 | 0x80 >> $1.rawValue }
        return CertificateExtension(
            ObjectIdentifier.keyUsage, isCritical: true, DER.bits([bits], unused: UInt8(bits.trailingZeroBitCount)))
    }

    static func extendedKeyUsage(_ purposes: [[UInt8]]) -> CertificateExtension {
        CertificateExtension(ObjectIdentifier.extendedKeyUsage, DER.element(0x30, Array(purposes.joined())))
    }

    static func subjectKey(_ publicKey: [UInt8]) -> CertificateExtension {
        CertificateExtension(ObjectIdentifier.subjectKeyIdentifier, DER.octets(identifier(of: publicKey)))
    }

    static func authorityKey(_ publicKey: [UInt8]) -> CertificateExtension {
        let value: [UInt8] = DER.sequence(DER.tagged(0, primitive: identifier(of: publicKey)))
        return CertificateExtension(ObjectIdentifier.authorityKeyIdentifier, value)
    }

    /// - Parameter address: ASCII.
    static func distributionPoint(_ address: String) -> CertificateExtension {
        let names: [UInt8] = DER.tagged(0, DER.tagged(6, primitive: Array(address.utf8)))
        return CertificateExtension(
            ObjectIdentifier.distributionPoints, DER.sequence(DER.sequence(DER.tagged(0, names))))
    }

    /// Any policy, with a notice for the reader (RFC 5280, 4.2.1.4).
    static func policy(_ notice: String) -> CertificateExtension {
        let anyPolicy: [UInt8] = ObjectIdentifier.element(2, 5, 29, 32, 0)
        let qualifier: [UInt8] = DER.sequence(ObjectIdentifier.userNotice, DER.sequence(DER.utf8(notice)))
        return CertificateExtension(
            ObjectIdentifier.certificatePolicies, DER.sequence(DER.sequence(anyPolicy, DER.sequence(qualifier))))
    }

    /// Of a list of revocation (RFC 5280, 5.2.3).
    static func number(_ number: Int64) -> CertificateExtension {
        CertificateExtension(ObjectIdentifier.revocationNumber, DER.integer(number))
    }

    /// Of an entry (RFC 5280, 5.3.1).
    static func reason(_ reason: Revocation.Reason) -> CertificateExtension {
        CertificateExtension(ObjectIdentifier.reason, DER.element(0x0A, [reason.rawValue]))
    }

    /// The first 160 bits of the SHA-256 of the key (RFC 7093, 2, method 1).
    private static func identifier(of publicKey: [UInt8]) -> [UInt8] {
        let key: DERElement? = DERElement(at: publicKey[...])?.parts?.last
        return Array(SHA256.digest(Array(key?.content.dropFirst() ?? [])).bytes.prefix(20))
    }
}
