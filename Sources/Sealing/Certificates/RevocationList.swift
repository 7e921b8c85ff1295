internal import CCrypto
import Kinerja

/// A certificate revocation list (RFC 5280, 5). Reading proves nothing: see `isSigned(by:)`.
public struct RevocationList: Sendable, Hashable {
    public let der: [UInt8]
    public let number: Int64
    public let thisUpdate: Instant
    /// By then a newer list has taken its place.
    public let nextUpdate: Instant
    public let entries: [Revocation]

    /// - Throws: `.malformed` unless the bytes are exactly one list with a number and both times.
    public init(der: [UInt8]) throws(CertificateError) {
        guard let list = decoded(der, { d2i_X509_CRL(nil, $0, $1) }, X509_CRL_free),
            let number = RevocationList.number(list.pointer),
            let thisUpdate = X509Text.instant(X509_CRL_get0_lastUpdate(list.pointer)),
            let nextUpdate = X509Text.instant(X509_CRL_get0_nextUpdate(list.pointer)),
            let entries = RevocationList.entries(list.pointer)
        else { throw .malformed }
        self.der = der
        self.number = number
        self.thisUpdate = thisUpdate
        self.nextUpdate = nextUpdate
        self.entries = entries
    }

    /// Whether this authority signed it, whatever the time.
    public func isSigned(by authority: Certificate) -> Bool {
        guard let list = decoded(der, { d2i_X509_CRL(nil, $0, $1) }, X509_CRL_free),
            let certificate = try? authority.handle(),
            let key = X509_get0_pubkey(certificate.pointer),
            X509_NAME_cmp(X509_CRL_get_issuer(list.pointer), X509_get_subject_name(certificate.pointer)) == 0
        else { return false }
        defer { ERR_clear_error() }
        return X509_CRL_verify(list.pointer, key) == 1
    }

    private static func number(_ list: OpaquePointer) -> Int64? {
        guard let value = X509_CRL_get_ext_d2i(list, NID_crl_number, nil, nil) else { return nil }
        let number: UnsafeMutablePointer<ASN1_INTEGER> = value.assumingMemoryBound(to: ASN1_INTEGER.self)
        defer { ASN1_INTEGER_free(number) }
        var result: Int64 = 0
        guard ASN1_INTEGER_get_int64(&result, number) == 1, result >= 0 else { return nil }
        return result
    }

    private static func entries(_ list: OpaquePointer) -> [Revocation]? {
        guard let stack = X509_CRL_get_REVOKED(list) else { return [] }
        var entries: [Revocation] = []
        for index in 0..<janji_revoked_count(stack) {
            guard let entry = janji_revoked_at(stack, index),
                let serial = X509Text.serial(X509_REVOKED_get0_serialNumber(entry)),
                let moment = X509Text.instant(X509_REVOKED_get0_revocationDate(entry))
            else { return nil }
            entries.append(Revocation(serial: serial, moment: moment, reason: reason(entry)))
        }
        return entries
    }

    private static func reason(_ entry: OpaquePointer) -> Revocation.Reason {
        guard let value = X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nil, nil) else { return .unspecified }
        let code: UnsafeMutablePointer<ASN1_ENUMERATED> = value.assumingMemoryBound(to: ASN1_ENUMERATED.self)
        defer { ASN1_ENUMERATED_free(code) }
        return Revocation.Reason(rawValue: UInt8(clamping: ASN1_ENUMERATED_get(code))) ?? .unspecified
    }
}
