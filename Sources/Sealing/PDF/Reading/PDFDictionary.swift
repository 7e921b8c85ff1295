/// A dictionary (ISO 32000-1, 7.3.7): where its values lie. They are read when somebody asks.
struct PDFDictionary {
    let bytes: [UInt8]
    /// From `<<` to `>>`.
    let range: Range<Int>
    let values: [String: Range<Int>]

    /// In bytes: more than any that is read here, the largest of which holds a signature.
    private static let longest: Int = 1 << 20

    /// Nil unless a whole dictionary begins here. A key that comes twice is refused: programs disagree on which one
    /// counts.
    init?(in bytes: [UInt8], at position: Int) {
        var scanner = PDFScanner(bytes, at: position)
        guard scanner.takeTwice(UInt8(ascii: "<")) else { return nil }
        let start: Int = scanner.position - 2
        var values: [String: Range<Int>] = [:]
        while !scanner.takeTwice(UInt8(ascii: ">")) {
            guard let key = scanner.name(), let value = scanner.value(), values.updateValue(value, forKey: key) == nil,
                scanner.position - start <= PDFDictionary.longest
            else { return nil }
        }
        self.bytes = bytes
        range = start..<scanner.position
        self.values = values
    }

    func integer(_ key: String) -> Int? { number(values[key]) }

    func name(_ key: String) -> String? {
        guard let range = values[key] else { return nil }
        var scanner = PDFScanner(bytes, at: range.lowerBound)
        return scanner.name()
    }

    func reference(_ key: String) -> PDFReference? {
        guard let range = values[key] else { return nil }
        var scanner = PDFScanner(bytes, at: range.lowerBound)
        return scanner.reference()
    }

    func dictionary(_ key: String) -> PDFDictionary? {
        values[key].flatMap { PDFDictionary(in: bytes, at: $0.lowerBound) }
    }

    /// Where the elements of an array lie.
    func array(_ key: String) -> [Range<Int>]? {
        values[key].flatMap { PDFDictionary.elements(in: bytes, at: $0.lowerBound) }
    }

    /// A text string (7.9.2.2) in UTF-16 or, as far as it goes, ASCII.
    func text(_ key: String) -> String? {
        values[key].flatMap { PDFString.bytes(of: bytes[$0]) }.flatMap(PDFString.text)
    }

    /// The elements of the array at a position, each as the place where it lies.
    static func elements(in bytes: [UInt8], at position: Int) -> [Range<Int>]? {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "[") else { return nil }
        var scanner = PDFScanner(bytes, at: position)
        guard let whole = scanner.value() else { return nil }
        var elements: [Range<Int>] = []
        scanner = PDFScanner(bytes, at: position + 1)
        scanner.skipSpace()
        while scanner.position < whole.upperBound - 1 {
            guard let element = scanner.value() else { return nil }
            elements.append(element)
            scanner.skipSpace()
        }
        return elements
    }

    private func number(_ range: Range<Int>?) -> Int? {
        guard let range else { return nil }
        var scanner = PDFScanner(bytes, at: range.lowerBound)
        return scanner.integer()
    }
}
