/// Text as SpreadsheetML keeps it: `_x000D_` stands for what XML cannot hold (ECMA-376 part 1, 22.9.2.19).
enum XString {
    /// Escapes resolved, line ends made line feeds, other controls dropped; nil when the bytes are no UTF-8.
    static func text(_ bytes: [UInt8]) -> String? {
        guard bytes.contains(where: { $0 == UInt8(ascii: "_") || $0 == 0x0D }) else {
            return String(validating: bytes, as: UTF8.self)
        }
        return String(validating: lineFeeds(resolved(bytes)), as: UTF8.self)
    }

    private static func resolved(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { bytes in
            var output: [UInt8] = []
            var index = 0
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "_"), XMLText.isEscape(bytes, at: index) {
                    append(bytes[(index + 2)..<(index + 6)], to: &output)
                    index += 7
                } else {
                    output.append(bytes[index])
                    index += 1
                }
            }
            return output
        }
    }

    private static func append(_ digits: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8]) {
        let value: UInt32 = digits.reduce(0) { $0 << 4 | (XMLText.hexValue($1) ?? 0) }
        guard let scalar = Unicode.Scalar(value), value >= 0x20 || [0x09, 0x0A, 0x0D].contains(value) else { return }
        output.append(contentsOf: String(scalar).utf8)
    }

    private static func lineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            guard byte == 0x0D else {
                output.append(byte)
                continue
            }
            if index + 1 == bytes.count || bytes[index + 1] != 0x0A { output.append(0x0A) }
        }
        return output
    }
}
