extension MarkupReader {
    /// Text between tags.
    mutating func readText(_ byte: UInt8) throws {
        state.isAtStart = false
        if state.element == "script", !starts(with: "</") { return try readScript() }
        if byte == UInt8(ascii: "<") { return try readMarkup() }
        let keepsSpace: Bool = state.keepsSpace
        guard keepsSpace || !Characters.isSpace(byte) else { return readSpace() }
        state.endsInSpace = false
        copy { $0 != UInt8(ascii: "<") && (keepsSpace || !Characters.isSpace($0)) }
    }

    /// A run of blanks becomes one: a line end when it holds one, else a space.
    private mutating func readSpace() {
        let blanks: String = take(while: Characters.isSpace)
        guard !state.endsInSpace else { return }
        output.write(CollectionOfOne(blanks.utf8.contains(0x0A) ? 0x0A : 0x20))
        state.endsInSpace = true
    }

    private mutating func readScript() throws {
        guard !starts(with: "</") else { return try readEndTag() }
        throw place.error("the security policy forbids a script in the page: write <script src=\"...\"></script>")
    }

    private mutating func readMarkup() throws {
        if starts(with: "</") { return try readEndTag() }
        guard !state.isInRawText else {
            throw place.error("<\(state.element ?? "")> holds text only: write &lt; for '<'")
        }
        if starts(with: "<!--") { return try skipComment() }
        if starts(with: "<!doctype") { return try readDoctype() }
        guard let next = peek(1), Characters.isLetter(next) else {
            throw place.error("write &lt; for '<'; the name of an element cannot be computed")
        }
        try readStartTag()
    }

    private mutating func skipComment() throws {
        let start: Place = place
        skip(4)
        while !starts(with: "-->") {
            guard peek() != nil else {
                throw start.error(
                    "an HTML comment must end before the next {{ }} and the end of the file; write {{! ... }} instead")
            }
            skip(1)
        }
        skip(3)
    }

    private mutating func readDoctype() throws {
        let start: Place = place
        let text: String = take { $0 != UInt8(ascii: ">") }
        guard text.lowercased() == "<!doctype html", state.elements.isEmpty, peek() != nil else {
            throw start.error("the only declaration is <!doctype html>, before all elements")
        }
        skip(1)
        output.write(Array("<!doctype html>".utf8))
        state.endsInSpace = false
    }

    private mutating func readEndTag() throws {
        let start: Place = place
        skip(2)
        let written: String = take(while: Characters.isMarkupName)
        _ = take(while: Characters.isSpace)
        guard !written.isEmpty, peek() == UInt8(ascii: ">") else {
            throw start.error("an end tag is written '</name>'")
        }
        skip(1)
        try close(written.lowercased(), start)
        output.write(Array("</\(written)>".utf8))
        state.endsInSpace = false
    }

    private mutating func close(_ name: String, _ start: Place) throws {
        guard !Elements.void.contains(name) else { throw start.error("<\(name)> has no end tag") }
        guard let open = state.elements.last else { throw start.error("</\(name)> closes nothing") }
        guard open.name == name else {
            throw start.error("</\(name)> cannot close <\(open.name)> of line \(open.place.line)")
        }
        state.elements.removeLast()
    }
}
