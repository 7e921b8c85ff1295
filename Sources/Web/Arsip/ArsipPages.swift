/// The papers that were signed elsewhere, for those who keep them, and the form for another.
struct ArsipListPage: Page {
    let chrome: Chrome
    let problems: [Problem]
    let rows: [Row]
    let empty: EmptyState
    /// nil for those who only read.
    let form: Form?

    struct Row {
        let link: Link
        /// "PK 2018, Dinas Kesehatan"
        let place: String
        let status: StatusTag
    }

    struct Form {
        let fields: [Field]
        /// What keeps the file from being taken, beside its control.
        let refusal: String?
        var isRefused: Bool { refusal != nil }
    }
}

/// One paper: what it is, its digest, and what may be done with it.
struct ArsipPage: Page {
    let chrome: Chrome
    let problems: [Problem]
    let title: String
    let place: String
    let status: StatusTag
    let terms: [Term]
    let file: Link
    let address: String
    /// The question before citizens see it; nil where that is not for this reader or done.
    let question: Question?
    var canWithdraw = false
    var canDelete = false
    let back: Link

    struct Question {
        let choice: Field
        let reason: Field
        let refusal: String?
    }
}

/// What citizens may read of a year, apart from the documents that live in Janji.
struct PublicArsipPage: Page {
    let chrome: Chrome
    let title: String
    let units: [Unit]
    /// The documents of the year that were signed in Janji.
    let living: Link

    struct Unit {
        let name: String
        let id: String
        let papers: [Paper]
    }

    struct Paper {
        let link: Link
        /// "Perjanjian Kinerja, 1,2 MB"
        let kind: String
        /// "Salinan: NIP dan tanda tangan ditutup"; nil for the original.
        let copy: String?
        let digest: String
    }
}
