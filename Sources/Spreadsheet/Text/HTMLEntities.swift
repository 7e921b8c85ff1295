/// `&nbsp;`, `&#8211;` and `&#x2013;` in the text of a web page.
enum HTMLEntities {
    /// What is no entity stays as it is.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = text[...]
        while let mark = rest.firstIndex(of: "&") {
            result += rest[..<mark]
            rest = rest[rest.index(after: mark)...]
            let name = rest.prefix(10).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
            guard let scalar = scalar(name) else {
                result += "&"
                continue
            }
            result.unicodeScalars.append(scalar)
            rest = rest.dropFirst(name.count)
            if rest.first == ";" { rest = rest.dropFirst() }
        }
        return result + rest
    }

    /// Numbers of the range that Latin 1 leaves to controls mean Windows-1252 (HTML standard, 13.2.5.80).
    private static func scalar(_ name: Substring) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return named[String(name)] }
        let digits = name.dropFirst()
        let isHex: Bool = digits.first == "x" || digits.first == "X"
        guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else { return nil }
        return (0x80...0x9F).contains(value) ? TextFile.windows(UInt8(value)) : Unicode.Scalar(value)
    }

    /// Those that programs write; letters with accents come as themselves or by number.
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "copy": "©", "reg": "®",
        "deg": "°", "plusmn": "±", "times": "×", "divide": "÷", "le": "≤", "ge": "≥",
        "ne": "≠", "minus": "−",
        "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
        "bull": "•", "middot": "·",
        "hellip": "…", "sup2": "²", "sup3": "³", "frac12": "½", "frac14": "¼", "frac34": "¾", "laquo": "«",
        "raquo": "»",
        "rarr": "→", "eacute": "é", "egrave": "è", "shy": "\u{AD}", "ensp": "\u{2002}", "emsp": "\u{2003}",
        "thinsp": "\u{2009}", "trade": "™", "euro": "€", "sect": "§", "micro": "µ",
    ]
}
