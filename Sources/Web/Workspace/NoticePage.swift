/// What a person was told, the newest first.
struct NoticePage: Page {
    let chrome: Chrome
    /// Where the forms go that mark what was read.
    let address: String
    var notices: [NoticeLine]
    let empty = EmptyState(
        what: "Belum ada pemberitahuan.",
        who: "Bila naskah Anda dikembalikan, menunggu Anda, atau mulai berlaku, kabarnya muncul di sini.")

    var hasUnread: Bool { notices.contains { !$0.isRead } }
}

/// One message.
struct NoticeLine {
    /// The document, with the way to it.
    let title: Link
    let text: String
    /// What was written when the document came back.
    let note: String?
    let time: String
    let isRead: Bool
    /// The value of `pemberitahuan` in the form that marks it as read.
    let key: String
}
