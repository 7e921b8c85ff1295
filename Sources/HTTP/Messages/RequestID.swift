/// The name of one request in logs and on error pages.
public enum RequestID {
    /// Sixteen hexadecimal digits from the system's random source.
    public static func make() -> String {
        var bits: UInt64 = .random(in: .min ... .max)
        return String(unsafeUninitializedCapacity: 16) { buffer in
            for index in 0..<16 {
                let digit = UInt8(truncatingIfNeeded: bits & 15)
                buffer[index] = digit < 10 ? 0x30 + digit : 0x57 + digit
                bits >>= 4
            }
            return 16
        }
    }
}
