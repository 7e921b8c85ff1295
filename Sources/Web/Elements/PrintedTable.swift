/// A table exactly as the document prints it: merged cells, group rows and the row of column numbers included.
struct PrintedTable {
    /// The element's id, unique on the page.
    let id: String
    /// The lines above the table; several, because the form sets them on lines of their own.
    var titles: [String]
    /// Labelled lines below the titles: "Nomor : 050/257".
    var header: [Term] = []
    /// A line right above the table itself: "2. Tugas :".
    var caption: String?
    /// One short name, for a region that scrolls: "Sasaran strategis".
    let name: String
    var columns: [Column]
    /// The printed numbers under the headings (`1 3 4 5 6 7` in the seed); empty when the form has none.
    var numbers: [String] = []
    var rows: [Row]
    /// Running text instead of rows: headings, items, paragraphs.
    var lines: [Line] = []
    /// Running text below an earlier table of the same titled lampiran needs no heading of its own.
    var continuesText = false
    /// Below the table: the sum in words.
    var closing: String?
    /// Twelve months beside each other need the paper on its side.
    var isWide = false
}

extension PrintedTable {
    struct Term {
        let label: String
        let value: String
    }

    struct Line {
        let number: String
        let text: String
        let isHeading: Bool

        var isItem: Bool { !isHeading && !number.isEmpty }
    }

    var isText: Bool { !lines.isEmpty }

    /// What a column holds decides how it is set.
    enum Kind: String {
        case text, number, target, money, month

        /// Running text needs no class, which keeps the page light.
        var style: String? {
            switch self {
            case .text: nil
            case .number, .target, .money, .month: rawValue
            }
        }
    }

    struct Column {
        let heading: String
        let kind: Kind
        /// A heading above this column and its neighbours with the same one.
        let group: String?

        init(_ heading: String, _ kind: Kind = .text, group: String? = nil) {
            self.heading = heading
            self.kind = kind
            self.group = group
        }

        var style: String? { kind.style }
    }

    struct Row {
        var cells: [Cell]
    }

    struct Cell {
        let text: String
        var kind: Kind = .text
        /// Set when a finding speaks of this cell: the target of its link.
        var id: String?
        var note: Note?
        var rows = 1
        var columns = 1
        /// The title of a group of rows.
        var isHeading = false
        /// Above others, in a table whose rows stand below each other.
        var isStrong = false
        /// How far it is set in, 0 to 4.
        var indent = 0

        init(_ text: String, _ kind: Kind = .text, rows: Int = 1, columns: Int = 1, isHeading: Bool = false) {
            self.text = text
            self.kind = kind
            self.rows = rows
            self.columns = columns
            self.isHeading = isHeading
        }

        var style: String? {
            let words = [kind.style, isStrong ? "strong" : nil, indent > 0 ? "in\(indent)" : nil].compactMap { $0 }
            return words.isEmpty ? nil : words.joined(separator: " ")
        }
        var spansRows: Bool { rows > 1 }
        var spansColumns: Bool { columns > 1 }
    }

    /// A raised mark at a cell, leading to the remark below the tables.
    struct Note {
        let mark: String
        /// `#catatan-1`
        var address: String
    }
}

extension PrintedTable {
    /// The same table with its marks leading to another place, or without marks: remarks do not belong on paper.
    func withNotes(at address: String?) -> PrintedTable {
        var table: PrintedTable = self
        for row in table.rows.indices {
            for cell in table.rows[row].cells.indices {
                let mark: String? = rows[row].cells[cell].note?.mark
                table.rows[row].cells[cell].note = address.flatMap { place in
                    mark.map { Note(mark: $0, address: place) }
                }
            }
        }
        return table
    }
}
