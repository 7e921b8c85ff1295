internal import CCrypto
import Kinerja

/// An X.509 certificate (RFC 5280) as libcrypto reads it. Reading proves nothing: see `Trust`.
public struct Certificate: Sendable {
    public let der: [UInt8]
    /// Lower-case hexadecimal of the positive number, without leading zeros.
    public let serial: String
    public let subject: CertificateSubject
    /// RFC 2253, for people.
    public let issuerName: String
    public let from: Instant
    /// The last second in which it is valid.
    public let until: Instant
    /// SubjectPublicKeyInfo in DER.
    public let publicKey: [UInt8]
    /// SHA-256 of the DER: what people compare.
    public let fingerprint: Digest
    /// Basic constraints with CA.
    public let isAuthority: Bool

    /// - Throws: `.malformed` unless the bytes are exactly one certificate.
    public init(der: [UInt8]) throws(CertificateError) {
        guard let handle = decoded(der, { d2i_X509(nil, $0, $1) }, X509_free),
            let name = X509_get_subject_name(handle.pointer),
            let issuer = X509_get_issuer_name(handle.pointer),
            let serial = X509Text.serial(X509_get0_serialNumber(handle.pointer)),
            let from = X509Text.instant(X509_get0_notBefore(handle.pointer)),
            let until = X509Text.instant(X509_get0_notAfter(handle.pointer)),
            let key = encoded({ i2d_X509_PUBKEY(X509_get_X509_PUBKEY(handle.pointer), $0) })
        else { throw .malformed }
        self.der = der
        self.serial = serial
        subject = X509Text.subject(name)
        issuerName = X509Text.line(issuer)
        self.from = from
        self.until = until
        publicKey = key
        fingerprint = SHA256.digest(der)
        isAuthority = X509_check_ca(handle.pointer) == 1
    }

    /// Whether `moment` lies in the period of validity.
    public func isValid(at moment: Instant) -> Bool { from <= moment && moment <= until }

    /// For the functions of this module that ask libcrypto. The bytes were read before.
    func handle() throws(CertificateError) -> Handle {
        guard let handle = decoded(der, { d2i_X509(nil, $0, $1) }, X509_free) else { throw .failed }
        return handle
    }
}

extension Certificate: Hashable {
    public static func == (left: Certificate, right: Certificate) -> Bool { left.der == right.der }
    public func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}

extension Certificate {
    /// `BEGIN CERTIFICATE` (RFC 7468), lines of 64 characters.
    public var pem: String { PEM.text(of: der, label: "CERTIFICATE") }

    /// - Throws: `.malformed` unless the text holds exactly one certificate.
    public init(pem: String) throws(CertificateError) {
        guard let der = PEM.bytes(of: pem, label: "CERTIFICATE") else { throw .malformed }
        try self.init(der: der)
    }
}
