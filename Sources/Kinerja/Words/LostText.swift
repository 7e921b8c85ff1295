extension String {
    /// "?": lost or unreadable in the source.
    var isLost: Bool { self == "?" }
    /// Cut off at the edge of a page: what is left ends in an ellipsis.
    var isCut: Bool { hasSuffix("…") }
    /// Rules about figures leave these to the rules about lost text, and about what is no value.
    var isUncertain: Bool { isLost || isCut || isNotValue }
    /// In quotation marks, shortened where it is long.
    var quoted: String { count <= 60 ? "“\(self)”" : "“\(prefix(57))…”" }
}
