/// Characters that follow each other in one mode.
struct Segment: Sendable, Hashable {
    let mode: Mode
    let bytes: ArraySlice<UInt8>

    func write(_ version: Version, to bits: inout BitBuffer) {
        bits.append(mode.rawValue, count: Mode.indicatorBits)
        bits.append(bytes.count, count: mode.countBits(version))
        let size: Int = mode.groups.count
        for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: size) {
            let group: ArraySlice<UInt8> = bytes[start..<min(start + size, bytes.endIndex)]
            let value: Int = group.reduce(0) { $0 * mode.base + mode.value(of: $1) }
            bits.append(value, count: mode.groups[group.count - 1])
        }
    }
}
