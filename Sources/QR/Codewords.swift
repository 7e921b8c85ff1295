/// From segments to the bytes that are drawn.
enum Codewords {
    /// The data codewords, filled up with terminator and padding (ISO/IEC 18004, 7.4.9 and 7.4.10); nil when there are
    /// too many.
    static func data(_ segments: [Segment], _ version: Version, _ level: ErrorLevel) -> [UInt8]? {
        let room: Int = version.dataCodewords(level)
        var bits = BitBuffer()
        for segment in segments {
            guard segment.bytes.count < 1 << segment.mode.countBits(version) else { return nil }
            segment.write(version, to: &bits)
        }
        guard bits.count <= room * 8 else { return nil }
        bits.append(0, count: min(4, room * 8 - bits.count))
        var bytes: [UInt8] = bits.bytes
        let padding: [UInt8] = [0xEC, 0x11]
        for index in 0..<(room - bytes.count) { bytes.append(padding[index % 2]) }
        return bytes
    }

    /// Data and corrections of all blocks, taken in turns (7.6). The first blocks may be one data codeword shorter.
    static func interleaved(_ data: [UInt8], _ version: Version, _ level: ErrorLevel) -> [UInt8] {
        let count: Int = version.blocks(level), shortest: Int = data.count / count
        let short: Int = count - data.count % count
        var blocks: [[UInt8]] = []
        var start = 0
        for index in 0..<count {
            let end: Int = start + shortest + (index < short ? 0 : 1)
            blocks.append(Array(data[start..<end]))
            start = end
        }
        let corrections: [[UInt8]] = blocks.map { ReedSolomon.corrections(of: $0, count: version.corrections(level)) }
        return inTurns(blocks) + inTurns(corrections)
    }

    private static func inTurns(_ blocks: [[UInt8]]) -> [UInt8] {
        let longest: Int = blocks.map(\.count).max() ?? 0
        return (0..<longest).flatMap { index in blocks.compactMap { index < $0.count ? $0[index] : nil } }
    }
}
