internal import CCrypto
import Kinerja

/// A SignedData of libcrypto with exactly one signer and no content in it.
struct CMSMessage: ~Copyable {
    private let message: Handle
    private let info: OpaquePointer

    /// The signed attributes and their signature, whatever the content is and whoever the signer.
    static let attributesOnly: UInt32 = UInt32(CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY | CMS_NO_CONTENT_VERIFY)
    /// The content too.
    static let contentToo: UInt32 = UInt32(CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY)
    /// All of it, the chain and the attribute that names the signing certificate included.
    private static let everything: UInt32 = UInt32(CMS_BINARY | CMS_CADES)

    init?(_ cms: [UInt8]) {
        guard let message = decoded(cms, { d2i_CMS_ContentInfo(nil, $0, $1) }, CMS_ContentInfo_free),
            OBJ_obj2nid(CMS_get0_type(message.pointer)) == NID_pkcs7_signed, CMS_is_detached(message.pointer) == 1,
            let signers = CMS_get0_SignerInfos(message.pointer), janji_signers_count(signers) == 1,
            let info = janji_signers_at(signers, 0)
        else { return nil }
        self.message = message
        self.info = info
    }

    func verifies(_ content: [UInt8], flags: UInt32) -> Bool {
        verifies(content, store: nil, flags: flags)
    }

    /// Against authorities, at a time: the chain, and that the signer named this very certificate (RFC 5035).
    func verifies(_ content: [UInt8], store: OpaquePointer) -> Bool {
        verifies(content, store: store, flags: CMSMessage.everything)
    }

    private func verifies(_ content: [UInt8], store: OpaquePointer?, flags: UInt32) -> Bool {
        defer { ERR_clear_error() }
        guard let source = Handle(BIO_new_mem_buf(content, Int32(clamping: content.count)), { BIO_free($0) }) else {
            return false
        }
        return CMS_verify(message.pointer, nil, store, source.pointer, nil, flags) == 1
    }

    /// The certificate that the signer information points to; known after the first `verifies`.
    var signer: Certificate? {
        var certificate: OpaquePointer?
        CMS_SignerInfo_get0_algs(info, nil, &certificate, nil, nil)
        return certificate.flatMap(CMSMessage.certificate)
    }

    /// The certificates that were sent along.
    func others(than signer: Certificate?) -> [Certificate] {
        guard let stack = CMS_get1_certs(message.pointer) else {
            ERR_clear_error()
            return []
        }
        defer { janji_certificates_free(stack) }
        let all: [Certificate] = (0..<janji_certificates_count(stack)).compactMap { index in
            janji_certificates_at(stack, index).flatMap(CMSMessage.certificate)
        }
        return all.filter { $0 != signer }
    }

    var messageDigest: Digest? {
        let type: OpaquePointer? = OBJ_nid2obj(NID_pkcs9_messageDigest)
        guard let value = CMS_signed_get0_data_by_OBJ(info, type, -3, V_ASN1_OCTET_STRING) else { return nil }
        return Digest(bytes: CMSMessage.bytes(value.assumingMemoryBound(to: ASN1_STRING.self)))
    }

    var usesStrongDigest: Bool {
        var algorithm: UnsafeMutablePointer<X509_ALGOR>?
        CMS_SignerInfo_get0_algs(info, nil, nil, &algorithm, nil)
        guard let algorithm else { return false }
        return [NID_sha256, NID_sha384, NID_sha512].contains(OBJ_obj2nid(algorithm.pointee.algorithm))
    }

    /// The timestamp token among the unsigned attributes.
    var stamp: Stamp {
        let type: OpaquePointer? = OBJ_nid2obj(NID_id_smime_aa_timeStampToken)
        guard let value = CMS_unsigned_get0_data_by_OBJ(info, type, -3, V_ASN1_SEQUENCE) else { return .none }
        guard let signature = CMS_SignerInfo_get0_signature(info),
            let token = TimestampToken(der: CMSMessage.bytes(value.assumingMemoryBound(to: ASN1_STRING.self))),
            token.imprint == SHA256.digest(CMSMessage.bytes(signature))
        else { return .foreign }
        return .token(token.moment)
    }

    enum Stamp: Equatable {
        case none
        case token(Instant)
        /// Unreadable, or of something else than this signature.
        case foreign

        var moment: Instant? {
            switch self {
            case .token(let moment): moment
            case .none, .foreign: nil
            }
        }
    }

    private static func bytes(_ string: UnsafePointer<ASN1_STRING>) -> [UInt8] {
        Array(UnsafeBufferPointer(start: ASN1_STRING_get0_data(string), count: Int(ASN1_STRING_length(string))))
    }

    private static func certificate(_ pointer: OpaquePointer) -> Certificate? {
        encoded { i2d_X509(pointer, $0) }.flatMap { try? Certificate(der: $0) }
    }
}
