/// The entry of results of a unit for one part of a year: a row per indikator with its target, what was reached, why,
/// and what the program derives from it. With JavaScript (`Public/editor.js`) a sheet, without it a form.
///
/// Posts to its own address: `_token`, `versi` (the newest entry when the page was made), and cells named
/// `{key}.{column}`; one that is not sent is as it was. Its other buttons send the same below that address.
struct EntryPage: Page {
    let chrome: Chrome
    let title: String
    /// "3 diverifikasi, 1 diajukan, 2 belum diisi."
    let lead: String
    /// The other parts of the year, this one marked.
    let periods: [Link]
    let address: String
    let version: String
    var state: String
    var isUnsaved: Bool
    var problems: [Problem]
    /// What a paste did, or what others have changed.
    var recognition: [String]
    let columns: [GridPage.Column]
    let rows: [Row]
    /// Somebody who may enter looks at it.
    let canEnter: Bool
    /// For whoever verifies: the page of what waits.
    let review: Link?
    /// The files of each indikator.
    let evidence: [Bukti]
    let nothing: EmptyState

    /// What stands behind one indikator's result.
    struct Bukti {
        /// `bukti-12`
        let key: String
        let indikator: String
        let nama: String
        let files: [BuktiFile]
        let canAttach: Bool
        /// What keeps a file from being taken, or the deed from being done.
        let refusal: String?
        /// Why nothing can be attached.
        let note: String?
        var isRefused: Bool { refusal != nil }
        var isOpen: Bool { isRefused || !files.isEmpty }
        var count: String { files.isEmpty ? "belum ada berkas" : "\(files.count) berkas" }
    }

    struct Row {
        /// `i12`
        let key: String
        let nama: String
        /// Below the name: whose it is, where the unit has several offices with results, and for what.
        let sasaran: String
        let target: String
        let cells: [GridPage.Cell]
        /// Submitted, or not this person's: it can be read.
        let isFixed: Bool
        let result: String
        let steps: [String]
        let evidence: Link
        let state: StatusTag
        /// Who moved it last and with what note; what the text was read as.
        let notes: [String]
        /// The entry, where it can be submitted or taken back.
        let submit: String?
        let withdraw: String?
    }
}

/// What waits to be verified in a unit and a part of a year.
struct ReviewPage: Page {
    let chrome: Chrome
    let title: String
    let lead: String
    var problems: [Problem]
    let address: String
    let entries: [Entry]
    let note: Field
    let nothing: EmptyState
    let back: Link

    struct Entry {
        let id: String
        let nama: String
        /// Whose it is, where the unit has more than one office with results.
        let office: String?
        /// New, mended after it was returned, or a correction of what was verified.
        let state: StatusTag
        let changes: [Change]
        let derived: String
        let steps: [String]
        let files: [BuktiFile]
        /// What was asked for when it was returned, by whom and when.
        let request: String?
        let author: String
        /// This person entered or submitted it himself.
        let isOwn: Bool
        /// The reason for returning this one.
        let note: Field
        var canVerify: Bool { !isOwn }
    }

    /// A line of what stands there, with what stood there when it was last judged.
    struct Change {
        let name: String
        let before: String?
        let after: String
        let isChanged: Bool

        init(_ name: String, _ before: String?, _ after: String) {
            self.name = name
            self.before = before.flatMap { $0.isEmpty || $0 == after ? nil : $0 }
            self.after = after.isEmpty ? "kosong" : after
            isChanged = before != after
        }
    }
}

/// Where results are entered: units and the parts of a year.
struct EntryListPage: Page {
    let chrome: Chrome
    let years: [Link]
    /// For whoever verifies: where something waits, the longest first.
    let waiting: [Period]
    let units: [Unit]

    struct Unit {
        let nama: String
        let periods: [Period]
    }

    struct Period {
        let link: Link
        let count: String
    }
}
