/// What a coat of arms may be drawn with: shapes, groups, clips and gradients of its own. No script, style sheet,
/// animation, text, picture or link, and nothing that repeats other parts (`use`, `mask`, `pattern`, `filter`): a few
/// such lines can keep a browser busy for hours.
enum SVGRules {
    private static let elements: Set<String> = [
        "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
        "clipPath",
        "linearGradient", "radialGradient", "stop",
    ]
    private static let gradients: Set<String> = ["linearGradient", "radialGradient"]

    /// Attributes that are also properties of a `style` attribute.
    private static let properties: Set<String> = [
        "fill", "fill-opacity", "fill-rule", "stroke", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap",
        "stroke-linejoin",
        "stroke-miterlimit", "stroke-opacity", "stroke-width", "opacity", "color", "stop-color", "stop-opacity",
        "clip-path",
        "clip-rule", "display", "visibility", "overflow", "enable-background", "shape-rendering", "paint-order",
    ]
    private static let attributes: Set<String> = properties.union([
        "version", "viewBox", "preserveAspectRatio", "baseProfile", "xml:space", "transform", "d", "points", "x", "y",
        "width", "height", "rx", "ry", "cx", "cy", "r", "fx", "fy", "x1", "y1", "x2", "y2", "offset", "pathLength",
        "clipPathUnits",
        "gradientUnits", "gradientTransform", "spreadMethod",
    ])
    private static let spaces: [String: String] = [
        "xmlns": "http://www.w3.org/2000/svg", "xmlns:svg": "http://www.w3.org/2000/svg",
        "xmlns:xlink": "http://www.w3.org/1999/xlink",
    ]

    static func holdsText(_ element: String) -> Bool { element == "title" || element == "desc" }

    static func check(_ element: String, _ attributes: [String: String], within open: [String]) throws(LambangFault) {
        guard elements.contains(element), !holdsText(open.last ?? "") else { throw .forbidden("<\(element)>") }
        if open.isEmpty { try checkRoot(element, attributes) }
        for (name, value) in attributes.sorted(by: { $0.key < $1.key }) where !permits(name, value, element) {
            throw .forbidden(name)
        }
        // A clip that is clipped, by one that is clipped: each level multiplies the work.
        let isClipped: Bool = attributes["clip-path"] != nil || attributes["style"]?.contains("clip-path") == true
        if isClipped, element == "clipPath" || open.contains("clipPath") { throw .forbidden("clip-path") }
    }

    private static func checkRoot(_ element: String, _ attributes: [String: String]) throws(LambangFault) {
        guard element == "svg", attributes["xmlns"] != nil else { throw .unknownFormat }
        guard attributes["viewBox"] != nil || attributes["width"] != nil && attributes["height"] != nil else {
            throw .unsized
        }
    }

    private static func permits(_ name: String, _ value: String, _ element: String) -> Bool {
        if let space = spaces[name] { return value == space }
        switch name {
        case "href", "xlink:href": return gradients.contains(element) && isReference(value)
        case "id", "class": return true
        case "style": return value.split(separator: ";").allSatisfy(permitsDeclaration)
        default: return attributes.contains(name) && isPlain(value)
        }
    }

    private static func permitsDeclaration(_ declaration: Substring) -> Bool {
        let parts: [Substring] = declaration.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let property: String = trimmed(parts[0])
        guard parts.count == 2 else { return property.isEmpty }
        return properties.contains(property) && isPlain(trimmed(parts[1]))
    }

    /// No address but that of a part of this drawing, no escape that could spell one, no comment that could hide one.
    private static func isPlain(_ value: String) -> Bool {
        let small: String = value.lowercased()
        if small.hasPrefix("url("), small.hasSuffix(")") {
            return isReference(trimmed(value.dropFirst(4).dropLast()).filter { $0 != "\"" && $0 != "'" })
        }
        return !["url", "\\", "/*", "script", "@", "image", "attr(", "var("].contains { small.contains($0) }
    }

    /// `#badge`
    private static func isReference(_ value: String) -> Bool {
        value.utf8.count > 1 && value.hasPrefix("#")
            && value.dropFirst().utf8.allSatisfy { byte in
                byte < 0x80
                    && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber
                        || "_-.".utf8.contains(byte))
            }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
