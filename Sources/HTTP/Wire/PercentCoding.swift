/// RFC 3986 2.1, strict: a percent sign without two digits is an error and not a percent sign.
enum PercentCoding {
    /// The decoded bytes; nil when malformed.
    static func bytes(_ bytes: ArraySlice<UInt8>, plusIsSpace: Bool) -> [UInt8]? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var position: Int = bytes.startIndex
        while position < bytes.endIndex {
            let byte: UInt8 = bytes[position]
            guard byte == ASCII.percent else {
                decoded.append(byte == ASCII.plus && plusIsSpace ? ASCII.space : byte)
                position += 1
                continue
            }
            guard position + 2 < bytes.endIndex,
                let high = ASCII.hex(bytes[position + 1]), let low = ASCII.hex(bytes[position + 2])
            else { return nil }
            decoded.append(high << 4 | low)
            position += 3
        }
        return decoded
    }

    /// The decoded text; nil when malformed, not UTF-8, or with a NUL, which C and PostgreSQL would cut at.
    static func text(_ bytes: ArraySlice<UInt8>, plusIsSpace: Bool) -> String? {
        guard bytes.contains(where: { $0 == ASCII.percent || $0 == ASCII.plus || $0 >= 0x80 || $0 == 0 }) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        guard let decoded = self.bytes(bytes, plusIsSpace: plusIsSpace) else { return nil }
        return text(decoded)
    }

    /// UTF-8 without NUL, or nil.
    static func text(_ bytes: some Collection<UInt8>) -> String? {
        bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
    }
}
