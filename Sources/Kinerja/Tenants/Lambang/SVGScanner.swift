/// Reads an SVG as the narrow XML that drawing programs write, and refuses everything else: what it does not know is
/// never left to a browser's more generous parser.
struct SVGScanner {
    private let bytes: [UInt8]
    private var position: Int = 0
    private var open: [String] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    /// Whether the first visible character is that of a tag.
    static func isMarkup(_ bytes: [UInt8]) -> Bool {
        SVGScanner(bytes).bytes.first { !isSpace($0) } == UInt8(ascii: "<")
    }

    /// A drawing nests a few levels; a parser may recurse into each.
    private static let deepest = 32

    mutating func check() throws(LambangFault) {
        guard String(validating: bytes, as: UTF8.self) != nil, bytes.allSatisfy(SVGScanner.isCharacter) else {
            throw fault
        }
        try skipDeclaration()
        try skipBetween()
        try tag()
        while !open.isEmpty { try content() }
        try skipBetween()
        guard position == bytes.count else { throw fault }
    }

    private var fault: LambangFault { .malformed(line: 1 + bytes.prefix(position).count { $0 == UInt8(ascii: "\n") }) }
    private var rest: ArraySlice<UInt8> { bytes[position...] }

    /// `<?xml version="1.0" encoding="UTF-8"?>` in any spelling of UTF-8: the bytes were read as such.
    private mutating func skipDeclaration() throws(LambangFault) {
        guard rest.starts(with: "<?xml".utf8), rest.dropFirst(5).first.map(SVGScanner.isSpace) == true else { return }
        let declaration: String = try text(until: "?>").lowercased()
        guard !declaration.contains("encoding") || declaration.contains("utf-8") else { throw .forbidden("encoding") }
    }

    /// Spaces and comments.
    private mutating func skipBetween() throws(LambangFault) {
        while true {
            skipSpaces()
            guard rest.starts(with: "<!--".utf8) else { return }
            position += 4
            _ = try text(until: "--")
            guard take(">") else { throw fault }
        }
    }

    private mutating func content() throws(LambangFault) {
        if SVGRules.holdsText(open.last ?? "") { try skipText() } else { try skipBetween() }
        if take("</") { return try close() }
        try tag()
    }

    private mutating func skipText() throws(LambangFault) {
        while let byte = rest.first, byte != UInt8(ascii: "<") {
            guard byte != UInt8(ascii: "&") else { throw .forbidden("&") }
            position += 1
        }
    }

    private mutating func close() throws(LambangFault) {
        guard try name() == open.popLast() else { throw fault }
        skipSpaces()
        guard take(">") else { throw fault }
    }

    /// `<name attribute="value">` or `<name/>`.
    private mutating func tag() throws(LambangFault) {
        for other in ["<!", "<?"] where rest.starts(with: other.utf8) { throw .forbidden(word()) }
        guard take("<") else { throw rest.first == UInt8(ascii: "&") ? .forbidden("&") : fault }
        let element: String = try name()
        let attributes: [String: String] = try attributes()
        try SVGRules.check(element, attributes, within: open)
        guard open.count < SVGScanner.deepest else { throw .forbidden("<\(element)>") }
        if take("/>") { return }
        guard take(">") else { throw fault }
        open.append(element)
    }

    private mutating func attributes() throws(LambangFault) -> [String: String] {
        var attributes: [String: String] = [:]
        while skipSpaces(), let byte = rest.first, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") {
            let attribute: String = try name()
            skipSpaces()
            guard take("=") else { throw fault }
            skipSpaces()
            guard attributes.updateValue(try value(), forKey: attribute) == nil else { throw fault }
        }
        return attributes
    }

    private mutating func value() throws(LambangFault) -> String {
        guard let quote = ["\"", "'"].first(where: { rest.starts(with: $0.utf8) }) else { throw fault }
        position += 1
        let value: String = try text(until: quote)
        for sign in ["<", "&"] where value.contains(sign) { throw .forbidden(sign) }
        return value
    }

    private mutating func name() throws(LambangFault) -> String {
        let bytes: ArraySlice<UInt8> = rest.prefix(while: SVGScanner.isName)
        guard !bytes.isEmpty else { throw fault }
        position += bytes.count
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What is at hand, for a message: `<!DOCTYPE`.
    private func word() -> String {
        String(decoding: rest.prefix(20).prefix { !SVGScanner.isSpace($0) && $0 != UInt8(ascii: ">") }, as: UTF8.self)
    }

    /// Up to the mark, and past it.
    private mutating func text(until mark: String) throws(LambangFault) -> String {
        let start: Int = position
        while position < bytes.count, !rest.starts(with: mark.utf8) { position += 1 }
        guard position < bytes.count else { throw fault }
        defer { position += mark.utf8.count }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func take(_ mark: String) -> Bool {
        guard rest.starts(with: mark.utf8) else { return false }
        position += mark.utf8.count
        return true
    }

    /// - Returns: true, so that a condition can begin with it.
    @discardableResult
    private mutating func skipSpaces() -> Bool {
        while let byte = rest.first, SVGScanner.isSpace(byte) { position += 1 }
        return true
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
    private static func isCharacter(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F || isSpace(byte) }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }
}
