internal import CCrypto
import Kinerja

/// TBSCertificate (RFC 5280, 4.1).
struct CertificateBody {
    /// Name in DER.
    let issuer: [UInt8]
    let subject: [UInt8]
    let from: Instant
    let until: Instant
    let publicKey: [UInt8]
    let extensions: [CertificateExtension]

    func signed(with key: borrowing SigningKey) throws -> Certificate {
        let validity: [UInt8] = DER.sequence(CertificateTime.der(from), CertificateTime.der(until))
        let tail: [UInt8] = DER.tagged(3, DER.element(0x30, Array(extensions.map(\.der).joined())))
        let body: [UInt8] = DER.sequence(
            DER.tagged(0, DER.integer(2)), DER.integer(CertificateBody.serial()),
            DER.sequence(ObjectIdentifier.ecdsaWithSHA256),
            issuer, validity, subject, publicKey, tail)
        return try Certificate(der: CertificateBody.envelope(body, key: key))
    }

    /// 128 bits of which the first is set: always 32 digits, and positive.
    private static func serial() -> [UInt8] {
        var bytes: [UInt8] = SecureRandom.bytes(16)
        bytes[0] |= 0x80
        return bytes
    }

    /// What was signed, how, and the signature: the frame of certificates and lists alike.
    static func envelope(_ body: [UInt8], key: borrowing SigningKey) throws(KeyError) -> [UInt8] {
        let signature: [UInt8] = try key.signature(over: body)
        return DER.sequence(body, DER.sequence(ObjectIdentifier.ecdsaWithSHA256), DER.bits(signature))
    }
}

/// Time (RFC 5280, 4.1.2.5): UTCTime until 2049, GeneralizedTime from then on; whole seconds.
enum CertificateTime {
    static func der(_ moment: Instant) -> [UInt8] {
        let digits: [UInt8] = Array(moment.compact.utf8)
        let isLong: Bool = !isEarly(digits)
        return isLong ? DER.element(0x18, digits) : DER.element(0x17, Array(digits.dropFirst(2)))
    }

    private static func isEarly(_ digits: [UInt8]) -> Bool {
        digits.starts(with: "20".utf8) && digits[2] < UInt8(ascii: "5")
    }
}

extension Instant {
    /// `20260131235959Z`: ISO 8601 in UTC without signs, cut to the second.
    var compact: String { iso8601.prefix(19).filter(\.isNumber) + "Z" }

    /// Without the part of a second, which X.509 and PDF do not keep.
    public var wholeSecond: Instant {
        let rest: Int64 = microseconds % 1_000_000
        return Instant(microseconds: microseconds - (rest < 0 ? rest + 1_000_000 : rest)) ?? self
    }
}

extension Certificate {
    /// The subject as it stands in the certificate: issuer names are compared byte by byte.
    func nameDER() throws(CertificateError) -> [UInt8] {
        let handle: Handle = try handle()
        guard let bytes = encoded({ i2d_X509_NAME(X509_get_subject_name(handle.pointer), $0) }) else { throw .failed }
        return bytes
    }

    func issuerDER() throws(CertificateError) -> [UInt8] {
        let handle: Handle = try handle()
        guard let bytes = encoded({ i2d_X509_NAME(X509_get_issuer_name(handle.pointer), $0) }) else { throw .failed }
        return bytes
    }
}
