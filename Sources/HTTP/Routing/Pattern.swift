/// The path of a route: `/2022/{alamat}`, `/{tahun}/pk/{alamat}.pdf`. A segment is a literal, or holds one parameter,
/// with literal text before and after it if need be. Malformed patterns end the program at start.
public struct Pattern: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    enum Segment: Sendable, Hashable {
        case literal(String)
        case parameter(name: String, prefix: String, suffix: String)
    }

    public let description: String
    let segments: [Segment]

    public init(stringLiteral text: String) { self.init(text) }

    /// `text` begins with "/".
    public init(_ text: String) {
        precondition(text.utf8.first == ASCII.slash, "no pattern: \(text)")
        description = text
        segments =
            text == "/"
            ? [] : text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(Self.segment)
        precondition(Set(names).count == names.count, "a parameter twice: \(text)")
    }

    /// The first segment where it is the same for all: `kerja` of `/kerja/{jenis}`.
    public var root: String? {
        guard case .literal(let text)? = segments.first else { return nil }
        return text
    }

    /// The parameters, in order.
    var names: [String] {
        segments.compactMap { segment in
            switch segment {
            case .literal: nil
            case .parameter(let name, _, _): name
            }
        }
    }

    private static func segment(_ text: Substring) -> Segment {
        guard let open = text.firstIndex(of: "{") else { return .literal(String(text)) }
        guard let close = text.firstIndex(of: "}"), text.index(after: open) < close,
            !text[text.index(after: close)...].contains("{")
        else { preconditionFailure("no pattern: \(text)") }
        let name = String(text[text.index(after: open)..<close])
        return .parameter(name: name, prefix: String(text[..<open]), suffix: String(text[text.index(after: close)...]))
    }
}

extension Pattern.Segment {
    /// The value of the parameter, never empty; "" for a literal; nil when the text does not match.
    func value(in text: String) -> String? {
        switch self {
        case .literal(let literal): return literal.utf8.elementsEqual(text.utf8) ? "" : nil
        case .parameter(_, let prefix, let suffix):
            let bytes: String.UTF8View = text.utf8
            let length: Int = bytes.count - prefix.utf8.count - suffix.utf8.count
            guard length > 0, bytes.starts(with: prefix.utf8),
                bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
            else { return nil }
            return String(bytes.dropFirst(prefix.utf8.count).prefix(length))
        }
    }

    /// How much of the text is given: literals before parameters, those with more literal text before those with less.
    var weight: Int {
        switch self {
        case .literal: .max
        case .parameter(_, let prefix, let suffix): prefix.utf8.count + suffix.utf8.count
        }
    }

    /// Equal for segments that match the same texts.
    var shape: Pattern.Segment {
        switch self {
        case .literal: self
        case .parameter(_, let prefix, let suffix): .parameter(name: "", prefix: prefix, suffix: suffix)
        }
    }
}
