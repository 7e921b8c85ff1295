/// What a cell of a written sheet holds. There is no formula, by design: text that begins with `=`, `+`, `-` or `@` is
/// stored as text and shown as such, so nothing a person typed is ever computed by whoever opens the file.
public enum Cell: Sendable, Equatable {
    /// No cell at all.
    case blank
    /// At most 32,767 UTF-16 units; line feeds stay. What XML 1.0 cannot hold is dropped.
    case text(String, TextStyle = .body)
    /// An exact decimal with a point, such as `-1234.5`, that people may sum. What is no such decimal, or has more than
    /// the 15 digits a spreadsheet keeps, is stored as text instead: nothing is rounded.
    case number(String, NumberStyle = .general, isStrong: Bool = false)
}

/// How text looks. All but `title` and `note` have borders and wrap.
public enum TextStyle: Sendable, CaseIterable {
    /// Bold, above a table.
    case title
    /// Plain, above or below a table.
    case note
    /// A heading of columns.
    case head
    case body
    /// Bold: a group of rows, a total.
    case strong
}

/// How a number looks.
public enum NumberStyle: Sendable, CaseIterable {
    /// As it is.
    case general
    /// Thousands are set apart: `1.234.567`.
    case grouped
    /// 0.1 shows as `10%`.
    case percent
}
