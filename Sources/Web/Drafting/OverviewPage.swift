/// A draft as a list of steps (GOV.UK, task list): what is done, what is missing, who acts next.
struct OverviewPage: Page {
    let chrome: Chrome
    let title: String
    let unit: String
    let status: StatusTag
    /// Who has to do what now, in one sentence.
    let standing: String
    var deadline: String?
    /// Why it came back; nil unless it was returned.
    var returned: ReturnNote?
    var steps: [Step]
    var findings: [Remark]
    /// What the form of the kabupaten is at fault for, whole sentences; nobody here can or has to mend it.
    var formNotes: [String] = []
    /// "Versi 12, disimpan hari ini pukul 14.20 oleh Ni Luh Sri Wahyuni"
    let saved: String
    let preview: Link
    let pdf: Link
    let history: Link
    /// Attachments of the document itself; nil for who may not change it.
    var attachments: Link?
    /// Deeds without a page of their own: taking back what was submitted, restoring what was deleted.
    var deeds: [DeedButton] = []
    /// Begins a revision of what is in force; nil where that cannot be done.
    var amend: Link?
    /// What the draft changes; nil where there is nothing to compare it with.
    var differences: DifferenceDigest?
    /// nil where a draft may no longer be deleted.
    var delete: Link?

    struct DeedButton {
        let words: String
        let address: String
    }

    struct Step {
        let name: String
        /// nil while it cannot be started.
        let address: String?
        let hint: String?
        let status: StatusTag
    }
}

/// A return with its reason, shown until the draft is submitted again.
struct ReturnNote {
    let by: String
    let time: String
    /// The words of the superior; line breaks are kept.
    let note: String
}
