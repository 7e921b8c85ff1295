/// Fields put in a row so that no two different rows have the same bytes: every text is preceded by its length.
struct CanonicalBytes {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Eight bytes, most significant first.
    mutating func append(_ number: Int64) {
        let bits = UInt64(bitPattern: number)
        for shift: UInt64 in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: bits >> shift))
        }
    }

    /// The number of UTF-8 bytes as above, then the bytes.
    mutating func append(_ text: String) {
        append(Int64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    /// Nil is the length -1, which no text has.
    mutating func append(_ text: String?) {
        guard let text else { return append(-1 as Int64) }
        append(text)
    }

    /// Always 32 bytes, hence without a length.
    mutating func append(_ digest: Digest) {
        bytes.append(contentsOf: digest.bytes)
    }
}
