extension Int64: ColumnValue {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> Int64 {
        guard let bytes else { throw ColumnError.null }
        let negative: Bool = bytes.first == UInt8(ascii: "-")
        let digits: Slice<UnsafeRawBufferPointer> = bytes.dropFirst(negative ? 1 : 0)
        guard !digits.isEmpty else { throw ColumnError("is no integer") }
        var value: Int64 = 0
        for byte in digits {
            value = try value.appending(byte, negative: negative)
        }
        return value
    }

    /// Grows towards the sign, so that `Int64.min` needs no case of its own.
    private func appending(_ byte: UInt8, negative: Bool) throws -> Int64 {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { throw ColumnError("is no integer") }
        let digit = Int64(byte &- UInt8(ascii: "0"))
        let shifted = multipliedReportingOverflow(by: 10)
        let sum = shifted.partialValue.addingReportingOverflow(negative ? -digit : digit)
        guard !shifted.overflow, !sum.overflow else { throw ColumnError("is too large for 64 bits") }
        return sum.partialValue
    }

    public static var placeholder: Int64 { 1 }
    public static var acceptedTypes: Set<UInt32> { TypeOID.integers }
}

extension Int: ColumnValue {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> Int {
        Int(try Int64.decode(bytes))
    }

    public static var placeholder: Int { 1 }
    public static var acceptedTypes: Set<UInt32> { TypeOID.integers }
}

extension Bool: ColumnValue {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> Bool {
        guard let bytes else { throw ColumnError.null }
        guard bytes.count == 1, let byte = bytes.first else { throw ColumnError("is no boolean") }
        switch byte {
        case UInt8(ascii: "t"): return true
        case UInt8(ascii: "f"): return false
        default: throw ColumnError("is no boolean")
        }
    }

    public static var placeholder: Bool { false }
    public static var acceptedTypes: Set<UInt32> { [TypeOID.bool] }
}

extension String: ColumnValue {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> String {
        guard let bytes else { throw ColumnError.null }
        // Twice as fast as String(validating:as:), which looks up generic metadata for each string.
        return try bytes.withMemoryRebound(to: UInt8.self) { (bytes: UnsafeBufferPointer<UInt8>) throws -> String in
            guard let valid = try? UTF8Span(validating: bytes.span) else { throw ColumnError("is not UTF-8") }
            return String(copying: valid)
        }
    }

    public static var placeholder: String { "contoh" }
    public static var acceptedTypes: Set<UInt32> { TypeOID.texts }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> Wrapped? {
        guard let bytes else { return nil }
        return try Wrapped.decode(bytes)
    }

    public static var placeholder: Wrapped? { nil }
    public static var acceptedTypes: Set<UInt32> { Wrapped.acceptedTypes }
    public static var isOptional: Bool { true }
}
