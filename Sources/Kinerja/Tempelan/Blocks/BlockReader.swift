/// Reads a block: which of its parts are this table's, which of its columns is which of the form, and which rows are
/// content. Headings may come again after a page break, in other places than before; what follows them is read by them.
struct BlockReader {
    /// The rows that hold content, each with the form's columns by position.
    private(set) var body: [(columns: [ColumnKey?], cells: [String])] = []
    private(set) var skipped = 0
    private(set) var tally: MonthTally?
    /// How many of the tally's months are triwulan, and how many are of a schedule.
    private(set) var quarters = 0
    private(set) var scheduled = 0
    private(set) var unplaced: [String] = []
    private(set) var notRows: [String] = []
    private(set) var others: [Tempelan.OtherTable] = []
    private(set) var pasted: [Tempelan.PastedColumn] = []
    private(set) var further: [Tempelan.FurtherHeading] = []
    /// The document's table whose headings these are rather than this one's.
    private(set) var better: String?

    let headings: Headings
    private let form: TableForm
    private let wishes: Tempelan.Wishes
    /// Where the rows name their months, when they stand below each other.
    private var monthAt: Int?

    init(_ rows: [[String]], _ headings: Headings, form: TableForm, at place: Tempelan.Place, request: PasteRequest) {
        self.form = form
        self.headings = headings
        wishes = request.wishes
        var parts = TableParts(BlockSections(rows, headings).sections, headings, request)
        others = parts.others
        better = parts.better
        notRows = parts.takeNotRows()
        let own = parts.own
        monthAt = MonthShape.column(of: own.flatMap(\.rows), headings)
        read(own, content(own), at: place)
        guard let monthAt else {
            countMonths()
            return
        }
        pivot(monthAt)
    }

    /// What the block's columns hold, rows that only count them left out.
    private func content(_ sections: [BlockSection]) -> BlockContent {
        let all = sections.flatMap(\.body)
        let others = all.filter { !ColumnCount.isPlain($0) }
        let rows = others.contains(where: \.isFilled) ? others : all
        return BlockContent(
            rows, words: headings.choices, hasQuarters: headings.periods.hasQuarters,
            hasMonths: headings.periods.hasMonths)
    }

    private mutating func read(_ sections: [BlockSection], _ content: BlockContent, at place: Tempelan.Place) {
        let first = sections.first { $0.lines != nil }?.lines
        var known: [HeadingLines: [HeadingSlots.Slot]] = [:]
        for section in sections {
            // Rows above the first heading are read by it.
            let lines = section.lines ?? first
            let slots = lines.flatMap { known[$0] } ?? slots(lines, first, content, at: place)
            if let lines { known[lines] = slots }
            if pasted.isEmpty { pasted = columns(lines, slots, content) }
            if let other = lines, let first, !other.isAgain(first) { note(other, section) }
            skipped += section.head.count
            take(section, slots)
        }
    }

    private mutating func note(_ lines: HeadingLines, _ section: BlockSection) {
        let rows = section.body.count { $0.isFilled && !ColumnCount.isPlain($0) }
        let words = lines.indices.map { lines.words($0) }.filter { !$0.isEmpty }
        further.append(Tempelan.FurtherHeading(headings: words, rows: rows))
    }

    private mutating func take(_ section: BlockSection, _ slots: [HeadingSlots.Slot]) {
        let columns = slots.map(\.column)
        let left = Set(
            slots.indices.filter { slots[$0].column == nil && [.chosen, .remembered].contains(slots[$0].reason) })
        let count = ColumnCount(columns, form)
        var above = section.lines
        for cells in section.body {
            if count.isCount(cells, below: above) {
                skipped += 1
            } else {
                body.append((columns, left.isEmpty ? cells : cells.enumerated().map { left.contains($0) ? "" : $1 }))
            }
            above = nil
        }
    }

    private func slots(
        _ lines: HeadingLines?, _ first: HeadingLines?, _ content: BlockContent, at place: Tempelan.Place
    ) -> [HeadingSlots.Slot] {
        guard let lines else { return PlainSlots(content, headings, form, wishes.choices, monthAt, at: place).slots }
        // A choice is for the heading that people saw.
        let choices = wishes.choices.filter { lines == first || lines.words($0.key) == first?.words($0.key) }
        let named = HeadingSlots(
            lines, headings, content: content, choices: choices, remembered: wishes.remembered, monthAt: monthAt)
        return BlankSlots(named.slots, lines, content, headings.columns).slots
    }

    private func columns(
        _ lines: HeadingLines?, _ slots: [HeadingSlots.Slot], _ content: BlockContent
    ) -> [Tempelan.PastedColumn] {
        slots.indices.map { index in
            Tempelan.PastedColumn(
                index: index, heading: lines?.words(index) ?? "", samples: content.samples(index),
                filled: content.filled(index), column: slots[index].column, reason: slots[index].reason)
        }
    }

    private mutating func pivot(_ monthAt: Int) {
        var months = MonthRows(monthAt: monthAt)
        for (columns, cells) in body { months.take(cells, columns) }
        let named = Set(body.flatMap(\.columns).compactMap { $0 })
        let laid = months.laidOut(form.kolom.map(\.id).filter(named.contains), headings.periods)
        unplaced = months.unplaced
        (tally, quarters) = (laid.tally, laid.quarters)
        body = laid.cells.map { (laid.columns, $0) }
    }

    /// Months that stand beside each other.
    private mutating func countMonths() {
        var months = MonthTally()
        for (columns, cells) in body {
            let found = zip(columns, cells).compactMap { $1.isEmpty ? nil : $0 }.filter(headings.periods.contains)
            months.indikator += found.isEmpty ? 0 : 1
            months.bulan += found.count
            quarters += found.count(where: headings.periods.isQuarter)
            scheduled += found.count(where: headings.periods.isSchedule)
        }
        tally = months.bulan == 0 ? nil : months
    }
}
