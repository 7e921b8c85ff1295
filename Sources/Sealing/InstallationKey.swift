internal import CCrypto

/// The key of this installation: what must not be readable from a copy of the database is sealed with it. It is kept
/// outside the database and its backups (`JANJI_SECRET_KEY`); whoever loses it loses what was sealed.
public struct InstallationKey: Sendable {
    private let bytes: [UInt8]

    /// - Parameter text: 64 hexadecimal digits, spaces and line ends around them ignored. Nil for anything else.
    public init?(text: String) {
        let digits: Substring = text.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
        guard let key = Digest(hex: String(digits)) else { return nil }
        bytes = key.bytes
    }

    private static let nonceByteCount = 12
    private static let tagByteCount = 16

    /// AES-256-GCM (NIST SP 800-38D): nonce, ciphertext, tag.
    /// - Parameter purpose: what it is and whose. Bound to the result, and each purpose has a key of its own, so that
    ///   one account's sealed bytes are of no use in another's row.
    public func seal(_ plain: [UInt8], for purpose: String) -> [UInt8] {
        let nonce: [UInt8] = SecureRandom.bytes(Self.nonceByteCount)
        guard let sealed = run(plain, key: key(for: purpose), nonce: nonce, tag: nil) else {
            preconditionFailure("libcrypto cannot encrypt")
        }
        return nonce + sealed
    }

    /// `nil` when it was sealed with another key, for another purpose, or altered.
    public func open(_ sealed: [UInt8], for purpose: String) -> [UInt8]? {
        guard sealed.count >= Self.nonceByteCount + Self.tagByteCount else { return nil }
        let body: [UInt8] = Array(sealed.dropFirst(Self.nonceByteCount).dropLast(Self.tagByteCount))
        return run(
            body, key: key(for: purpose), nonce: Array(sealed.prefix(Self.nonceByteCount)),
            tag: Array(sealed.suffix(Self.tagByteCount)))
    }

    private func key(for purpose: String) -> [UInt8] { HMACSHA256.code(key: bytes, Array(purpose.utf8)) }

    /// Encrypts without a tag, and appends it; decrypts with one, and checks it.
    private func run(_ input: [UInt8], key: [UInt8], nonce: [UInt8], tag: [UInt8]?) -> [UInt8]? {
        guard let context = EVP_CIPHER_CTX_new() else { return nil }
        // Frees and cleanses: the context holds the key schedule.
        defer { EVP_CIPHER_CTX_free(context) }
        var (output, written, last): ([UInt8], Int32, Int32) = ([UInt8](repeating: 0, count: input.count + 16), 0, 0)
        guard EVP_CipherInit_ex(context, EVP_aes_256_gcm(), nil, key, nonce, tag == nil ? 1 : 0) == 1,
            EVP_CipherUpdate(context, &output, &written, input, Int32(input.count)) == 1
        else { return nil }
        if var tag, EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, Int32(tag.count), &tag) != 1 { return nil }
        var rest = [UInt8](repeating: 0, count: 16)
        guard EVP_CipherFinal_ex(context, &rest, &last) == 1 else { return nil }
        output = Array(output.prefix(Int(written))) + rest.prefix(Int(last))
        guard tag == nil else { return output }
        var made = [UInt8](repeating: 0, count: Self.tagByteCount)
        guard EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, Int32(made.count), &made) == 1 else { return nil }
        return output + made
    }
}
