internal import CCrypto

/// Unpredictable values from libcrypto's generator, which the kernel seeds and which survives `fork`.
public enum SecureRandom {
    /// - Parameter count: 0 or more.
    public static func bytes(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            // A process without randomness must not hand out secrets: it stops.
            precondition(RAND_bytes(buffer.baseAddress, Int32(count)) == 1, "no randomness")
            initialized = count
        }
    }

    /// 256 bits as 43 characters of base64url without padding (RFC 4648 §5): fits cookies, addresses and forms as it
    /// is.
    public static func token() -> String {
        Base64URL.text(of: bytes(32))
    }

    /// `length` characters of Crockford's base 32 in upper case: digits and letters without I, L, O and U, so that a
    /// person can read the code aloud and type it from paper. Each character holds 5 bits.
    public static func code(length: Int) -> String {
        let letters: [UInt8] = bytes(length).map { CrockfordBase32.alphabet[Int($0 & 0x1F)] }
        return String(decoding: letters, as: UTF8.self)
    }
}
