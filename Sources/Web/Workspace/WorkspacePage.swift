/// The start page of whoever works here: what waits, what is being drafted, what was done.
struct WorkspacePage: Page {
    let chrome: Chrome
    /// "Selamat pagi, Ni Luh Sri Wahyuni"
    let greeting: String
    var waiting: [Task]
    let nothingWaiting: EmptyState
    var reminders: [Reminder] = []
    /// What the reader was told and has not marked as read.
    var notices: [NoticeLine] = []
    var allNotices = Link("Semua pemberitahuan", Notices.address)
    var drafts: [Draft]
    let noDrafts: EmptyState
    /// Begin a document, one for each kind; none for those who do not draft.
    var new: [Link]
    var done: [Link]

    /// Something only the reader can move on.
    struct Task {
        let title: String
        /// Why it waits, in one sentence.
        let reason: String
        let due: String?
        let action: Link
    }

    struct Draft {
        let title: Link
        let status: StatusTag
        /// "3 catatan pemeriksa"; nil when there is none.
        let findings: String?
        let deadline: String?
        /// "Disimpan kemarin pukul 14.20 oleh Budi Santosa"
        let saved: String
        let next: Link
    }
}
