/// What style says of whether an element is seen, and how its text is laid out. The editor reads clipboards by the same
/// rules (`Public/editor/visible.js`).
struct HTMLLook {
    private let style: String

    init(_ style: String) { self.style = style.lowercased() }

    /// The value that counts, the last one.
    func value(_ name: String) -> String? {
        style.split(separator: ";").last { $0.prefix { $0 != ":" }.trimmed == name }?.split(
            separator: ":", maxSplits: 1
        )
        .last?.trimmed
    }

    var isHidden: Bool {
        value("display") == "none" || value("visibility") == "collapse"
            || ["all", "screen"].contains(value("mso-hide"))
            || ["mso-special-character", "mso-element"].contains { value($0)?.hasPrefix("comment") == true }
    }

    var isInvisible: Bool? { value("visibility").map { $0 != "visible" } }
    var keepsLines: Bool? { value("white-space").map { $0.hasPrefix("pre") || $0.hasPrefix("break") } }
    var isListMark: Bool { value("mso-list") == "ignore" }

    var isBlock: Bool? {
        value("display").map { ["block", "list-item", "flex", "grid", "table", "table-row"].contains($0) }
    }
}

/// The rules of a page's style sheets that `HTMLLook` asks for, by selectors of one element and one class at most.
struct HTMLStyles {
    private var rules: [String: String] = [:]

    /// What holds for one medium only, and what is said of pages and fonts, is left out.
    mutating func add(_ sheet: String) {
        var rest = sheet.replacing("<!--", with: "").replacing("-->", with: "")[...]
        while let open = rest.firstIndex(of: "{") {
            let selectors = Self.withoutComments(rest[..<open])
            let isPlain: Bool = !selectors.contains("@")
            let body = isPlain ? rest[open...].prefix { $0 != "}" } : Self.block(rest[open...])
            if isPlain {
                for selector in selectors.split(separator: ",") {
                    rules[selector[...].trimmed.lowercased(), default: ""] += ";" + body.dropFirst()
                }
            }
            rest = rest[body.endIndex...].dropFirst()
        }
    }

    /// From a brace up to the one that closes it.
    private static func block(_ text: Substring) -> Substring {
        var depth = 0
        return text.prefix { character in
            depth += character == "{" ? 1 : character == "}" ? -1 : 0
            return depth > 0
        }
    }

    private static func withoutComments(_ text: Substring) -> String {
        var (result, rest) = ("", text)
        while let open = rest.firstRange(of: "/*") {
            result += rest[..<open.lowerBound]
            rest = rest[open.upperBound...]
            rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
        }
        return result + rest
    }

    func look(_ name: String, _ attributes: [String: String]) -> HTMLLook {
        let classes = attributes["class"]?.lowercased().split(separator: " ") ?? []
        let selectors = [name] + classes.flatMap { [".\($0)", "\(name).\($0)"] }
        return HTMLLook((selectors.compactMap { rules[$0] } + [attributes["style"] ?? ""]).joined(separator: ";"))
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
