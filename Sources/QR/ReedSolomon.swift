/// Error correction codewords over GF(256) with the polynomial x^8 + x^4 + x^3 + x^2 + 1 (ISO/IEC 18004, 7.5.2).
enum ReedSolomon {
    static func corrections(of data: [UInt8], count: Int) -> [UInt8] {
        let divisor: [UInt8] = generator(count)
        var remainder = [UInt8](repeating: 0, count: count)
        for byte in data {
            let factor: UInt8 = byte ^ remainder.removeFirst()
            remainder.append(0)
            for index in remainder.indices { remainder[index] ^= product(divisor[index], factor) }
        }
        return remainder
    }

    /// (x - a^0)(x - a^1) ... (x - a^(count-1)) without its leading 1, highest power first.
    private static func generator(_ count: Int) -> [UInt8] {
        var coefficients = [UInt8](repeating: 0, count: count - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<count {
            for index in coefficients.indices {
                let next: UInt8 = index + 1 < count ? coefficients[index + 1] : 0
                coefficients[index] = product(coefficients[index], root) ^ next
            }
            root = product(root, 2)
        }
        return coefficients
    }

    private static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
        var sum = 0
        for bit in (0..<8).reversed() {
            sum = sum << 1 ^ (sum >> 7) * 0x11D
            if other >> UInt8(bit) & 1 == 1 { sum ^= Int(one) }
        }
        return UInt8(sum)
    }
}
