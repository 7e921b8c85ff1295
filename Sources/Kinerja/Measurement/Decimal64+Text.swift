extension Decimal64: CustomStringConvertible {
    /// The form of machines, SQL `numeric` and JSON: `-0.6333`, `1423`, with as many decimals as `scale`.
    public var description: String { written(grouping: "", decimalMark: ".") }

    /// The form of people: `1.423`, `0,6333`, `-12.500,50`.
    public var indonesian: String { written(grouping: ".", decimalMark: ",") }

    /// Reads `description` back: an optional minus, ASCII digits, an optional dot and decimals. No grouping.
    public init?(machineText text: some StringProtocol) {
        let sign: String = text.hasPrefix("-") ? "-" : ""
        let unsigned = text.dropFirst(sign.count)
        guard let parts = DigitGroups(unsigned), parts.marks.isEmpty || parts.marks == [.dot] else { return nil }
        guard let unscaled = Int64(sign + parts.digits) else { return nil }
        self.init(unscaled: unscaled, scale: parts.marks.isEmpty ? 0 : parts.lengths[1])
    }

    /// As people type it; nil for anything that is no number alone.
    public init?(written text: String) {
        guard case .number(let number, satuan: nil)? = Target(raw: text).value else { return nil }
        self = number
    }

    private func written(grouping: String, decimalMark: String) -> String {
        let digits: String = padded(unscaled.magnitude, to: scale + 1)
        let whole: String = groupedByThousands(digits.dropLast(scale), mark: grouping)
        let decimals: String = scale == 0 ? "" : decimalMark + digits.suffix(scale)
        return (isNegative ? "-" : "") + whole + decimals
    }
}

/// `9077000` with a mark before every third digit from the right.
func groupedByThousands(_ digits: some StringProtocol, mark: String) -> String {
    let last: Int = digits.utf8.count - 1
    var text: String = ""
    for (place, digit): (Int, Character) in digits.enumerated() {
        text.append(digit)
        if place < last, (last - place).isMultiple(of: 3) { text += mark }
    }
    return text
}
