/// The number of an item in a list of lists, as it is written: "1.", "1.2", "a)", "IV", "-".
struct ItemNumber: Equatable {
    enum Style: Equatable {
        case digits, dotted, letter, capital, roman, capitalRoman, bullet
    }

    let style: Style
    /// The numbers from the widest to its own; one but for `dotted`.
    let values: [Int]
    /// "a)" and "a." are two lists.
    let isBracketed: Bool

    var value: Int { values.last ?? 0 }

    /// Every way to read it: "i" is the ninth letter and the first Roman number. None for anything else.
    static func readings(_ text: String) -> [ItemNumber] {
        if ["-", "–", "•", "*"].contains(text) { return [ItemNumber(.bullet, [1], false)] }
        let isBracketed: Bool = text.hasSuffix(")")
        let bare = text.drop { $0 == "(" }
        let plain = bare.hasSuffix(")") || bare.hasSuffix(".") ? bare.dropLast() : bare
        guard !plain.isEmpty, plain.utf8.count <= 12 else { return [] }
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
        if numbers.count == parts.count {
            return [ItemNumber(numbers.count == 1 ? .digits : .dotted, numbers, isBracketed)]
        }
        let isCapital: Bool = plain == plain.uppercased()
        let romans = roman(plain.lowercased()).map { ItemNumber(isCapital ? .capitalRoman : .roman, [$0], isBracketed) }
        let letters = letter(plain.lowercased()).map { ItemNumber(isCapital ? .capital : .letter, [$0], isBracketed) }
        return [romans, letters].compactMap { $0 }
    }

    /// The number that a name begins with, and the name: "a. Kegiatan Penyusunan ...". No readings where there is none.
    static func leading(_ text: String) -> (readings: [ItemNumber], name: Substring) {
        guard let end = text.firstIndex(where: \.isWhitespace) else { return ([], text[...]) }
        let mark = text[..<end]
        guard mark.contains(".") || mark.hasSuffix(")") || mark.count == 1 && !mark.isPlain else {
            return ([], text[...])
        }
        let found = readings(String(mark))
        return found.isEmpty ? ([], text[...]) : (found, text[end...].drop(while: \.isWhitespace))
    }

    private init(_ style: Style, _ values: [Int], _ isBracketed: Bool) {
        (self.style, self.values, self.isBracketed) = (style, values, isBracketed)
    }

    private static func letter(_ text: String) -> Int? {
        guard text.utf8.count == 1, let byte = text.utf8.first, (0x61...0x7A).contains(byte) else { return nil }
        return Int(byte - 0x60)
    }

    /// Up to 39: no list is longer.
    private static func roman(_ text: String) -> Int? { romans.firstIndex(of: text).map { $0 + 1 } }

    private static let romans: [String] = ["", "x", "xx", "xxx"].flatMap { tens in
        ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].map { tens + $0 }
    }.filter { !$0.isEmpty }
}

extension ItemNumber {
    /// Whether another number counts on in the same list.
    func isOfSameList(as other: ItemNumber) -> Bool {
        guard style == other.style, values.count == other.values.count, isBracketed == other.isBracketed else {
            return false
        }
        return style != .dotted || values.dropLast() == other.values.dropLast()
    }

    /// "1.2" of "1", and "1.2.1" of "1.2".
    func isBelow(_ other: ItemNumber) -> Bool {
        style == .dotted && (other.style == .digits || other.style == .dotted) && values.dropLast() == other.values[...]
    }

    var beginsList: Bool { value == 1 && style != .dotted }
}

extension Substring {
    /// "5" and "A" may be part of a name.
    fileprivate var isPlain: Bool { allSatisfy { $0.isLetter || $0.isNumber } }
}
