/// Reads a PNG as far as it must be known before it is served: its chunks, their check sums and the size of the picture
/// (PNG, third edition, W3C 2025, 5 and 11.2.1). The pixels stay compressed.
enum PNGFile {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// The same picture with the chunks that paint it and nothing else.
    static func painted(_ bytes: [UInt8]) throws(LambangFault) -> [UInt8] {
        let chunks: [Chunk] = try chunks(of: bytes)
        guard let header = chunks.first, header.type == "IHDR", chunks.contains(where: { $0.type == "IDAT" }) else {
            throw .damaged
        }
        try check(bytes[header.data])
        return signature + chunks.filter { paints.contains($0.type) }.flatMap { bytes[$0.whole] }
    }

    private struct Chunk {
        let type: String
        let data: Range<Int>

        /// With its length before and its check sum behind.
        var whole: Range<Int> { data.lowerBound - 8..<data.upperBound + 4 }
        /// A decoder that does not know it cannot show the picture: its first letter is a capital.
        var isCritical: Bool { type.utf8.first.map { $0 & 0x20 == 0 } ?? true }
    }

    private static let paints: Set<String> = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs"]

    /// Up to IEND, with nothing behind it.
    private static func chunks(of bytes: [UInt8]) throws(LambangFault) -> [Chunk] {
        var chunks: [Chunk] = []
        var start: Int = signature.count
        while chunks.last?.type != "IEND" {
            let chunk: Chunk = try self.chunk(at: start, of: bytes)
            guard !chunk.isCritical || paints.contains(chunk.type) else { throw .damaged }
            chunks.append(chunk)
            start = chunk.whole.upperBound
        }
        guard start == bytes.count else { throw .damaged }
        return chunks
    }

    private static func chunk(at start: Int, of bytes: [UInt8]) throws(LambangFault) -> Chunk {
        guard start + 12 <= bytes.count else { throw .damaged }
        let length: Int = number(bytes[start..<start + 4])
        guard length <= bytes.count - start - 12 else { throw .damaged }
        let named: Range<Int> = start + 4..<start + 8 + length
        guard CRC32.of(bytes[named]) == UInt32(number(bytes[named.upperBound..<named.upperBound + 4])) else {
            throw .damaged
        }
        let type = String(decoding: bytes[start + 4..<start + 8], as: UTF8.self)
        return Chunk(type: type, data: start + 8..<named.upperBound)
    }

    private static func check(_ header: ArraySlice<UInt8>) throws(LambangFault) {
        guard header.count == 13 else { throw .damaged }
        let fields: [UInt8] = Array(header)
        let (width, height) = (number(fields[0..<4]), number(fields[4..<8]))
        guard sides.contains(width), sides.contains(height) else { throw .pixels(width, height) }
        guard depths[fields[9]]?.contains(fields[8]) == true, fields[10] == 0, fields[11] == 0, fields[12] <= 1 else {
            throw .damaged
        }
    }

    /// In pixels: from what can be recognised to what a browser decodes without effort.
    private static let sides: ClosedRange<Int> = 32...2_048
    /// Colour type and the bit depths it may have (table 12 of the standard).
    private static let depths: [UInt8: [UInt8]] = [
        0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
    ]

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }
}
