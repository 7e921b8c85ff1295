/// Reads a PNG by its chunks (PNG, third edition, W3C 2025, 5); the pixels stay compressed.
enum PNGEvidence {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    struct Part {
        let type: String
        let whole: Range<Int>
    }

    /// What paints the picture, and nothing that tells where and by whom it was made.
    private static let paints: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "sBIT", "bKGD",
    ]

    /// In pixels, of either side, and of the whole picture.
    private static let longest = 30_000
    private static let largest = 120_000_000

    /// Up to IEND, with nothing behind it.
    static func parts(_ bytes: [UInt8]) throws(BuktiFault) -> [Part] {
        var (parts, start): ([Part], Int) = ([], signature.count)
        while parts.last?.type != "IEND" {
            guard start + 12 <= bytes.count else { throw .damaged(.png) }
            let length = number(bytes, start)
            guard length <= bytes.count - start - 12 else { throw .damaged(.png) }
            let end = start + 8 + length
            guard CRC32.of(bytes[start + 4..<end]) == UInt32(number(bytes, end)) else { throw .damaged(.png) }
            let type = String(decoding: bytes[start + 4..<start + 8], as: UTF8.self)
            parts.append(Part(type: type, whole: start..<end + 4))
            start = end + 4
        }
        guard parts[0].type == "IHDR", parts[0].whole.count == 25, parts.contains(where: { $0.type == "IDAT" }) else {
            throw .damaged(.png)
        }
        let (width, height) = (number(bytes, 16), number(bytes, 20))
        guard (1...longest).contains(width), (1...longest).contains(height), width * height <= largest else {
            throw .damaged(.png)
        }
        guard start == bytes.count else { throw .polyglot }
        return parts
    }

    /// The same picture without its words.
    static func stripped(_ bytes: [UInt8]) throws(BuktiFault) -> [UInt8] {
        signature + (try parts(bytes)).filter { paints.contains($0.type) }.flatMap { bytes[$0.whole] }
    }

    private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
        bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}
