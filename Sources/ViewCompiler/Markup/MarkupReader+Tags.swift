extension MarkupReader {
    mutating func readStartTag() throws {
        let start: Place = place
        skip(1)
        let written: String = take(while: Characters.isMarkupName)
        let name: String = written.lowercased()
        if let reason = Elements.refused[name] { throw start.error("<\(name)> is not allowed: \(reason)") }
        if let open = Elements.conflict(of: name, in: state.elements) {
            throw start.error(
                "<\(name)> cannot stand in <\(open.name)> of line \(open.place.line): a browser ends that first")
        }
        output.write(Array("<\(written)".utf8))
        state.position = .tag(StartTag(name: name, place: start))
    }

    /// Between the attributes of a start tag. Blanks are not copied: each attribute writes its own.
    mutating func readTag(_ tag: StartTag, _ byte: UInt8) throws {
        var tag: StartTag = tag
        if Characters.isSpace(byte) {
            _ = take(while: Characters.isSpace)
            tag.needsSpace = false
            state.position = .tag(tag)
        } else if byte == UInt8(ascii: ">") {
            skip(1)
            try finish(tag, isSelfClosing: false)
        } else if starts(with: "/>") {
            try requireEmpty(tag)
            skip(2)
            try finish(tag, isSelfClosing: true)
        } else {
            try readAttribute(tag)
        }
    }

    private func requireEmpty(_ tag: StartTag) throws {
        guard !Elements.void.contains(tag.name), !state.isInSVG, tag.name != "svg" else { return }
        throw place.error("'/>' does not close <\(tag.name)>: write </\(tag.name)>")
    }

    private mutating func readAttribute(_ tag: StartTag) throws {
        let start: Place = place
        guard !tag.needsSpace else { throw start.error("a blank or '>' belongs here, in the tag <\(tag.name)>") }
        let written: String = take(while: Characters.isMarkupName)
        let name: String = written.lowercased()
        guard !name.isEmpty else {
            throw start.error("an attribute, '>' or '/>' belongs here, in the tag <\(tag.name)>")
        }
        if let reason = Attributes.refusal(of: name) { throw start.error(reason) }
        var tag: StartTag = tag
        guard tag.possible.insert(name).inserted else { throw start.error("<\(tag.name)> has '\(name)' twice") }
        tag.certain.insert(name)
        tag.needsSpace = true
        output.write(Array(" \(written)".utf8))
        state.position = try peek() == UInt8(ascii: "=") ? openValue(of: name, tag) : .tag(tag)
    }

    private mutating func openValue(of name: String, _ tag: StartTag) throws -> MarkupState.Position {
        skip(1)
        guard let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw place.error("the value of '\(name)' must be in quotes, opened right behind '='")
        }
        skip(1)
        output.write([UInt8(ascii: "="), quote])
        let address: AddressState? = Attributes.addresses.contains(name) ? .start : nil
        return .value(tag, AttributeValue(attribute: name, quote: quote, address: address))
    }

    mutating func readValue(_ tag: StartTag, _ value: AttributeValue, _ byte: UInt8) throws {
        guard byte != value.quote else {
            state.position = .tag(tag)
            return copy(1)
        }
        guard let address = value.address, address != .settled else { return copy { $0 != value.quote } }
        guard let next = address.after(byte) else { throw place.error(refusal(address)) }
        var value: AttributeValue = value
        value.address = next
        state.position = .value(tag, value)
        copy(1)
    }

    private func refusal(_ address: AddressState) -> String {
        switch address {
        case .prefix(let scheme): "'\(scheme):' is not one of the schemes http, https, mailto, tel"
        case .start: "an address cannot begin with ':'"
        case .afterValue, .settled:
            """
            behind a value at the beginning of an address only '/', '?' or '#' may follow, so that no scheme is \
            composed
            """
        }
    }
}

extension MarkupReader {
    private mutating func finish(_ tag: StartTag, isSelfClosing: Bool) throws {
        try check(tag)
        output.write(Array(isSelfClosing && !Elements.void.contains(tag.name) ? "/>".utf8 : ">".utf8))
        state.position = .text
        state.endsInSpace = false
        guard !isSelfClosing, !Elements.void.contains(tag.name) else { return }
        state.elements.append(OpenElement(name: tag.name, place: tag.place))
        state.isAtStart = tag.name == "pre" || tag.name == "textarea"
    }

    private func check(_ tag: StartTag) throws {
        switch tag.name {
        case "img" where !tag.certain.contains("alt"):
            throw tag.place.error("<img> needs 'alt', empty when the picture says nothing")
        case "script" where !tag.certain.contains("src"):
            throw tag.place.error("the security policy forbids a script in the page: <script> needs 'src'")
        case "meta" where tag.possible.contains("http-equiv") && tag.computed.contains("content"):
            throw tag.place.error("'content' cannot be computed beside 'http-equiv'")
        default: return
        }
    }
}
