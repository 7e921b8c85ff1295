/// Turns the value of a cell into the text a person sees.
struct CellValues {
    let strings: [String]
    let formats: CellFormats
    let countsFrom1904: Bool

    /// Stands for a formula of which the file holds no result: it was written by a program that does not calculate.
    static let uncalculated = "#RUMUS!"

    /// What the value is (ECMA-376 part 1, 18.18.11).
    private enum Kind: String {
        case number = "n"
        case sharedString = "s"
        case string = "str"
        case inline = "inlineStr"
        case truth = "b"
        case error = "e"
        case date = "d"
    }

    /// Reads to the end of the cell that has just begun. Empty for a cell without a value.
    func read(_ xml: inout XMLReader, _ limits: WorkbookLimits) throws(WorkbookError) -> String {
        guard let kind = Kind(rawValue: try xml.attribute("t") ?? "n") else { throw xml.malformed }
        let format: NumberFormat = formats[xml.attributeBytes("s")]
        var value: [UInt8] = []
        var inline = ""
        var valueDepth: Int?
        var (hasFormula, hasValue) = (false, false)
        let depth: Int = xml.depth
        while true {
            switch try xml.next() {
            case .start where xml.depth > depth + 1: continue
            case .start where xml.isAt("is"): inline = try RichText.read(&xml, limits)
            case .start where xml.isAt("f"): hasFormula = true
            case .start where xml.isAt("v"): (valueDepth, hasValue) = (xml.depth, true)
            case .start: continue
            case .text where valueDepth == xml.depth:
                try xml.appendText(to: &value)
                guard value.count <= limits.textLength else { throw .tooMuch(.textLength, limit: limits.textLength) }
            case .text: continue
            case .end where xml.depth < depth:
                guard let text = kind == .inline ? inline : text(value, kind, format) else { throw xml.malformed }
                return hasFormula && !hasValue && text.isEmpty ? Self.uncalculated : text
            case .end: valueDepth = nil
            case .finish: throw xml.malformed
            }
        }
    }

    /// Nil when the value is not of its kind.
    private func text(_ value: [UInt8], _ kind: Kind, _ format: NumberFormat) -> String? {
        guard !value.isEmpty else { return "" }
        switch kind {
        case .string, .error, .inline: return XString.text(value)
        case .sharedString: return Numeral.index(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil }
        case .truth: return value == [0x31] ? "TRUE" : value == [0x30] ? "FALSE" : nil
        case .date: return ISODate.text(value)
        case .number: return Numeral(Numeral.trimmed(value)).map { format.text($0, countsFrom1904: countsFrom1904) }
        }
    }
}

extension Numeral {
    /// A number of up to nine digits that counts something.
    static func index(_ bytes: [UInt8]) -> Int? {
        guard (1...9).contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Without the blanks that XML Schema lets stand around a number.
    static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        let end: Int = bytes.lastIndex { !isBlank($0) } ?? -1
        return bytes.prefix(end + 1).drop(while: isBlank)
    }
}
