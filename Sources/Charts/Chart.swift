/// A drawn chart: its shapes, what a screen reader says, and the same numbers as a table.
public struct Chart: Sendable, Equatable {
    public let width: Double
    public let height: Double
    /// What it shows, in a few words.
    public let title: String
    /// The numbers as a sentence.
    public let description: String
    public let elements: [Element]
    public let table: Table

    /// The twin of a chart, for everyone who reads rather than looks.
    public struct Table: Sendable, Equatable {
        public let caption: String
        public let head: [String]
        /// A cell for each heading; the first names the row.
        public let rows: [[String]]

        public init(caption: String, head: [String], rows: [[String]]) {
            self.caption = caption
            self.head = head
            self.rows = rows
        }
    }

    init(
        width: Double, height: Double, title: String, description: String, elements: [Element], table: Table
    ) {
        self.width = width
        self.height = height
        self.title = title
        self.description = description
        self.elements = elements
        self.table = table
    }

    public var viewBox: String { "0 0 \(width.written) \(height.written)" }

    /// Inline SVG. `id` is unique on its page; of it only letters, digits and `-` are used.
    public func svg(id: String, kind: String = "chart") -> String {
        let name: String = "c-" + id.filter { ($0.isASCII && ($0.isLetter || $0.isNumber)) || $0 == "-" }
        return """
            <svg class="\(kind.escapedForXML)" viewBox="\(viewBox)" role="img" aria-labelledby="\(name)-t \(name)-d">\
            <title id="\(name)-t">\(title.escapedForXML)</title>\
            <desc id="\(name)-d">\(description.escapedForXML)</desc>\
            \(elements.map(\.svg).joined())</svg>
            """
    }
}

/// A number with the text that people read; a missing one has only the words for that ("belum diukur").
public struct Value: Sendable, Equatable {
    public let number: Double?
    public let text: String

    /// What is no finite number is missing.
    public init(_ number: Double?, _ text: String) {
        self.number = number.flatMap { $0.isFinite ? $0 : nil }
        self.text = text
    }

    public static func missing(_ text: String) -> Value { Value(nil, text) }
}

/// A year or a period with what was promised and what came.
public struct Step: Sendable, Equatable {
    public let label: String
    public let target: Value
    public let result: Value
    /// A class for the mark of the result, "ok" or "miss"; blank for none.
    public let kind: String

    public init(_ label: String, target: Value, result: Value, kind: String = "") {
        self.label = label
        self.target = target
        self.result = result
        self.kind = kind
    }
}

/// The words of charts, in the language of the page.
public struct Words: Sendable {
    public var period: String
    public var target: String
    public var result: String

    public init(period: String, target: String, result: String) {
        self.period = period
        self.target = target
        self.result = result
    }
}
