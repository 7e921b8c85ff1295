/// The directives at the head of a file, which say what the file is.
enum Header {
    case page(structure: Word, layout: Word?)
    case partial([Parameter])
    case layout

    struct Parameter {
        let name: Word
        let type: Word
    }
}

extension Header {
    /// Reads the head of a file, each directive alone on its line.
    /// - Returns: the header and the offset behind it.
    static func read(_ source: Source) throws -> (Header, Int) {
        let (first, offset) = try line(of: source, at: 0)
        guard let first else {
            throw Place(source: source, offset: 0)
                .error("the first line must be {{@page Struct}}, {{@partial name: Type}} or {{@layout}}")
        }
        if let structure = first.after(keyword: "@page") { return try page(structure, source, offset) }
        if let parameters = first.after(keyword: "@partial") { return (.partial(try read(parameters)), offset) }
        guard let rest = first.after(keyword: "@layout") else {
            throw first.error("'\(first.text)' is none of @page, @partial, @layout")
        }
        guard rest.text.isEmpty else { throw rest.error("a layout has no layout; a page begins with {{@page Struct}}") }
        return (.layout, offset)
    }

    private static func page(_ structure: Word, _ source: Source, _ offset: Int) throws -> (Header, Int) {
        guard
            structure.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
                .allSatisfy(SwiftName.isValid)
        else { throw structure.error("@page needs the name of a Swift struct") }
        let (second, end) = try line(of: source, at: offset)
        guard let second else { return (.page(structure: structure, layout: nil), offset) }
        guard let layout = second.after(keyword: "@layout") else {
            throw second.error("the second directive of a page can only be @layout")
        }
        guard !layout.text.isEmpty else { throw layout.error("which layout? Such as {{@layout layouts/site}}") }
        return (.page(structure: structure, layout: layout), end)
    }

    /// The directive that begins at `offset` and the offset of the line after it.
    private static func line(of source: Source, at offset: Int) throws -> (Word?, Int) {
        var scanner = Scanner(source, from: offset)
        guard case .tag(let tag) = try scanner.next(), case .directive(let directive) = tag.kind else {
            return (nil, offset)
        }
        var end: Int = scanner.offset
        while end < source.bytes.count, source.bytes[end] != 0x0A {
            guard Characters.isSpace(source.bytes[end]) else {
                throw Place(source: source, offset: end).error("a directive stands alone on its line")
            }
            end += 1
        }
        return (directive, min(end + 1, source.bytes.count))
    }

    private static func read(_ parameters: Word) throws -> [Parameter] {
        guard !parameters.text.isEmpty else { return [] }
        var seen: Set<String> = []
        return try parameters.splitByCommas().map { word in
            let parameter: Parameter = try read(parameter: word)
            guard seen.insert(parameter.name.text).inserted else {
                throw word.error("'\(parameter.name.text)' is declared twice")
            }
            return parameter
        }
    }

    private static func read(parameter word: Word) throws -> Parameter {
        let name: String = String(word.text.prefix { $0 != ":" })
        let type: Word = word.dropping(name.utf8.count + 1).trimmed()
        let trimmed: Word = Word(text: name, place: word.place).trimmed()
        guard SwiftName.isValid(trimmed.text), !type.text.isEmpty else {
            throw word.error("a parameter is written 'name: Type'")
        }
        guard type.text.utf8.allSatisfy(isTypeCharacter) else { throw type.error("'\(type.text)' is not a Swift type") }
        return Parameter(name: trimmed, type: type)
    }

    private static func isTypeCharacter(_ byte: UInt8) -> Bool {
        Characters.isSwiftName(byte) || Characters.isSpace(byte) || ".,:?[]()<>&".utf8.contains(byte)
    }
}
