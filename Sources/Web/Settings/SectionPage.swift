/// The sections of a long kind in their chapters.
struct SectionPage: Page {
    let chrome: Chrome
    let title: String
    let address: String
    let version: String
    var problems: [Problem]
    /// "Belum disimpan."; nil for the sections as they are stored.
    var state: String?
    let chapters: [Chapter]
    /// What an added section is asked for.
    let fields: [Field]
    /// Whether there are sections of its own, that can be given up.
    var isOwn: Bool

    struct Chapter {
        let name: String
        let sections: [Section]
    }

    struct Section {
        let id: String
        let chapter: String
        /// What the kind calls it; its own name where it was added.
        let usual: String
        let name: String
        let isShown: Bool
        /// The headings of an added one, a line for each; nil for one of the kind.
        let headings: String?
        let isFirst: Bool
        let isLast: Bool
    }
}
