/// Builds PNG files byte by byte, sound ones and others.
struct PNGMaker {
    var width: UInt32 = 64
    var height: UInt32 = 64
    var depth: UInt8 = 8
    var colour: UInt8 = 6
    var before: [[UInt8]] = []
    var after: [UInt8] = []

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// What the pixels are is nobody's business here: they stay compressed.
    static let pixels: [UInt8] = chunk("IDAT", [0x78, 0x9C, 0x03, 0, 0, 0, 0, 1])
    static let end: [UInt8] = chunk("IEND", [])

    var header: [UInt8] {
        PNGMaker.chunk("IHDR", PNGMaker.bytes(width) + PNGMaker.bytes(height) + [depth, colour, 0, 0, 0])
    }
    var file: [UInt8] { PNGMaker.signature + header + before.joined() + PNGMaker.pixels + PNGMaker.end + after }

    static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let named: [UInt8] = Array(type.utf8) + data
        return bytes(UInt32(data.count)) + named + bytes(sum(named))
    }

    static func bytes(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { (shift: UInt32) in UInt8(truncatingIfNeeded: number >> shift) }
    }

    /// The check sum bit by bit, as the standard defines it (annex D) and unlike the code under test.
    private static func sum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            for bit in 0..<8 {
                let isOdd: Bool = (sum ^ UInt32(byte) >> UInt32(bit)) & 1 == 1
                sum = sum >> 1 ^ (isOdd ? 0xEDB8_8320 : 0)
            }
        }
        return ~sum
    }
}
