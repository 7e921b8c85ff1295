/// What the styles of a Word document say of text that is seen, and of lists.
struct WordStyles {
    struct Style {
        var base: String?
        /// `nil` where the style does not say.
        var isHidden: Bool?
        var list: String?
        var level: Int?
    }

    private var byName: [String: Style] = [:]

    init(_ source: (part: String, bytes: [UInt8])?, _ limits: WorkbookLimits) throws(WorkbookError) {
        guard let source else { return }
        var xml = try XMLReader(source.bytes, part: source.part, limits)
        var name: String?
        while true {
            let event: XMLReader.Event = try xml.next()
            if event == .finish { return }
            guard event == .start else { continue }
            if xml.isAt("style") {
                name = try xml.attribute("styleId")
                guard byName.count < limits.cells else { throw .tooMuch(.cells, limit: limits.cells) }
                if let name { byName[name] = Style() }
            }
            guard let name else { continue }
            if xml.isAt("basedOn") { byName[name]?.base = try xml.attribute("val") }
            if xml.isAt("vanish") { byName[name]?.isHidden = try xml.isOn() }
            if xml.isAt("numId") { byName[name]?.list = try xml.attribute("val") }
            if xml.isAt("ilvl") { byName[name]?.level = xml.number("val") }
        }
    }

    func isHidden(_ name: String?) -> Bool { chain(name).lazy.compactMap(\.isHidden).first ?? false }

    func list(_ name: String?) -> (list: String, level: Int)? {
        let styles = chain(name)
        return styles.lazy.compactMap(\.list).first.map { ($0, styles.lazy.compactMap(\.level).first ?? 0) }
    }

    /// A style and those that it is based on. A ring of them ends after as many as Word allows.
    private func chain(_ name: String?) -> [Style] {
        var (styles, next): ([Style], String?) = ([], name)
        while let name = next, let style = byName[name], styles.count < 20 {
            styles.append(style)
            next = style.base
        }
        return styles
    }
}

extension XMLReader {
    /// Of a property that is on by being there: `<w:vanish/>`, but not `<w:vanish w:val="0"/>`.
    func isOn() throws(WorkbookError) -> Bool { try !["0", "false", "off"].contains(attribute("val") ?? "1") }

    /// A small whole number; `nil` for anything else.
    func number(_ name: StaticString) -> Int? { attributeBytes(name).flatMap { Numeral.index(Array($0)) } }

    /// Reads to the end of the element that has just begun.
    mutating func skip() throws(WorkbookError) {
        let depth: Int = self.depth
        while true {
            switch try next() {
            case .end where self.depth < depth: return
            case .start, .text, .end: continue
            case .finish: throw malformed
            }
        }
    }
}
