internal import CCrypto

/// Time-based one-time passwords (RFC 6238) as every authenticator makes them: HMAC-SHA-1, 30 seconds, 6 digits.
public enum OneTimeCode {
    /// Seconds that a code is shown for (X of RFC 6238, 4.1).
    public static let period: Int64 = 30
    public static let digits = 6
    /// RFC 4226 (4, R6) recommends 160 bits.
    public static let secretByteCount = 20

    /// A new secret; only authenticator and site know it.
    public static func makeSecret() -> [UInt8] { SecureRandom.bytes(secretByteCount) }

    /// Which code it is, counted from 1970 (T of RFC 6238, 4.2).
    public static func step(at seconds: Int64) -> Int64 { seconds / period }

    /// The code of a step: dynamic truncation (RFC 4226, 5.3), with its leading zeros.
    /// - Parameter digits: 6; the test vectors of RFC 6238 have 8.
    public static func code(_ secret: [UInt8], step: Int64, digits: Int = digits) -> String {
        let counter: [UInt8] = (0..<8).reversed().map { UInt8(truncatingIfNeeded: step >> (8 * Int64($0))) }
        let hash: [UInt8] = hmacSHA1(secret, counter)
        let offset = Int(hash[hash.count - 1] & 0x0F)
        let number: UInt32 = hash[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let modulus: UInt32 = (0..<digits).reduce(1) { product, _ in product * 10 }
        let text = String(number % modulus)
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }

    /// The step that a typed code belongs to: the present one or a neighbour, since clocks differ and typing takes its
    /// time (RFC 6238, 5.2). `nil` for any other code, and for one of `last` or before: no code is taken twice.
    public static func step(of typed: String, _ secret: [UInt8], at seconds: Int64, after last: Int64) -> Int64? {
        let now = step(at: seconds)
        var found: Int64?
        // All three are compared, so that the time taken does not tell which one it was.
        for step in [now, now - 1, now + 1] where constantTimeEquals(code(secret, step: step), typed) && step > last {
            found = found ?? step
        }
        return found
    }

    /// The address that an authenticator reads from a QR code (Google's key URI format). What is left out are its
    /// defaults, the very values above: a shorter address makes a QR code that a phone reads more easily.
    /// - Parameter issuer: who asks for the codes, shown above them; `account` is shown below.
    public static func address(_ secret: [UInt8], issuer: String, account: String) -> String {
        let (site, name) = (percentEncoded(issuer), percentEncoded(account))
        return "otpauth://totp/\(site):\(name)?secret=\(Base32.text(of: secret))&issuer=\(site)"
    }

    /// RFC 3986, 2.3: all but the unreserved.
    private static func percentEncoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain =
                Base32.isAlphanumeric(byte)
                || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + Hexadecimal.text(of: [byte]).uppercased()
        }.joined()
    }

    private static func hmacSHA1(_ key: [UInt8], _ message: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 20) { output, count in
            let result: UnsafeMutablePointer<UInt8>? = HMAC(
                EVP_sha1(), key, Int32(key.count), message, message.count, output.baseAddress, nil)
            precondition(result != nil, "libcrypto cannot compute HMAC")
            count = 20
        }
    }
}
