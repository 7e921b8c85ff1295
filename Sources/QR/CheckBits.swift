/// The BCH codes over what a reader must know first (ISO/IEC 18004, 7.9 and 7.10, annexes C and D).
enum CheckBits {
    /// 15 bits: level and mask, ten bits of BCH(15,5), and the pattern that keeps them from being all light.
    static func format(_ level: ErrorLevel, mask: Int) -> Int {
        let data: Int = level.bits << 3 | mask
        return (data << 10 | remainder(data, generator: 0x537, bits: 10)) ^ 0x5412
    }

    /// 18 bits: the version and twelve bits of BCH(18,6).
    static func version(_ number: Int) -> Int {
        number << 12 | remainder(number, generator: 0x1F25, bits: 12)
    }

    private static func remainder(_ data: Int, generator: Int, bits: Int) -> Int {
        (0..<bits).reduce(data) { rest, _ in rest << 1 ^ (rest >> (bits - 1)) * generator }
    }
}
