/// A statement as it is declared.
struct Declaration {
    /// `Query<AkunRow>`.
    let type: String
    let name: String
    let parameters: [Parameter]

    struct Parameter {
        /// nil for `_`.
        let label: String?
        let type: String

        /// `login: String.sample`.
        var argument: String { (label.map { "\($0): " } ?? "") + "\(type).sample" }

        /// Of `login: String`, `for jabatan: [ID<Jabatan>]` or `_ message: borrowing Message = .none`.
        init?(_ text: Substring) {
            let parts: [Substring] = text.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let label = parts[0].split(whereSeparator: \.isWhitespace).first else { return nil }
            self.label = label == "_" ? nil : String(label)
            let type: Substring = parts[1].split(separator: " = ", maxSplits: 1)[0]
            let words: [Substring] = type.split(whereSeparator: \.isWhitespace)
                .filter { $0 != "borrowing" && $0 != "consuming" }
            let whole: String = words.joined(separator: " ")
            // NULL fits everywhere, so the sample of an optional is a value.
            self.type = whole.hasSuffix("?") ? String(whole.dropLast()) : whole
        }
    }

    var isQuery: Bool { type.hasPrefix("Query<") }

    /// A call with a sample for each parameter.
    var sample: String {
        guard !parameters.isEmpty else { return "\(type).\(name)" }
        return "\(type).\(name)(\(parameters.map(\.argument).joined(separator: ", ")))"
    }
}
