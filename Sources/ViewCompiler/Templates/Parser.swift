/// Builds nodes from tokens.
struct Parser {
    private var scanner: Scanner
    private let isLayout: Bool
    private(set) var yields: Set<String> = []

    init(_ scanner: Scanner, isLayout: Bool) {
        self.scanner = scanner
        self.isLayout = isLayout
    }

    /// The whole of a file.
    mutating func file() throws -> Body {
        try body(of: nil).body
    }

    /// The blocks of a page with a layout: beside them only blanks and comments are allowed.
    mutating func blocks() throws -> [Block] {
        var blocks: [Block] = []
        while true {
            switch try scanner.next() {
            case .end: return blocks
            case .text(let range): try requireBlank(range)
            case .tag(let tag):
                guard let block = try block(tag) else { continue }
                if blocks.contains(where: { $0.name.text == block.name.text }) {
                    throw block.name.error("block '\(block.name.text)' is defined twice")
                }
                blocks.append(block)
            }
        }
    }

    private mutating func block(_ tag: Tag) throws -> Block? {
        switch tag.kind {
        case .comment: return nil
        case .open(keyword: "block", let name):
            return Block(name: try blockName(name), body: try only(body(of: Opening(keyword: "block", place: tag.place))))
        case .value, .open, .close, .otherwise, .otherwiseIf, .yield, .partial, .directive:
            throw tag.place.error("a page with a layout holds only {{#block name}} ... {{/block}}")
        }
    }

    private func requireBlank(_ range: Range<Int>) throws {
        guard let offset = range.first(where: { !Characters.isSpace(scanner.source.bytes[$0]) }) else { return }
        throw Place(source: scanner.source, offset: offset)
            .error("text outside a block: a page with a layout holds only {{#block name}} ... {{/block}}")
    }
}

/// A tag that waits for its end.
private struct Opening {
    let keyword: String
    let place: Place
}

/// What ended a body.
private enum Ending {
    case closed
    case otherwise(Place)
    case otherwiseIf(Word, Place)
}

extension Parser {
    private mutating func body(of opening: Opening?) throws -> (body: Body, ending: Ending) {
        var nodes: [Node] = []
        while true {
            switch try scanner.next() {
            case .text(let range): nodes.append(.text(scanner.source, range))
            case .end(let place):
                if let opening { throw opening.place.error("{{#\(opening.keyword)}} is never closed") }
                return (Body(nodes: nodes, end: place), .closed)
            case .tag(let tag):
                if let ending = try ending(tag, opening) { return (Body(nodes: nodes, end: tag.place), ending) }
                if let node = try node(tag) { nodes.append(node) }
            }
        }
    }

    private func ending(_ tag: Tag, _ opening: Opening?) throws -> Ending? {
        switch tag.kind {
        case .close(let keyword):
            guard let opening else { throw tag.place.error("{{/\(keyword)}} closes nothing") }
            guard opening.keyword == keyword else {
                throw tag.place.error("{{/\(keyword)}} cannot close {{#\(opening.keyword)}} of line \(opening.place.line)")
            }
            return .closed
        case .otherwise:
            guard let opening, ["if", "each", "with"].contains(opening.keyword) else {
                throw tag.place.error("{{else}} belongs in #if, #each or #with")
            }
            return .otherwise(tag.place)
        case .otherwiseIf(let condition):
            guard let opening, opening.keyword == "if" else { throw tag.place.error("{{else if}} belongs in #if") }
            return .otherwiseIf(condition, tag.place)
        case .value, .open, .yield, .partial, .directive, .comment: return nil
        }
    }

    private mutating func node(_ tag: Tag) throws -> Node? {
        switch tag.kind {
        case .comment, .close, .otherwise, .otherwiseIf: return nil
        case .value(let word): return .value(try Path(word))
        case .partial(let word): return .partial(try partial(word, tag.place))
        case .yield(let name): return .yield(try yield(name, tag, fallback: nil))
        case .directive(let word): throw word.error("'\(word.text)' belongs at the head of the file")
        case .open(let keyword, let word): return try opened(Opening(keyword: keyword, place: tag.place), word, tag)
        }
    }

