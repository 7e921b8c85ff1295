/// What stands in the tags.
extension Parser {
    mutating func choice(_ opening: Opening, _ condition: Word) throws -> Choice {
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
    mutating func bodies(_ opening: Opening) throws -> (Body, Body?) {
        let (first, ending) = try body(of: opening)
        switch ending {
        case .closed: return (first, nil)
        case .otherwise: return (first, try only(body(of: opening)))
        case .otherwiseIf(_, let place): throw place.error("{{else if}} belongs in #if")
        }
    }

    /// A body that nothing but its closing tag may end.
    func only(_ part: (body: Body, ending: Ending)) throws -> Body {
        switch part.ending {
        case .closed: return part.body
        case .otherwise(let place): throw place.error("a second {{else}}")
        case .otherwiseIf(_, let place): throw place.error("{{else if}} after {{else}}")
        }
    }

    /// `path as name`
    func binding(_ word: Word, _ opening: Opening) throws -> (path: Path, name: Word) {
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
    func partial(_ word: Word, _ place: Place) throws -> PartialCall {
        guard let name = word.words().first else { throw place.error("which partial? Such as {{> pk/_row row}}") }
        guard ViewName(name.text)?.isPartial == true else {
            throw name.error("'\(name.text)' is not the name of a partial such as pk/_row")
        }
        let rest: Word = word.dropping(name.text.utf8.count).trimmed()
        let arguments: [Path] = rest.text.isEmpty ? [] : try rest.splitByCommas().map(Path.init)
        return PartialCall(place: place, name: name, arguments: arguments)
    }

    mutating func yield(_ name: Word, _ tag: Tag, fallback: Body?) throws -> Yield {
        guard isLayout else { throw tag.place.error("{{yield}} belongs in a layout") }
        let name: Word = try blockName(name)
        yields.insert(name.text)
        return Yield(name: name, fallback: fallback)
    }

    func blockName(_ name: Word) throws -> Word {
        guard SwiftName.isValid(name.text) else { throw name.error("a block needs a name of letters and digits") }
        return name
    }
}
