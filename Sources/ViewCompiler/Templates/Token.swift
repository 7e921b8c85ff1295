/// A template cut into text and tags.
enum Token {
    case text(Range<Int>)
    case tag(Tag)
    case end(Place)
}

/// One `{{ ... }}`.
struct Tag {
    let content: Word
    let place: Place
    let kind: Kind

    /// What the tag does; the word is what follows the sign or keyword.
    enum Kind {
        case value(Word)
        case open(keyword: String, Word)
        case close(keyword: String)
        case otherwise
        case otherwiseIf(Word)
        case yield(Word)
        case partial(Word)
        case directive(Word)
        case comment
    }

    init(content: Word, place: Place) throws {
        self.content = content
        self.place = place
        kind = try Tag.kind(of: content.trimmed())
    }

    private static func kind(of word: Word) throws -> Kind {
        if let rest = word.after(keyword: "else") { return try otherwise(rest) }
        if let rest = word.after(keyword: "yield") { return .yield(rest) }
        switch word.text.utf8.first {
        case UInt8(ascii: "!"): return .comment
        case UInt8(ascii: ">"): return .partial(word.dropping(1).trimmed())
        case UInt8(ascii: "@"): return .directive(word)
        case UInt8(ascii: "#"): return try opening(word.dropping(1))
        case UInt8(ascii: "/"): return .close(keyword: word.dropping(1).trimmed().text)
        default: return .value(word)
        }
    }

    private static func otherwise(_ rest: Word) throws -> Kind {
        if rest.text.isEmpty { return .otherwise }
        guard let condition = rest.after(keyword: "if") else {
            throw rest.error("after 'else' only 'if' can follow")
        }
        return .otherwiseIf(condition)
    }

    private static func opening(_ word: Word) throws -> Kind {
        for keyword in ["if", "each", "with", "block", "yield"] {
            if let rest = word.after(keyword: keyword) { return .open(keyword: keyword, rest) }
        }
        throw word.error("'#\(word.text)' is none of #if, #each, #with, #block, #yield")
    }
}
