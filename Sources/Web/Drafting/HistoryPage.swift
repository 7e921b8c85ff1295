/// Every saved version of a draft and everything that happened to it.
struct HistoryPage: Page {
    let chrome: Chrome
    /// Where a version is restored: POST of `versi`.
    let restore: String
    let versions: [Version]
    var events: [Event]
    let back: Link

    struct Version {
        /// "12", or "8–14" for a run of automatic saves.
        let number: String
        /// The one that is restored.
        let newest: String
        let time: String
        let author: String
        /// "Program: 1 baris diubah"
        let change: String
        /// A version other than the present one, in a draft that may be edited.
        let canRestore: Bool
    }

    struct Event {
        let time: String
        let text: String
        /// The words that came with it, such as the reason of a return.
        let note: String?
    }
}
