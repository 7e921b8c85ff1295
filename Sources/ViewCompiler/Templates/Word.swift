/// A piece of a tag with its place.
struct Word: Sendable {
    let text: String
    let place: Place

    func error(_ message: String) -> ViewError {
        place.error(message)
    }

    /// The text without the blanks around it.
    func trimmed() -> Word {
        let isBlank: (UInt8) -> Bool = { Characters.isSpace($0) }
        let start: Substring.UTF8View = text.utf8.drop(while: isBlank)
        let blanksBefore: Int = text.utf8.count - start.count
        let blanksAfter: Int = start.reversed().prefix(while: isBlank).count
        return Word(text: String(start.dropLast(blanksAfter)) ?? "", place: place.moved(by: blanksBefore))
    }

    /// What follows `prefix`, trimmed, when the text is `prefix` alone or `prefix` and a blank.
    func after(keyword prefix: String) -> Word? {
        guard text.hasPrefix(prefix) else { return nil }
        let rest = text.utf8.dropFirst(prefix.utf8.count)
        guard rest.first.map(Characters.isSpace) ?? true else { return nil }
        return dropping(prefix.utf8.count).trimmed()
    }

    /// What follows the first `count` bytes, which must be ASCII.
    func dropping(_ count: Int) -> Word {
        Word(text: String(text.utf8.dropFirst(count)) ?? "", place: place.moved(by: count))
    }

    /// The pieces between blanks.
    func words() -> [Word] {
        text.utf8.split(whereSeparator: Characters.isSpace).map { piece in
            let offset: Int = text.utf8.distance(from: text.startIndex, to: piece.startIndex)
            return Word(text: String(piece) ?? "", place: place.moved(by: offset))
        }
    }

    /// The pieces between the commas that stand outside `()`, `[]` and `<>`, trimmed.
    func splitByCommas() -> [Word] {
        var pieces: [Word] = []
        var depth: Int = 0
        var start: String.Index = text.startIndex
        func add(upTo end: String.Index) {
            let offset: Int = text.utf8.distance(from: text.startIndex, to: start)
            pieces.append(Word(text: String(text[start..<end]), place: place.moved(by: offset)).trimmed())
        }
        for index in text.indices {
            switch text[index] {
            case "(", "[", "<": depth += 1
            case ")", "]", ">": depth -= 1
            case "," where depth == 0:
                add(upTo: index)
                start = text.index(after: index)
            default: break
            }
        }
        add(upTo: text.endIndex)
        return pieces
    }
}
