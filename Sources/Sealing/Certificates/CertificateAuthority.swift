import Kinerja

/// The certificates of a tenant's own authority: one self-signed root per generation, and the officials' below it.
///
/// What it certifies is *tidak tersertifikasi* in the words of PP 71/2019: the state has not recognised this authority,
/// and every certificate says so. Serial numbers are 128 random bits (RFC 5280, 4.1.2.2; CA/Browser Forum asks for 64).
public enum CertificateAuthority {
    /// What stands in every certificate (RFC 5280, 4.2.1.4: a notice of at most 200 characters).
    public static let notice: String =
        """
        Tanda tangan elektronik tidak tersertifikasi (PP 71/2019). Diterbitkan oleh otoritas internal pemerintah \
        daerah.
        """

    /// A self-signed root, which may sign the certificates of persons and lists of revocation, and nothing below those.
    /// - Throws: `CertificateError`, `KeyError`.
    public static func root(
        _ subject: CertificateSubject, key: borrowing SigningKey, from: Instant, until: Instant
    ) throws -> Certificate {
        let publicKey: [UInt8] = key.publicKey
        let name: [UInt8] = try subject.name()
        let body = CertificateBody(
            issuer: name, subject: name, from: from, until: until, publicKey: publicKey,
            extensions: [
                .basicConstraints(isAuthority: true), .keyUsage([.certificateSigning, .listSigning]),
                .subjectKey(publicKey), .policy(notice),
            ])
        return try body.signed(with: key)
    }

    /// The certificate of a person: for signatures on documents alone (RFC 9336), and for mail only because many
    /// programs ask for that purpose (RFC 5280, 4.2.1.12).
    /// - Parameters:
    ///   - publicKey: SubjectPublicKeyInfo in DER; the caller knows that the person holds the private key.
    ///   - revocationList: the address of the list, which anyone can fetch.
    /// - Throws: `CertificateError`, `KeyError`.
    public static func issue(
        to subject: CertificateSubject, publicKey: [UInt8], by authority: Certificate, key: borrowing SigningKey,
        from: Instant, until: Instant, revocationList: String
    ) throws -> Certificate {
        guard authority.isAuthority, authority.from.seconds <= from.seconds, until.seconds <= authority.until.seconds
        else {
            throw CertificateError.notEntitled
        }
        guard key.publicKey == authority.publicKey else { throw CertificateError.otherKey }
        let body = CertificateBody(
            issuer: try authority.nameDER(), subject: try subject.name(), from: from, until: until,
            publicKey: publicKey,
            extensions: [
                .basicConstraints(isAuthority: false), .keyUsage([.digitalSignature, .nonRepudiation]),
                .extendedKeyUsage([ObjectIdentifier.documentSigning, ObjectIdentifier.emailProtection]),
                .subjectKey(publicKey), .authorityKey(authority.publicKey), .distributionPoint(revocationList),
                .policy(notice),
            ])
        return try body.signed(with: key)
    }

    /// - Parameter number: above that of every earlier list of this authority (RFC 5280, 5.2.3).
    /// - Throws: `CertificateError`, `KeyError`.
    public static func revocationList(
        by authority: Certificate, key: borrowing SigningKey, number: Int64, entries: [Revocation], thisUpdate: Instant,
        nextUpdate: Instant
    ) throws -> RevocationList {
        guard authority.isAuthority else { throw CertificateError.notEntitled }
        guard key.publicKey == authority.publicKey else { throw CertificateError.otherKey }
        let revoked: [[UInt8]] = try entries.map { try $0.der() }
        let list: [[UInt8]] = revoked.isEmpty ? [] : [DER.element(0x30, Array(revoked.joined()))]
        let extensions: [UInt8] = DER.element(
            0x30, CertificateExtension.authorityKey(authority.publicKey).der + CertificateExtension.number(number).der)
        let body: [UInt8] = DER.element(
            0x30,
            DER.integer(1) + DER.sequence(ObjectIdentifier.ecdsaWithSHA256) + (try authority.nameDER())
                + CertificateTime.der(thisUpdate) + CertificateTime.der(nextUpdate) + Array(list.joined())
                + DER.tagged(0, extensions))
        return try RevocationList(der: CertificateBody.envelope(body, key: key))
    }
}

extension Instant {
    /// Certificates count in whole seconds (RFC 5280, 4.1.2.5).
    fileprivate var seconds: Int64 { microseconds / 1_000_000 }
}
