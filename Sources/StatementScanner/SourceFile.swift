/// A source of Records. Statements stand in `extension Query<Row> {` or `extension Change<Row> {`, each a static
/// function or property that returns `Self` and calls `Self(` once. One that calls it not at all is made of another.
struct SourceFile {
    let path: String
    let lines: [String]

    var name: String { String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "") }

    func declarations() throws -> [Declaration] {
        var found: [Declaration] = []
        var index = 0
        while index < lines.count {
            if let type = lines[index].firstMatch(of: #/^(?:public )?extension ((?:Query|Change)<.+>) \{$/#) {
                let end: Int = closing(of: index)
                found += try members(of: String(type.1), in: index + 1..<end)
                index = end
            } else if isElsewhere(lines[index]) {
                throw misunderstood(index, "a statement is made in an extension of `Query<Row>` or `Change<Row>`")
            }
            index += 1
        }
        return found
    }

    /// Whether a statement seems to be made outside such an extension.
    private func isElsewhere(_ line: String) -> Bool {
        line.contains(#/\b(Query|Change)(<.*>)?(\.init)?\(|extension (Query|Change)\b|\.init\((\s*"|$)/#)
    }

    /// The line of the bracket that closes a declaration at the margin.
    private func closing(of index: Int) -> Int {
        lines[index...].firstIndex(of: "}") ?? lines.count
    }

    private func members(of type: String, in range: Range<Int>) throws -> [Declaration] {
        let heads: [Int] = range.filter { isHead(lines[$0]) }
        return try zip(heads, heads.dropFirst() + [range.upperBound]).compactMap { head, next in
            try declaration(of: type, at: head, text: lines[head..<next].joined(separator: "\n"))
        }
    }

    /// Whether a member begins here: neither a comment nor the end of one.
    private func isHead(_ line: String) -> Bool {
        line.contains(#/^ {4}[^ \/})]/#)
    }

    private func declaration(of type: String, at line: Int, text: String) throws -> Declaration? {
        let isMade: Int = text.matches(of: #/\b(Self|Query|Change|init)(<.*>)?\(/#).count
        guard isMade > 0 else { return nil }
        let form = #/^ {4}(?:public |package )?static (?:var (\w+): Self|func (\w+)\(([^{]*)\) -> Self) \{\s+Self\(/#
        guard isMade == 1, let match = text.firstMatch(of: form), let name = match.1 ?? match.2 else {
            throw misunderstood(
                line, "a statement is a static function or property of the form `-> Self { Self(text, values) }`")
        }
        return Declaration(type: type, name: String(name), parameters: try parameters(match.3 ?? "", line))
    }

    private func parameters(_ clause: Substring, _ line: Int) throws -> [Declaration.Parameter] {
        try clause.splitOutsideBrackets().map { text in
            guard let parameter = Declaration.Parameter(text) else {
                throw misunderstood(line, "`\(text)` is no parameter")
            }
            return parameter
        }
    }

    private func misunderstood(_ index: Int, _ reason: String) -> Misunderstood {
        Misunderstood(file: path, line: index + 1, reason: reason)
    }
}

extension Substring {
    /// At commas, but not at those of `(…)`, `[…]` and `<…>`.
    fileprivate func splitOutsideBrackets() -> [Substring] {
        var depth = 0
        let parts: [Substring] = split { character in
            switch character {
            case "(", "[", "<": depth += 1
            case ")", "]", ">": depth -= 1
            default: break
            }
            return character == "," && depth == 0
        }
        return parts.filter { !$0.allSatisfy(\.isWhitespace) }
    }
}
