internal import CCrypto
import Kinerja

/// One question to a timestamp authority (RFC 3161, 2.4.1): SHA-256, a fresh nonce, its certificate wanted.
///
/// Sent as `application/timestamp-query`; the answer is `application/timestamp-reply` (3.4). Whoever uses this brings
/// the transport.
public struct TimestampRequest: Sendable {
    public let der: [UInt8]

    public init(_ digest: Digest) throws(TimestampError) {
        guard let request = Handle(TS_REQ_new(), TS_REQ_free), TimestampRequest.fill(request.pointer, digest),
            let bytes = encoded({ i2d_TS_REQ(request.pointer, $0) })
        else { throw .failed }
        der = bytes
    }

    /// What `SignedPDF.sign` takes: asks, and verifies the answer.
    /// - Parameters:
    ///   - authorities: the roots of the timestamp authority.
    ///   - send: the transport, from the bytes of the request to those of the answer.
    public static func stamping(
        _ authorities: [Certificate], send: @escaping ([UInt8]) throws -> [UInt8]
    ) -> (Digest) throws -> [UInt8] {
        { digest in
            let request = try TimestampRequest(digest)
            return try request.token(in: send(request.der), authorities: authorities).der
        }
    }

    /// The token of an answer, if it is to this request (imprint, nonce, version) and signed by an authority that is
    /// trusted for timestamps.
    public func token(in answer: [UInt8], authorities: [Certificate]) throws(TimestampError) -> TimestampToken {
        defer { ERR_clear_error() }
        guard let response = decoded(answer, { d2i_TS_RESP(nil, $0, $1) }, TS_RESP_free),
            let content = TS_RESP_get_token(response.pointer), let token = encoded({ i2d_PKCS7(content, $0) })
        else { throw .refused }
        guard let request = decoded(der, { d2i_TS_REQ(nil, $0, $1) }, TS_REQ_free),
            let context = Handle(TS_REQ_to_TS_VERIFY_CTX(request.pointer, nil), TS_VERIFY_CTX_free),
            let store = X509_STORE_new()
        else { throw .failed }
        // The context owns the store from here on.
        TS_VERIFY_CTX_set_store(context.pointer, store)
        TS_VERIFY_CTX_add_flags(context.pointer, Int32(TS_VFY_SIGNATURE))
        for authority in authorities {
            guard let certificate = try? authority.handle() else { throw .failed }
            X509_STORE_add_cert(store, certificate.pointer)
        }
        guard TS_RESP_verify_response(context.pointer, response.pointer) == 1, let stamped = TimestampToken(der: token)
        else {
            throw .untrusted
        }
        return stamped
    }

    private static func fill(_ request: OpaquePointer, _ digest: Digest) -> Bool {
        guard let algorithm = X509_ALGOR_new() else { return false }
        defer { X509_ALGOR_free(algorithm) }
        X509_ALGOR_set_md(algorithm, EVP_sha256())
        guard let imprint = Handle(TS_MSG_IMPRINT_new(), TS_MSG_IMPRINT_free), let nonce = nonce() else { return false }
        defer { ASN1_INTEGER_free(nonce) }
        var bytes: [UInt8] = digest.bytes
        // Each of them copies what it is given.
        return TS_MSG_IMPRINT_set_algo(imprint.pointer, algorithm) == 1
            && TS_MSG_IMPRINT_set_msg(imprint.pointer, &bytes, Int32(bytes.count)) == 1
            && TS_REQ_set_version(request, 1) == 1
            && TS_REQ_set_msg_imprint(request, imprint.pointer) == 1 && TS_REQ_set_nonce(request, nonce) == 1
            && TS_REQ_set_cert_req(request, 1) == 1
    }

    /// 64 bits, as RFC 3161 suggests.
    private static func nonce() -> UnsafeMutablePointer<ASN1_INTEGER>? {
        let value: UInt64 = SecureRandom.bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
        guard let nonce = ASN1_INTEGER_new() else { return nil }
        ASN1_INTEGER_set_uint64(nonce, value)
        return nonce
    }
}
