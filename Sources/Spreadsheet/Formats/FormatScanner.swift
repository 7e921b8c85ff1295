/// Splits a number format into its sections and their tokens. No format is an error: what has no meaning is shown.
struct FormatScanner {
    private var rest: Substring
    private var sections: [[FormatToken]] = [[]]

    /// What shows without quotes; other letters too, as programs in practice let them.
    private static let moments: Set<Character> = ["y", "m", "d", "h", "s"]

    static func sections(_ code: String) -> [[FormatToken]] {
        var scanner = FormatScanner(rest: code[...])
        while let character = scanner.rest.popFirst() { scanner.take(character) }
        return scanner.sections
    }

    private init(rest: Substring) { self.rest = rest }

    private mutating func add(_ token: FormatToken) { sections[sections.count - 1].append(token) }

    private mutating func take(_ character: Character) {
        switch character {
        case ";": sections.append([])
        case "\"": add(.literal(text(until: "\"")))
        case "\\": if let next = rest.popFirst() { add(.literal(String(next))) }
        // A space as wide as the next character, and a character that fills the cell.
        case "_", "*": rest = rest.dropFirst()
        case "[": bracket(text(until: "]"))
        case "0": add(.digit(isRequired: true))
        case "#", "?": add(.digit(isRequired: false))
        case ".": add(.point)
        case ",": add(.comma)
        case "%": add(.percent)
        case "@": add(.text)
        case "E" where rest.first == "+" || rest.first == "-":
            rest = rest.dropFirst()
            add(.general)
        case "/" where followsDigit: add(.slash)
        case "A" where takeMeridiem("M/PM"), "A" where takeMeridiem("/P"): break
        case "G" where rest.hasPrefix("eneral"):
            rest = rest.dropFirst("eneral".count)
            add(.general)
        default: takeLetter(character)
        }
    }

    private mutating func takeLetter(_ character: Character) {
        let letter = Character(character.lowercased())
        guard Self.moments.contains(letter) else { return add(.literal(String(character))) }
        var count = 1
        while let next = rest.first, Character(next.lowercased()) == letter {
            rest = rest.dropFirst()
            count += 1
        }
        add(.moment(letter, count))
    }

    private var followsDigit: Bool {
        if case .digit = sections.last?.last { true } else { false }
    }

    private mutating func takeMeridiem(_ suffix: String) -> Bool {
        guard rest.hasPrefix(suffix) else { return false }
        rest = rest.dropFirst(suffix.count)
        return true
    }

    private mutating func text(until end: Character) -> String {
        let text = rest.prefix { $0 != end }
        rest = rest.dropFirst(text.count + 1)
        return String(text)
    }

    /// `[Red]` and conditions say nothing that is shown, `[$Rp-421]` a currency, `[hh]` elapsed time.
    private mutating func bracket(_ content: String) {
        if content.hasPrefix("$") { return add(.literal(String(content.dropFirst().prefix { $0 != "-" }))) }
        let letters = Set(content.lowercased())
        guard let letter = letters.first, letters.count == 1, ["h", "m", "s"].contains(letter) else { return }
        add(.elapsed(letter))
    }
}
