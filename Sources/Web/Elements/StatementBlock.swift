import Kinerja

/// A heading, a paragraph or a list of clauses of a statement.
struct StatementBlock {
    /// "Pasal 1", its title below; nil for all others.
    var heading: String?
    var paragraph: String?
    var clauses: Clauses?
    /// Nothing but the heading of what follows stands here: they share a sheet.
    var leads: Bool { paragraph?.hasSuffix(":") == true }

    struct Clauses {
        let isBullets: Bool
        /// `type` of an `ol` (HTML, 4.4.5).
        let type: String
        /// nil for a list that begins with 1.
        let start: String?
        let items: [Clause]
        fileprivate let list: ClauseList
    }

    struct Clause {
        /// Where the count jumps.
        let value: String?
        /// As it was typed, "(2)": no list of HTML has all of these, and WeasyPrint counts none from another number.
        let marker: String
        let text: String
        /// Lists inside of it.
        let lists: [Clauses]
    }
}

extension StatementBlock {
    init(_ block: TextBlock) {
        switch block {
        case .heading(let lines): self.init(heading: lines.joined(separator: "\n"))
        case .paragraph(let text): self.init(paragraph: text)
        case .clauses(let list): self.init(clauses: Clauses(list))
        }
    }

    /// Without the last clause, and that alone; a paragraph as a whole is the end.
    var cutLastClause: (beginning: StatementBlock?, end: StatementBlock?) {
        guard let clauses else { return heading == nil ? (nil, self) : (self, nil) }
        let (beginning, end) = clauses.cutLast
        return (beginning.map { StatementBlock(clauses: $0) }, end.map { StatementBlock(clauses: $0) })
    }
}

extension StatementBlock.Clauses {
    fileprivate init(_ list: ClauseList) {
        self.init(list, list.items.indices)
    }

    private init(_ list: ClauseList, _ range: Range<Int>) {
        let style = list.style
        isBullets = style.numbering == .bullet
        type =
            switch style.numbering {
            case .decimal, .dotted, .bullet: "1"
            case .lowerAlpha: "a"
            case .upperAlpha: "A"
            case .lowerRoman: "i"
            case .upperRoman: "I"
            }
        let first = list.items[range.lowerBound].marker.value
        start = isBullets || style.numbering == .dotted || first == 1 ? nil : String(first)
        items = range.map { index in
            let item = list.items[index]
            return StatementBlock.Clause(
                value: index > range.lowerBound && list.isOutOfStep(index) ? String(item.marker.value) : nil,
                marker: item.marker.text, text: item.text,
                lists: item.blocks.compactMap { StatementBlock($0).clauses })
        }
        self.list = list
    }

    fileprivate var cutLast: (beginning: Self?, end: Self?) {
        let last = items.count - 1
        // A clause of a whole sheet cannot be kept together with the signatures.
        guard items[last].length <= 1_500 else { return (self, nil) }
        return (last == 0 ? nil : Self(list, 0..<last), Self(list, last..<last + 1))
    }
}

extension StatementBlock.Clause {
    fileprivate var length: Int {
        text.count + lists.flatMap(\.items).reduce(0) { $0 + $1.length + 60 }
    }
}
