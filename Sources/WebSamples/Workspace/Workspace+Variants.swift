@testable import Web

extension WorkspacePage {
    /// Somebody's first day.
    static var variants: [WorkspacePage] {
        [
            variant {
                $0.waiting = []
                $0.drafts = []
                $0.new = []
                $0.done = []
            }
        ]
    }
}
