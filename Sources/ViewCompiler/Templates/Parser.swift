/// Builds nodes from tokens.
struct Parser {
    private var scanner: Scanner
    let isLayout: Bool
    var yields: Set<String> = []

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
            return Block(
                name: try blockName(name), body: try only(body(of: Opening(keyword: "block", place: tag.place))))
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

extension Parser {
    /// A tag that waits for its end.
    struct Opening {
        let keyword: String
        let place: Place
    }

    /// What ended a body.
    enum Ending {
        case closed
        case otherwise(Place)
        case otherwiseIf(Word, Place)
    }

    /// The nodes up to the tag that ends `opening`, or up to the end of the file.
    mutating func body(of opening: Opening?) throws -> (body: Body, ending: Ending) {
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
                throw tag.place.error(
                    "{{/\(keyword)}} cannot close {{#\(opening.keyword)}} of line \(opening.place.line)")
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
            return .unwrap(
                Unwrap(place: opening.place, path: head.path, name: head.name, body: body, otherwise: otherwise))
        case "yield": return .yield(try yield(word, tag, fallback: only(body(of: opening))))
        default: throw tag.place.error("{{#block}} belongs at the top of a page with {{@layout layouts/name}}")
        }
    }
}
