import Templates

/// A whole page: the values its view in `Views/` is compiled against, already worded and formatted.
///
/// A page holds no rule and reaches no database, so that it can be looked at, tested and kept as a golden file
/// from its `sample` alone.
protocol Page: View, Sendable {
    /// What every page carries around its own content.
    var chrome: Chrome { get }

    /// A realistic page, made of the real documents wherever there is one.
    static var sample: Self { get }

    /// The sample again with other states: empty, refused, unsigned. Together they take every branch of the view.
    static var variants: [Self] { get }
}

extension Page {
    static var variants: [Self] { [] }

    /// The sample with a few values changed.
    static func variant(_ change: (inout Self) -> Void) -> Self {
        var page: Self = sample
        change(&page)
        return page
    }
}
