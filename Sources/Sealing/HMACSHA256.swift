internal import CCrypto

/// HMAC with SHA-256 (RFC 2104, FIPS 198-1) by libcrypto: proof that the holder of `key` saw the message.
public enum HMACSHA256 {
    public static let byteCount: Int = 32

    /// 32 bytes. Keys of any length are accepted, as in RFC 2104; use at least 32 bytes from `SecureRandom`.
    /// Compare the result with `constantTimeEquals`, never with `==`.
    public static func code(key: [UInt8], _ message: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: byteCount) { output, count in
            let result: UnsafeMutablePointer<UInt8>? = HMAC(
                EVP_sha256(), key, Int32(key.count), message, message.count, output.baseAddress, nil)
            precondition(result != nil, "libcrypto cannot compute HMAC")
            count = byteCount
        }
    }
}
