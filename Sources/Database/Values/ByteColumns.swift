/// `bytea` in its hex text format: `\x` and two digits a byte (PostgreSQL manual, 8.4.1).
extension Array: ColumnValue where Element == UInt8 {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> [UInt8] {
        guard let bytes else { throw ColumnError.null }
        guard bytes.count >= 2, bytes.count.isMultiple(of: 2), bytes.starts(with: "\\x".utf8) else {
            throw ColumnError("is no hex bytea")
        }
        return try stride(from: 2, to: bytes.count, by: 2).map { (index: Int) throws -> UInt8 in
            try hexDigit(bytes[index]) << 4 | hexDigit(bytes[index + 1])
        }
    }

    private static func hexDigit(_ byte: UInt8) throws -> UInt8 {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return byte &- UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): return byte &- UInt8(ascii: "a") &+ 10
        default: throw ColumnError("is no hex bytea")
        }
    }

    public static var placeholder: [UInt8] { [] }
    public static var acceptedTypes: Set<UInt32> { [TypeOID.bytea] }
}
