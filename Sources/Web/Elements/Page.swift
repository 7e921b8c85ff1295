import Templates

/// A whole page: the values its view in `Views/` is compiled against, already worded and formatted.
///
/// A page holds no rule and reaches no database, so that it can be looked at, tested and kept as a golden file
/// from its sample alone (WebSamples).
protocol Page: View, Sendable {
    /// What every page carries around its own content.
    var chrome: Chrome { get }
}
