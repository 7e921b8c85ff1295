/// The lists of a Word document, and how far each has counted.
struct WordLists {
    private struct Level {
        var start = 1
        var format = "decimal"
        var text = ""
    }

    private struct List {
        var definition = ""
        var starts: [Int: Int] = [:]
    }

    private var definitions: [String: [Int: Level]] = [:]
    private var lists: [String: List] = [:]
    /// By definition: lists that share one go on counting.
    private var counters: [String: [Int: Int]] = [:]
    private var begun: Set<String> = []

    /// Word has nine.
    private static let levels = 9

    init(_ source: (part: String, bytes: [UInt8])?, _ limits: WorkbookLimits) throws(WorkbookError) {
        guard let source else { return }
        var xml = try XMLReader(source.bytes, part: source.part, limits)
        var (definition, list, level): (String?, String?, Int) = (nil, nil, 0)
        while true {
            let event: XMLReader.Event = try xml.next()
            if event == .finish { return }
            guard event == .start else { continue }
            guard definitions.count + lists.count < limits.cells else { throw .tooMuch(.cells, limit: limits.cells) }
            if xml.isAt("abstractNum") { (definition, list) = (try xml.attribute("abstractNumId"), nil) }
            if xml.isAt("num") {
                (definition, list) = (nil, try xml.attribute("numId"))
                if let list { lists[list] = List() }
            }
            if xml.isAt("lvl") || xml.isAt("lvlOverride") { level = min(xml.number("ilvl") ?? 0, WordLists.levels - 1) }
            if let list {
                if xml.isAt("abstractNumId") { lists[list]?.definition = try xml.attribute("val") ?? "" }
                if xml.isAt("startOverride") { lists[list]?.starts[level] = xml.number("val") }
            } else if let definition {
                try describe(&definitions[definition, default: [:]][level, default: Level()], xml, limits)
            }
        }
    }

    private func describe(_ level: inout Level, _ xml: XMLReader, _ limits: WorkbookLimits) throws(WorkbookError) {
        if xml.isAt("start") { level.start = xml.number("val") ?? 1 }
        if xml.isAt("numFmt") { level.format = try xml.attribute("val") ?? "decimal" }
        if xml.isAt("lvlText") { level.text = String(try (xml.attribute("val") ?? "").prefix(limits.nameLength)) }
    }

    /// What stands before the next paragraph of a list: "1.", "a)", "•". Blank for one that shows nothing.
    mutating func label(_ name: String, level: Int) -> String {
        let level: Int = min(max(level, 0), WordLists.levels - 1)
        guard let list = lists[name], let shape = definitions[list.definition]?[level] else { return "" }
        if begun.insert("\(name) \(level)").inserted, let start = list.starts[level] {
            counters[list.definition, default: [:]][level] = start - 1
        }
        let number: Int = counters[list.definition]?[level].map { $0 + 1 } ?? shape.start
        counters[list.definition, default: [:]][level] = min(number, 1_000_000)
        for deeper in (level + 1)..<(WordLists.levels + 1) { counters[list.definition]?[deeper] = nil }
        guard shape.format != "bullet" else { return WordLists.bullet(shape.text) }
        return filled(shape, list.definition)
    }

    /// "%1.%2" with the numbers of the levels.
    private func filled(_ shape: Level, _ definition: String) -> String {
        var text: String = shape.text
        for level in 0..<WordLists.levels where text.contains("%\(level + 1)") {
            let own = definitions[definition]?[level] ?? Level()
            let number: Int = counters[definition]?[level] ?? own.start
            text.replace("%\(level + 1)", with: WordLists.written(number, own.format))
        }
        return text
    }

    /// Signs of the fonts Symbol and Wingdings stand for a dot.
    private static func bullet(_ text: String) -> String {
        guard let sign = text.unicodeScalars.first else { return "" }
        return sign == "-" || (0x2010...0x2015).contains(sign.value) || sign.value == 0xF02D ? "-" : "•"
    }

    private static func written(_ number: Int, _ format: String) -> String {
        switch format {
        case "none": ""
        case "lowerLetter": letters(number)
        case "upperLetter": letters(number).uppercased()
        case "lowerRoman": roman(number).lowercased()
        case "upperRoman": roman(number)
        case "decimalZero": number < 10 ? "0\(number)" : String(number)
        default: String(number)
        }
    }

    /// After z come aa, bb and so on.
    private static func letters(_ number: Int) -> String {
        guard (1...780).contains(number) else { return String(number) }
        let letter = Character(UnicodeScalar(UInt8(0x61 + (number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        guard (1...3_999).contains(number) else { return String(number) }
        let signs: [(Int, String)] = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var (rest, text) = (number, "")
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }
}
