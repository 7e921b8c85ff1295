/// THE editor: one table of a draft. With JavaScript (`Public/editor.js`) a table of text with one control, in the cell
/// at work; without it forms of growing text areas, so many rows to a page.
///
/// The form posts to its own address: `_token`, `versi`, the keys of all rows in their order (`baris`), and cells named
/// `{key}.{column}`; one that is not sent is as it was in that version. Its other buttons send the same below that
/// address, each to its own deed. With JavaScript a block pasted into any cell is sent as `tempelan` and `tempel_di`.
struct GridPage: Page {
    let chrome: Chrome
    /// "Program dan anggaran"
    let title: String
    /// "PK 2022 Dinas Pemberdayaan Masyarakat dan Desa"
    let document: String
    /// The editors of this draft, this one marked as current.
    let steps: [Link]
    /// How rows are to be filled, one sentence each.
    let hints: [String]
    let address: String
    /// The version the grid was made from; sent back as `versi`.
    let version: String
    /// "Tersimpan pukul 14.20" or "Belum disimpan".
    var state: String
    /// The rows on the page are not in the database: a paste preview, or a save that was refused.
    var isUnsaved: Bool
    let problems: [Problem]
    var conflict: Conflict?
    /// What the recognition of a pasted block did: "24 sel dikenali, satu baris judul dilewati".
    var recognition: [String]
    /// "teks" for running text, where a pasted list becomes rows.
    var shape = "tabel"
    /// The tables of a Word file, where it has several: each is a button that shows its preview.
    var choices: [TableChoice] = []
    let columns: [Column]
    let rows: [Row]
    /// Which of the rows are on the page without JavaScript.
    var pages = GridPages(count: 0)
    /// Sums and findings about the table as a whole.
    let summary: [String]
    /// What the pemeriksa has to say, with the way to each cell.
    var remarks: [RemarkGroup] = []
    /// The same of the kabupaten's form, which nobody mends here.
    var formNotes: [String] = []
    /// The table as an Excel workbook.
    let workbook: Link
    let back: Link

    /// More columns than a screen is wide stand in a frame that scrolls, the names of the rows in view.
    var isWide: Bool { columns.reduce(0) { $0 + $1.width.units } > 22 }
    var frame: String { isWide ? "frame wide-sheet" : "frame" }
    /// What scrolls can be reached and scrolled by keyboard.
    var frameStop: String { isWide ? "0" : "-1" }
}

extension GridPage {
    struct Column {
        /// Names the cells: `target`.
        let key: String
        let heading: String
        let width: Width
        /// A heading that it shares with its neighbours.
        var group: String?
        /// Stays in view while the others scroll.
        var isPinned = false
        /// Entered, but not on paper.
        var isUnprinted = false
        /// The words of a choice, the blank one first; empty for text.
        var words: [String] = []

        var isChoice: Bool { !words.isEmpty }
        /// The share of the row on a wide screen, as the style sheet names it.
        var share: String { width.rawValue + (isPinned ? " pin" : "") }
    }

    enum Width: String {
        case w0, w1, w2, w3, w4

        /// Its part of the row's width.
        fileprivate var units: Int {
            switch self {
            case .w0, .w1: 1
            case .w2: 2
            case .w3: 3
            case .w4: 4
            }
        }
    }

    struct Row {
        /// The key of the row: `k7`, or `baru-1` for one that was never saved.
        let key: String
        /// "Baris 1"
        let label: String
        let cells: [Cell]
        var isFirst = false
        var isLast = false
        /// One of the empty rows at the end, which can be filled but not moved.
        var isBlank = false
        /// On this page without JavaScript.
        var isShown = true
        /// A row that may be moved, copied and deleted.
        var isReal: Bool { !isBlank }
    }

    struct Cell {
        /// `{key}.{column}`: the control's name and id.
        let name: String
        /// The heading of the column.
        let label: String
        /// The label of the row, heard after the column's.
        let row: String
        let share: String
        let value: String
        /// Lines shown where the browser cannot size the control by its content; 1 or more.
        let lines: Int
        /// How far its text is set in, 0 to 4: of a row below others.
        var indent = 0
        /// For a cell that holds one of a few words.
        var options: [Field.Option] = []
        /// The checker's remarks about this cell.
        var remarks: [CellRemark] = []

        var isChoice: Bool { !options.isEmpty }
        /// Holds a submission back.
        var isWrong: Bool { remarks.contains(where: \.isError) }
        var style: String {
            let level = indent == 0 ? "" : " in\(indent)"
            return share + level + (remarks.isEmpty ? "" : isWrong ? " noted wrong" : " noted")
        }

        /// The ids of the remarks and their numbers; nil without any.
        var description: String? { remarks.isEmpty ? nil : remarks.map(\.id).joined(separator: " ") }
        var numbers: String? { remarks.isEmpty ? nil : remarks.map(\.number).joined(separator: " ") }
    }

    /// A remark as its cell knows it.
    struct CellRemark {
        let number: String
        let id: String
        let isError: Bool
    }

    struct RemarkGroup {
        /// "Harus diperbaiki (2)"
        let title: String
        let remarks: [Remark]
    }

    struct Remark {
        let number: String
        /// Named by the cell's `aria-describedby`.
        let id: String
        let isError: Bool
        /// "Baris 4, Anggaran (Rp)"
        let place: String
        /// Whole sentences.
        let text: String
        /// Where the cell is; nil for what concerns the table.
        let address: String?
        /// The place in another document that says otherwise.
        var other: Link?

        static func id(_ number: Int) -> String { "catatan-\(number)" }
        var style: String { isError ? "mark wrong" : "mark" }
    }

    struct TableChoice {
        /// "Tabel 2: Program dan Anggaran"
        let name: String
        /// "5 baris, 4 kolom: No, Program, Anggaran, Ket"
        let content: String
        /// Its cells, sent by its button as `tabel`.
        let cells: String
    }

    /// What somebody else saved since this form was opened.
    struct Conflict {
        /// "Sementara Anda mengetik, Budi Santosa menyimpan versi 13 pukul 14.31."
        let sentence: String
        let lines: [Line]

        struct Line {
            let place: String
            /// What stands in the database.
            let theirs: String
            /// What was typed here and stands in the form; nothing is lost.
            let yours: String
            /// `#k1.target`
            let address: String
        }
    }
}