    private mutating func opened(_ opening: Opening, _ word: Word, _ tag: Tag) throws -> Node {
        switch opening.keyword {
        case "if": return .choice(try choice(opening, word))
        case "each":
            let head = try binding(word, opening)
            let (body, otherwise) = try bodies(opening)
            return .each(Each(place: opening.place, path: head.path, name: head.name, body: body, otherwise: otherwise))
        case "with":
            let head = try binding(word, opening)
            let (body, otherwise) = try bodies(opening)
            return .unwrap(Unwrap(place: opening.place, path: head.path, name: head.name, body: body, otherwise: otherwise))
        case "yield": return .yield(try yield(word, tag, fallback: only(body(of: opening))))
        default: throw tag.place.error("{{#block}} belongs at the top of a page with {{@layout layouts/name}}")
        }
    }
}

extension Parser {
    private mutating func choice(_ opening: Opening, _ condition: Word) throws -> Choice {
        var branches: [Choice.Branch] = []
        var condition: Word = condition
        while true {
            let test: Word? = condition.after(keyword: "not")
            let path: Path = try Path(test ?? condition)
            let (body, ending) = try body(of: opening)
            branches.append(Choice.Branch(condition: path, isNegated: test != nil, body: body))
            switch ending {
            case .closed: return Choice(place: opening.place, branches: branches, otherwise: nil)
            case .otherwise:
                let last: Body = try only(self.body(of: opening))
                return Choice(place: opening.place, branches: branches, otherwise: last)
            case .otherwiseIf(let next, _): condition = next
            }
        }
    }

    /// A body with an optional `{{else}}`.
    private mutating func bodies(_ opening: Opening) throws -> (Body, Body?) {
        let (first, ending) = try body(of: opening)
        switch ending {
        case .closed: return (first, nil)
        case .otherwise: return (first, try only(body(of: opening)))
        case .otherwiseIf(_, let place): throw place.error("{{else if}} belongs in #if")
        }
    }

    /// A body that nothing but its closing tag may end.
    private func only(_ part: (body: Body, ending: Ending)) throws -> Body {
        switch part.ending {
        case .closed: return part.body
        case .otherwise(let place): throw place.error("a second {{else}}")
        case .otherwiseIf(_, let place): throw place.error("{{else if}} after {{else}}")
        }
    }

    /// `path as name`
    private func binding(_ word: Word, _ opening: Opening) throws -> (path: Path, name: Word) {
        let words: [Word] = word.words()
        guard words.count == 3, words[1].text == "as" else {
            throw word.error("write {{#\(opening.keyword) path as name}}")
        }
        guard SwiftName.isValid(words[2].text), words[2].text == SwiftName.quoted(words[2].text) else {
            throw words[2].error("'\(words[2].text)' cannot be the name of a value")
        }
        return (try Path(words[0]), words[2])
    }

    /// `folder/_name path, path`
    private func partial(_ word: Word, _ place: Place) throws -> PartialCall {
        guard let name = word.words().first else { throw place.error("which partial? Such as {{> pk/_row row}}") }
        guard ViewName(name.text)?.isPartial == true else {
            throw name.error("'\(name.text)' is not the name of a partial such as pk/_row")
        }
        let rest: Word = word.dropping(name.text.utf8.count).trimmed()
        let arguments: [Path] = rest.text.isEmpty ? [] : try rest.splitByCommas().map(Path.init)
        return PartialCall(place: place, name: name, arguments: arguments)
    }

    private mutating func yield(_ name: Word, _ tag: Tag, fallback: Body?) throws -> Yield {
        guard isLayout else { throw tag.place.error("{{yield}} belongs in a layout") }
        let name: Word = try blockName(name)
        yields.insert(name.text)
        return Yield(name: name, fallback: fallback)
    }

    private func blockName(_ name: Word) throws -> Word {
        guard SwiftName.isValid(name.text) else { throw name.error("a block needs a name of letters and digits") }
        return name
    }
}
