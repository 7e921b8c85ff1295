/// Where in the HTML a point of a template is. It is known at build time, because every branch of a choice must end
/// in the same state: that is what makes escaping by context safe.
struct MarkupState {
    /// The open elements, outermost first.
    var elements: [OpenElement] = []
    var position: Position = .text
    /// Whether the last byte written as element text is known to be a blank, so that another one is superfluous.
    var endsInSpace: Bool = false
    /// Just behind `<pre>` or `<textarea>`: a browser drops a line end that comes first there.
    var isAtStart: Bool = false

    enum Position {
        /// Between tags; what is allowed there depends on the innermost element.
        case text
        case tag(StartTag)
        case value(StartTag, AttributeValue)
    }
}

struct OpenElement {
    /// In lowercase.
    let name: String
    let place: Place
}

/// A start tag that is being read.
struct StartTag {
    /// In lowercase.
    let name: String
    let place: Place
    /// Behind a name or a quoted value: a blank must come before the next attribute.
    var needsSpace: Bool = true
    /// The attributes seen, in lowercase: those in some branch, and those in every branch.
    var possible: Set<String> = []
    var certain: Set<String> = []
    /// Attributes whose value is computed.
    var computed: Set<String> = []
}

/// A quoted attribute value that is being read.
struct AttributeValue {
    /// In lowercase.
    let attribute: String
    let quote: UInt8
    /// nil when the attribute holds no address.
    var address: AddressState?
}

extension MarkupState {
    var element: String? { elements.last?.name }

    /// SVG has its own `<title>`, which is an ordinary element, and empty elements end in `/>`.
    var isInSVG: Bool { elements.contains { $0.name == "svg" } }

    /// Characters only, no markup (HTML, "escapable raw text elements").
    var isInRawText: Bool { (element == "title" || element == "textarea") && !isInSVG }

    var keepsSpace: Bool { elements.contains { $0.name == "pre" || $0.name == "textarea" } }

    /// The state in words, for messages.
    var description: String {
        switch position {
        case .text: elements.last.map { "in the text of <\($0.name)>" } ?? "outside all elements"
        case .tag(let tag): "in the tag <\(tag.name)>"
        case .value(_, let value): "in the value of '\(value.attribute)'"
        }
    }

    /// The state after either of two branches, or nil when they end in different places.
    func joined(with other: MarkupState) -> MarkupState? {
        guard elements.map(\.name) == other.elements.map(\.name),
            let position = position.joined(with: other.position)
        else { return nil }
        var state: MarkupState = self
        state.position = position
        state.endsInSpace = endsInSpace && other.endsInSpace
        state.isAtStart = false
        return state
    }
}

extension MarkupState.Position {
    func joined(with other: MarkupState.Position) -> MarkupState.Position? {
        switch (self, other) {
        case (.text, .text): return .text
        case (.tag(let first), .tag(let second)):
            guard first.name == second.name else { return nil }
            return .tag(first.joined(with: second))
        case (.value(let tag, let first), .value(let otherTag, let second)):
            guard tag.name == otherTag.name, let value = first.joined(with: second) else { return nil }
            return .value(tag.joined(with: otherTag), value)
        case (.text, _), (.tag, _), (.value, _): return nil
        }
    }
}

extension StartTag {
    func joined(with other: StartTag) -> StartTag {
        var tag: StartTag = self
        tag.needsSpace = needsSpace || other.needsSpace
        tag.possible.formUnion(other.possible)
        tag.certain.formIntersection(other.certain)
        tag.computed.formUnion(other.computed)
        return tag
    }
}

extension AttributeValue {
    func joined(with other: AttributeValue) -> AttributeValue? {
        guard attribute == other.attribute, quote == other.quote else { return nil }
        var value: AttributeValue = self
        if let first = address, let second = other.address { value.address = first.joined(with: second) }
        return value
    }
}
