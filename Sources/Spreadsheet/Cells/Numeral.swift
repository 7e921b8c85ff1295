/// A decimal as XML Schema writes a double (`-1.5E-7`), kept digit by digit: 0.6333 stays 0.6333.
struct Numeral: Equatable {
    var isNegative: Bool
    /// Values 0 to 9, the most significant first, without zeros at either end. Empty: zero.
    private(set) var digits: [UInt8]
    /// Where the point stands: the value is 0.DIGITS times ten to this power.
    private(set) var point: Int

    /// What a spreadsheet keeps (Excel specifications and limits, number precision).
    static let precision = 15
    /// Ten to this power is beyond every double.
    private static let maxExponent = 400

    var isZero: Bool { digits.isEmpty }
    /// How many digits stand behind the point.
    var decimals: Int { max(digits.count - point, 0) }

    /// Nil when the bytes are no number: blanks, `NaN`, `1,5`, more than 400 digits.
    init?(_ bytes: some Collection<UInt8>) {
        var rest = bytes[...]
        let sign: UInt8? = rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") ? rest.popFirst() : nil
        let whole = rest.prefix(while: Self.isDigit)
        rest = rest.dropFirst(whole.count)
        var fraction = rest.prefix(0)
        if rest.first == UInt8(ascii: ".") {
            fraction = rest.dropFirst().prefix(while: Self.isDigit)
            rest = rest.dropFirst(1 + fraction.count)
        }
        guard (1...Self.maxExponent).contains(whole.count + fraction.count), let exponent = Self.exponent(rest) else {
            return nil
        }
        self.init(
            isNegative: sign == UInt8(ascii: "-"), digits: (Array(whole) + Array(fraction)).map { $0 - 0x30 },
            point: whole.count + exponent)
    }

    init(isNegative: Bool, digits: [UInt8], point: Int) {
        let significant = digits.drop { $0 == 0 }
        let end: Int = significant.lastIndex { $0 != 0 } ?? significant.startIndex - 1
        self.digits = significant.isEmpty ? [] : Array(significant[...end])
        self.isNegative = isNegative && !self.digits.isEmpty
        self.point = self.digits.isEmpty ? 0 : point - (digits.count - significant.count)
    }

    /// Zero when there is none; nil when what stands there is something else.
    private static func exponent(_ bytes: some Collection<UInt8>) -> Int? {
        guard let letter = bytes.first else { return 0 }
        guard letter == UInt8(ascii: "E") || letter == UInt8(ascii: "e") else { return nil }
        var digits = bytes.dropFirst()
        let isNegative: Bool = digits.first == UInt8(ascii: "-")
        if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
        guard (1...3).contains(digits.count), digits.allSatisfy(isDigit) else { return nil }
        let value: Int = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard value <= maxExponent else { return nil }
        return isNegative ? -value : value
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Times a power of ten.
    func scaled(_ power: Int) -> Numeral { Numeral(isNegative: isNegative, digits: digits, point: point + power) }

    /// To so many digits in all, halves away from zero as spreadsheets do.
    func rounded(toSignificant count: Int) -> Numeral { cut(after: count) }

    /// To so many digits behind the point.
    func rounded(toDecimals count: Int) -> Numeral { cut(after: point + count) }

    private func cut(after count: Int) -> Numeral {
        guard count < digits.count else { return self }
        guard count >= 0 else { return Numeral(isNegative: false, digits: [], point: 0) }
        var kept: [UInt8] = [0] + digits[..<count]
        if digits[count] >= 5 { Self.increment(&kept) }
        return Numeral(isNegative: isNegative, digits: kept, point: point + 1)
    }

    /// The first digit is a zero, so the carry has room.
    private static func increment(_ digits: inout [UInt8]) {
        for index in digits.indices.reversed() {
            guard digits[index] == 9 else { return digits[index] += 1 }
            digits[index] = 0
        }
    }

    /// The digit that counts 10 to the `power`.
    func digit(_ power: Int) -> UInt8 {
        let index: Int = point - 1 - power
        return digits.indices.contains(index) ? digits[index] : 0
    }
}
