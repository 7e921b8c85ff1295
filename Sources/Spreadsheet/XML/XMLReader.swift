/// Reads XML 1.0 in UTF-8, event by event, without document types: whatever declares one is refused, so there are no
/// entities but the five that are built in, and nothing is ever fetched. Namespaces are not resolved: names are
/// compared without their prefix, which some programs write and others do not.
struct XMLReader {
    enum Event {
        case start, end, text
        /// All has been read; every element was closed.
        case finish
    }

    private let bytes: [UInt8]
    private let part: String
    private let limits: WorkbookLimits
    private var position = 0
    private var open: [Range<Int>] = []
    private var attributes: [Attribute] = []
    /// The name of the element that begins or ends here.
    private var element = 0..<0
    private var characters = 0..<0
    private var isVerbatim = false
    private var endsAtOnce = false
    private var hasRoot = false

    private struct Attribute {
        let name: Range<Int>
        let value: Range<Int>
    }

    init(_ bytes: [UInt8], part: String, _ limits: WorkbookLimits) throws(WorkbookError) {
        self.bytes = bytes
        self.part = part
        self.limits = limits
        position = try XMLEncoding.start(bytes)
    }

    var malformed: WorkbookError { .malformed(part: part) }

    /// How many elements are open, the one that begins here included.
    var depth: Int { open.count }

    mutating func next() throws(WorkbookError) -> Event {
        if endsAtOnce {
            endsAtOnce = false
            open.removeLast()
            return .end
        }
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                if try readText() { return .text }
                continue
            }
            switch byte(1) {
            case UInt8(ascii: "?"): try skip(past: "?>")
            case UInt8(ascii: "!"): if try readDeclaration() { return .text }
            case UInt8(ascii: "/"): return try readEnd()
            default: return try readStart()
            }
        }
        guard open.isEmpty, hasRoot else { throw malformed }
        return .finish
    }

    /// Whether the element that begins or ends here has this name.
    func isAt(_ name: StaticString) -> Bool { matches(Self.local(element, bytes), name) }

    /// The attribute's bytes as they stand in the file: for numbers and references, which need no escapes.
    func attributeBytes(_ name: StaticString) -> ArraySlice<UInt8>? {
        for attribute in attributes where matches(Self.local(attribute.name, bytes), name) {
            return bytes[attribute.value]
        }
        return nil
    }

    func attribute(_ name: StaticString) throws(WorkbookError) -> String? {
        guard let raw = attributeBytes(name) else { return nil }
        var value: [UInt8] = []
        guard XMLEntities.append(raw, to: &value), let text = String(validating: value, as: UTF8.self) else {
            throw malformed
        }
        return text
    }

    /// Appends the characters of a `text` event, escapes resolved.
    func appendText(to output: inout [UInt8]) throws(WorkbookError) {
        guard !isVerbatim else { return output.append(contentsOf: bytes[characters]) }
        guard XMLEntities.append(bytes[characters], to: &output) else { throw malformed }
    }

    // MARK: Markup

    private func byte(_ offset: Int) -> UInt8? { position + offset < bytes.count ? bytes[position + offset] : nil }

    /// False for the blanks outside the root element.
    private mutating func readText() throws(WorkbookError) -> Bool {
        let start: Int = position
        while let next = byte(0), next != UInt8(ascii: "<") {
            guard next >= 0x20 || Self.isBlank(next) else { throw malformed }
            position += 1
        }
        characters = start..<position
        isVerbatim = false
        guard open.isEmpty else { return true }
        guard bytes[characters].allSatisfy(Self.isBlank) else { throw malformed }
        return false
    }

    /// A comment or CDATA section; true for the latter.
    private mutating func readDeclaration() throws(WorkbookError) -> Bool {
        if bytes[position...].starts(with: "<!--".utf8) {
            position += 4
            try skip(past: "-->")
            return false
        }
        guard bytes[position...].starts(with: "<![CDATA[".utf8) else { throw .dangerous(.documentType) }
        guard !open.isEmpty else { throw malformed }
        position += 9
        let start: Int = position
        try skip(past: "]]>")
        characters = start..<(position - 3)
        isVerbatim = true
        guard bytes[characters].allSatisfy({ $0 >= 0x20 || Self.isBlank($0) }) else { throw malformed }
        return true
    }

    private mutating func readEnd() throws(WorkbookError) -> Event {
        position += 2
        let name: Range<Int> = try readName()
        skipBlanks()
        guard byte(0) == UInt8(ascii: ">"), let opened = open.popLast(), bytes[opened] == bytes[name] else {
            throw malformed
        }
        position += 1
        element = name
        return .end
    }

    private mutating func readStart() throws(WorkbookError) -> Event {
        guard !open.isEmpty || !hasRoot else { throw malformed }
        guard open.count < limits.depth else { throw .tooMuch(.depth, limit: limits.depth) }
        hasRoot = true
        position += 1
        element = try readName()
        open.append(element)
        attributes.removeAll(keepingCapacity: true)
        while try readAttribute() {}
        if byte(0) == UInt8(ascii: "/") {
            endsAtOnce = true
            position += 1
        }
        guard byte(0) == UInt8(ascii: ">") else { throw malformed }
        position += 1
        return .start
    }

    /// False when the tag ends here.
    private mutating func readAttribute() throws(WorkbookError) -> Bool {
        let start: Int = position
        skipBlanks()
        guard byte(0) != UInt8(ascii: ">"), byte(0) != UInt8(ascii: "/") else { return false }
        guard position > start else { throw malformed }
        guard attributes.count < limits.attributes else { throw .tooMuch(.attributes, limit: limits.attributes) }
        let name: Range<Int> = try readName()
        skipBlanks()
        guard byte(0) == UInt8(ascii: "="), !attributes.contains(where: { bytes[$0.name] == bytes[name] }) else {
            throw malformed
        }
        position += 1
        skipBlanks()
        attributes.append(Attribute(name: name, value: try readValue()))
        return true
    }

    private mutating func readValue() throws(WorkbookError) -> Range<Int> {
        guard let quote = byte(0), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw malformed }
        position += 1
        let start: Int = position
        while let next = byte(0), next != quote {
            guard next != UInt8(ascii: "<"), next >= 0x20 || Self.isBlank(next) else { throw malformed }
            position += 1
        }
        guard position < bytes.count else { throw malformed }
        position += 1
        return start..<(position - 1)
    }

    private mutating func readName() throws(WorkbookError) -> Range<Int> {
        let start: Int = position
        while let next = byte(0), Self.isNameByte(next) { position += 1 }
        guard position > start else { throw malformed }
        return start..<position
    }

    private mutating func skipBlanks() {
        while let next = byte(0), Self.isBlank(next) { position += 1 }
    }

    private mutating func skip(past end: StaticString) throws(WorkbookError) {
        let length: Int = end.utf8CodeUnitCount
        while position + length <= bytes.count {
            guard !matches(position..<(position + length), end) else {
                position += length
                return
            }
            position += 1
        }
        throw malformed
    }

    private func matches(_ range: Range<Int>, _ name: StaticString) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { $0.elementsEqual(bytes[range]) }
    }
}
