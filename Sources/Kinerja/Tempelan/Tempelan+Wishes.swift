extension Tempelan {
    /// Where people, or a kabupaten's memory, want a pasted column: in a column of the form, or nowhere.
    public enum Choice: Sendable, Hashable {
        case column(ColumnKey)
        case notTaken
    }

    /// How a block meets the rows that are there.
    public enum Manner: String, Sendable, CaseIterable {
        /// Over the cells from the place on, downwards, as Excel does; at the end of the table new rows are added.
        case overwrite
        /// Instead of all rows. The rows keep their keys by position, and with them their history.
        case replace
        /// Before the row of the place.
        case insert
        /// After the last row.
        case append
    }

    /// What is wanted of a paste beyond what is recognised.
    public struct Wishes: Sendable, Equatable {
        /// By the index of the pasted column (`PastedColumn.index`).
        public var choices: [Int: Choice]
        /// What people of the kabupaten chose before, by `memoryKey(of:)` of the heading.
        public var remembered: [String: Choice]
        public var manner: Manner

        public init(
            choices: [Int: Choice] = [:], remembered: [String: Choice] = [:], manner: Manner = .overwrite
        ) {
            self.choices = choices
            self.remembered = remembered
            self.manner = manner
        }
    }

    /// A table of the same document, with its form: a second table in the clipboard may be its.
    public struct Neighbour: Sendable {
        public let table: TableSpec
        public let form: TableForm

        public init(_ table: TableSpec, _ form: TableForm) {
            self.table = table
            self.form = form
        }
    }

    /// A heading as a kabupaten's memory keeps it: its words in small letters, one space between them, the lines of a
    /// heading in several as they stand. Blank for a heading that says nothing.
    public static func memoryKey(of heading: String) -> String {
        heading.lowercased().split { !$0.isLetter && !$0.isNumber && !"%/,".contains($0) }.joined(separator: " ")
    }

    /// A column of the block, where it went, and why.
    public struct PastedColumn: Sendable, Equatable {
        /// Counted from 0, in the block as it was read: a number split off its text is a column of its own.
        public let index: Int
        /// In words, the lines of a heading in several one after the other: "Target Triwulan, II". Blank for none.
        public let heading: String
        /// The first few filled cells.
        public let samples: [String]
        /// How many of its cells are filled, headings not counted.
        public let filled: Int
        public let column: ColumnKey?
        public let reason: Reason

        public init(
            index: Int, heading: String, samples: [String], filled: Int, column: ColumnKey?, reason: Reason
        ) {
            self.index = index
            self.heading = heading
            self.samples = samples
            self.filled = filled
            self.column = column
            self.reason = reason
        }

        /// What `Wishes.remembered` knows it by.
        public var memoryKey: String { Tempelan.memoryKey(of: heading) }

        /// Why a column went where it went.
        public enum Reason: Sendable, Equatable {
            /// The heading is the form's own, or says little more.
            case heading
            /// The heading is another word for it.
            case synonym
            /// The lines of its heading together.
            case twoLines
            /// A choice of the kabupaten's people from an earlier paste.
            case remembered
            /// No heading; what it holds.
            case content(ContentKind)
            /// The only column of the form between those of its neighbours.
            case neighbour
            /// No heading; where it stands.
            case position
            /// People chose now.
            case chosen
            /// Months or triwulan that stand below each other, and their figures: turned beside each other.
            case turned
            /// Placed nowhere: several columns of the block, or of the form, have this heading.
            case ambiguous
            /// Placed nowhere: a year that the document's period has not.
            case outsidePeriod
            /// Placed nowhere: nothing tells.
            case unknown
        }
    }

    /// What the cells of a column are, as far as that tells a column of the form.
    public enum ContentKind: String, Sendable, CaseIterable {
        /// 1, 2, 3
        case numbers
        case codes, money, figures, units
        /// The figures of twelve months, or of four triwulan.
        case months, quarters
        /// The marks of a schedule.
        case marks
        case sentences
        /// One of the words that a column allows.
        case words
    }

    /// A filled cell that would say something else after the paste.
    public struct Overwritten: Sendable, Equatable {
        /// The key of the row, and its number in the table, counted from 1.
        public let row: String
        public let number: Int
        public let column: ColumnKey
        public let before: String
        /// Blank where the paste empties it.
        public let after: String

        public init(row: String, number: Int, column: ColumnKey, before: String, after: String) {
            self.row = row
            self.number = number
            self.column = column
            self.before = before
            self.after = after
        }
    }

    /// Headings within a block that are not its first again: "Sasaran Kegiatan" below "Sasaran Program".
    public struct FurtherHeading: Sendable, Equatable {
        public let headings: [String]
        public internal(set) var rows: Int
    }

    /// A further table in the same clipboard.
    public struct OtherTable: Sendable, Equatable {
        /// With its headings.
        public let rows: [[String]]
        /// The id of the document's table that fits it best; `nil` where none does.
        public let table: String?

        public init(rows: [[String]], table: String?) {
            self.rows = rows
            self.table = table
        }

        /// As text that reads back as the same cells.
        public var text: String { Tempelan.text(of: rows) }
    }

    /// Rows as a clipboard holds them: tabs between cells, cells with line breaks or quotes in quotes.
    public static func text(of rows: [[String]]) -> String {
        rows.map { cells in
            cells.map { cell in
                let isPlain = !cell.contains { "\t\n\"".contains($0) }
                return isPlain ? cell : "\"\(cell.replacing("\"", with: "\"\""))\""
            }.joined(separator: "\t")
        }.joined(separator: "\n")
    }
}
