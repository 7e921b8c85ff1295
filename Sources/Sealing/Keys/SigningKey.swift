internal import CCrypto

/// An opened private key: ECDSA on P-256 (FIPS 186-5). Its numbers are erased when this value goes; it cannot be
/// copied, so a key is open only as long as the call that needs it.
public struct SigningKey: ~Copyable {
    /// An EVP_PKEY; EVP_PKEY_free erases the private number (BN_clear_free).
    let pointer: OpaquePointer

    init(owning pointer: OpaquePointer) { self.pointer = pointer }

    deinit { EVP_PKEY_free(pointer) }

    public static func generate() throws(KeyError) -> SigningKey {
        guard let pointer = janji_generate_p256() else {
            ERR_clear_error()
            throw .failed
        }
        return SigningKey(owning: pointer)
    }

    /// SubjectPublicKeyInfo in DER (RFC 5280, 4.1.2.7).
    public var publicKey: [UInt8] {
        guard let bytes = encoded({ i2d_PUBKEY(pointer, $0) }) else {
            preconditionFailure("libcrypto cannot write a key that it made")
        }
        return bytes
    }

    /// ECDSA with SHA-256 over the message: the DER of ECDSA-Sig-Value (RFC 3279, 2.2.3), at most 72 bytes.
    func signature(over message: [UInt8]) throws(KeyError) -> [UInt8] {
        guard let context = Handle(EVP_MD_CTX_new(), EVP_MD_CTX_free),
            EVP_DigestSignInit(context.pointer, nil, EVP_sha256(), nil, pointer) == 1
        else { throw .failed }
        var count: Int = 72
        var signature = [UInt8](repeating: 0, count: count)
        guard EVP_DigestSign(context.pointer, &signature, &count, message, message.count) == 1 else {
            ERR_clear_error()
            throw .failed
        }
        return Array(signature.prefix(count))
    }

    /// Whether the key is one that may sign here.
    static func isP256(_ key: OpaquePointer) -> Bool {
        guard EVP_PKEY_get_base_id(key) == EVP_PKEY_EC else { return false }
        var name = [CChar](repeating: 0, count: 64)
        var length: Int = 0
        guard EVP_PKEY_get_group_name(key, &name, name.count, &length) == 1 else { return false }
        return name.prefix(length).elementsEqual("prime256v1".utf8.map { CChar(bitPattern: $0) })
    }
}
