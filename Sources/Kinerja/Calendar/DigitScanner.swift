/// Reads fixed-width numbers from text, byte by byte: every row of the database carries moments to be read.
struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: some StringProtocol) { rest = Substring(text).utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    /// Takes the next character if it is `ascii`.
    mutating func take(_ ascii: Unicode.Scalar) -> Bool {
        guard let byte: UInt8 = rest.first, UInt32(byte) == ascii.value else { return false }
        rest.removeFirst()
        return true
    }

    /// Exactly `count` digits.
    mutating func number(digits count: Int) -> Int? {
        var number = 0
        for _ in 0..<count {
            guard let digit: Int = digit() else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// One to six digits behind a decimal point, in millionths.
    mutating func millionths() -> Int? {
        guard var number: Int = digit() else { return nil }
        for _ in 1..<6 { number = number * 10 + (digit() ?? 0) }
        return number
    }

    private mutating func digit() -> Int? {
        guard let byte: UInt8 = rest.first, (0x30...0x39).contains(byte) else { return nil }
        rest.removeFirst()
        return Int(byte - 0x30)
    }
}
