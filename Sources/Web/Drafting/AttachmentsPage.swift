/// The attachments that a draft has for itself.
struct AttachmentsPage: Page {
    let chrome: Chrome
    let address: String
    /// The version that the forms were made from; sent back as `versi`.
    let version: String
    let problems: [Problem]
    let attachments: [Attachment]
    /// What one more is asked for; empty where there is no room.
    let fields: [Field]
    let back: Link

    struct Attachment {
        let title: String
        let address: String
        let fields: [Field]
        /// Where its rows are typed.
        let table: Link
        let isFirst: Bool
        let isLast: Bool
    }
}
