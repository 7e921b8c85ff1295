internal import CCrypto
import Kinerja

/// A TimeStampToken (RFC 3161, 2.4.2) as libcrypto reads it. Reading proves nothing: `TimestampRequest.token` verifies.
public struct TimestampToken: Sendable, Hashable {
    public let der: [UInt8]
    /// What was stamped: SHA-256.
    public let imprint: Digest
    /// genTime
    public let moment: Instant

    /// Nil unless the bytes are exactly one token over a SHA-256 value.
    public init?(der: [UInt8]) {
        guard let token = decoded(der, { d2i_PKCS7(nil, $0, $1).map { OpaquePointer($0) } }, TimestampToken.free),
            let info = Handle(PKCS7_to_TS_TST_INFO(TimestampToken.pkcs7(token.pointer)), TS_TST_INFO_free),
            let stamped = TS_TST_INFO_get_msg_imprint(info.pointer), let value = TS_MSG_IMPRINT_get_msg(stamped),
            let algorithm = TS_MSG_IMPRINT_get_algo(stamped), OBJ_obj2nid(algorithm.pointee.algorithm) == NID_sha256,
            let imprint = Digest(
                bytes: UnsafeBufferPointer(start: ASN1_STRING_get0_data(value), count: Int(ASN1_STRING_length(value)))),
            let moment = X509Text.instant(TS_TST_INFO_get_time(info.pointer))
        else { return nil }
        self.der = der
        self.imprint = imprint
        self.moment = moment
    }

    /// PKCS7 is a struct that C shows, unlike the other types here.
    static func pkcs7(_ pointer: OpaquePointer) -> UnsafeMutablePointer<PKCS7> { UnsafeMutablePointer(pointer) }

    private static func free(_ pointer: OpaquePointer?) { PKCS7_free(pointer.map(pkcs7)) }
}
