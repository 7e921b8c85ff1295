@testable import Web

/// A page that can be looked at without a database.
protocol Sampled: Page {
    /// A realistic page, made of the real documents wherever there is one.
    static var sample: Self { get }

    /// The sample again with other states: empty, refused, unsigned. Together they take every branch of the view.
    static var variants: [Self] { get }
}

extension Sampled {
    static var variants: [Self] { [] }

    /// The sample with a few values changed.
    static func variant(_ change: (inout Self) -> Void) -> Self {
        var page: Self = sample
        change(&page)
        return page
    }
}
