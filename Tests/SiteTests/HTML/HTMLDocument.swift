/// A page read as strictly as our own views are written: every element closed, every attribute quoted or bare.
struct HTMLDocument {
    private(set) var elements: [HTMLElement] = []

    struct Malformed: Error, Equatable {
        let reason: String
    }

    init(_ html: String) throws(Malformed) {
        var reader = Reader(html)
        try reader.read()
        elements = reader.elements
    }

    func all(_ names: String...) -> [HTMLElement] {
        elements.filter { names.contains($0.name) }
    }

    /// The elements inside the given one, in document order.
    func inside(_ index: Int) -> [HTMLElement] {
        elements.indices.filter { isInside($0, index) }.map { elements[$0] }
    }

    /// The elements around the given one, innermost first.
    func ancestors(of element: HTMLElement) -> [HTMLElement] {
        Array(
            sequence(state: element.parent) { (next: inout Int?) -> HTMLElement? in
                guard let index = next else { return nil }
                next = elements[index].parent
                return elements[index]
            })
    }

    private func isInside(_ index: Int, _ outer: Int) -> Bool {
        var current: Int? = elements[index].parent
        while let here = current, here != outer { current = elements[here].parent }
        return current == outer
    }
}

extension HTMLDocument {
    private struct Reader {
        var elements: [HTMLElement] = []
        private var rest: Substring
        private var open: [Int] = []

        private static let void: Set<String> = ["meta", "link", "input", "img", "br", "hr", "col"]

        init(_ html: String) {
            rest = html[...]
        }

        mutating func read() throws(Malformed) {
            guard take("<!doctype html>") else { throw Malformed(reason: "no doctype") }
            while !rest.isEmpty {
                if take("</") { try readEnd() } else if take("<") { try readStart() } else { readText() }
            }
            guard open.isEmpty else { throw Malformed(reason: "unclosed \(open.map { elements[$0].name })") }
        }

        private mutating func take(_ prefix: String) -> Bool {
            guard rest.hasPrefix(prefix) else { return false }
            rest = rest.dropFirst(prefix.count)
            return true
        }

        private mutating func take(while predicate: (Character) -> Bool) -> String {
            let taken: Substring = rest.prefix(while: predicate)
            rest = rest[taken.endIndex...]
            return String(taken)
        }

        private mutating func readText() {
            let text: String = take { $0 != "<" }
            for index in open { elements[index].text += decoded(text) }
        }

        private mutating func readEnd() throws(Malformed) {
            let name: String = take { $0 != ">" }
            guard take(">"), let last = open.popLast(), elements[last].name == name else {
                throw Malformed(reason: "</\(name)> closes \(open.last.map { elements[$0].name } ?? "nothing")")
            }
        }

        private mutating func readStart() throws(Malformed) {
            let name: String = take { $0.isLetter || $0.isNumber }
            var attributes: [String: String] = [:]
            while true {
                _ = take { $0.isWhitespace }
                if take(">") { break }
                let (key, value) = try readAttribute()
                guard attributes.updateValue(value, forKey: key) == nil else {
                    throw Malformed(reason: "<\(name)> has '\(key)' twice")
                }
            }
            elements.append(HTMLElement(name: name, attributes: attributes, parent: open.last))
            if !Self.void.contains(name) { open.append(elements.count - 1) }
        }

        private mutating func readAttribute() throws(Malformed) -> (String, String) {
            let key: String = take { $0.isLetter || $0 == "-" || $0 == "_" }
            guard !key.isEmpty else { throw Malformed(reason: "not an attribute: \(rest.prefix(20))") }
            guard take("=") else { return (key, "") }
            guard take("\"") else { throw Malformed(reason: "unquoted \(key)") }
            let value: String = take { $0 != "\"" }
            guard take("\"") else { throw Malformed(reason: "unfinished \(key)") }
            return (key, decoded(value))
        }

        private func decoded(_ text: String) -> String {
            guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
            return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
                .replacing("&#34;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
        }
    }
}
