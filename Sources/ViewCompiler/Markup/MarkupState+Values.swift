extension MarkupState {
    /// The escaping of a value that stands here; the state moves behind the value.
    /// - Throws: ``ViewError`` where a value is not safe.
    mutating func take(valueAt place: Place) throws -> Escaping {
        switch position {
        case .text:
            guard element != "script" else {
                throw place.error("a value cannot stand in <script>: use a data- attribute")
            }
            endsInSpace = false
            return isInRawText ? .plain : .text
        case .tag(let tag):
            throw place.error("a value cannot stand in the tag <\(tag.name)> outside a quoted attribute value")
        case .value(var tag, var value):
            guard !Attributes.fixed.contains(value.attribute) else {
                throw place.error("the value of '\(value.attribute)' cannot be computed")
            }
            tag.computed.insert(value.attribute)
            let escaping: Escaping = try value.take(valueAt: place)
            position = .value(tag, value)
            return escaping
        }
    }

    /// Whether what was known of an address here is different in `end`: a loop must not do that.
    func changesAddress(_ end: MarkupState) -> Bool {
        switch (position, end.position) {
        case (.value(_, let first), .value(_, let second)): first.address != second.address
        case (.text, _), (.tag, _), (.value, _): false
        }
    }
}

extension AttributeValue {
    fileprivate mutating func take(valueAt place: Place) throws -> Escaping {
        switch address {
        case nil: return .attribute
        case .start:
            address = .afterValue
            return .url
        case .settled: return .urlComponent
        case .prefix(let text):
            throw place.error(
                "a value behind '\(text)' could complete a scheme: begin the address with '/' or 'https:'")
        case .afterValue:
            throw place.error("two values in a row at the beginning of an address could compose a scheme")
        }
    }
}
