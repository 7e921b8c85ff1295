/// Numbers as ZIP stores them.
extension [UInt8] {
    mutating func append16(_ value: Int) { appendBytes(UInt64(value), 2) }

    mutating func append32(_ value: Int) { appendBytes(UInt64(value), 4) }

    private mutating func appendBytes(_ value: UInt64, _ count: Int) {
        for index in 0..<count { append(UInt8(truncatingIfNeeded: value >> UInt64(index * 8))) }
    }

    /// Both ask for a position that exists.
    func read16(_ position: Int) -> Int { Int(self[position]) | Int(self[position + 1]) << 8 }

    func read32(_ position: Int) -> Int { read16(position) | read16(position + 2) << 16 }
}
