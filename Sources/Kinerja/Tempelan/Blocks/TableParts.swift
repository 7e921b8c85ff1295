/// What is asked of a paste beside the form: wishes, and the document's other tables.
struct PasteRequest {
    var wishes = Tempelan.Wishes()
    var neighbours: [Tempelan.Neighbour] = []
    var table: TableSpec?
}

/// The parts of a block that are this table's, and those that are another's. Headings that fit another table of the
/// document better, or name nothing of what this table's rows are about, are another table's.
struct TableParts {
    private(set) var own: [BlockSection] = []
    private(set) var others: [Tempelan.OtherTable] = []
    private(set) var better: String?
    private var hasOthers: Bool { !others.isEmpty }

    private struct Fit {
        /// How many of the headings the form has.
        var placed = 0
        var titles = 0
        /// Whether they name what a row of the table is about.
        var isMain = false

        var share: Double { titles == 0 ? 0 : Double(placed) / Double(titles) + (isMain ? 0.5 : 0) }
    }

    init(_ sections: [BlockSection], _ headings: Headings, _ request: PasteRequest) {
        let headed = sections.filter { $0.lines != nil }
        guard headed.count + (sections.first?.lines == nil ? 1 : 0) > 1 || !request.neighbours.isEmpty else {
            own = sections
            return
        }
        let fits = TableParts.fits(headed, headings, request)
        let belongs = TableParts.belongs(headed, fits)
        var owner: String?
        var isOwn = true
        for section in sections {
            if let lines = section.lines {
                isOwn = belongs[lines]?.isOwn ?? true
                owner = belongs[lines]?.table
            }
            if isOwn { own.append(section) } else { add(section, owner, lines: section.lines) }
        }
        if headed.count == 1, let only = fits.first {
            better = only.best.share > only.own.share + 0.4 ? only.table : nil
        }
    }

    private mutating func add(_ section: BlockSection, _ table: String?, lines: HeadingLines?) {
        if let last = others.last, last.table == table, table != nil {
            others[others.count - 1] = Tempelan.OtherTable(rows: last.rows + section.rows, table: table)
        } else {
            others.append(Tempelan.OtherTable(rows: section.rows, table: table))
        }
    }

    private typealias Found = (own: Fit, best: Fit, table: String?)

    private static func fits(_ sections: [BlockSection], _ headings: Headings, _ request: PasteRequest) -> [Found] {
        let others = request.neighbours.filter { $0.table.bentuk == .tabel && $0.table.id != request.table?.id }
            .map { ($0.table, Headings($0.form, in: $0.table)) }
        var known: [HeadingLines: Found] = [:]
        return sections.map { section in
            guard let lines = section.lines else { return (Fit(), Fit(), nil) }
            if let found = known[lines] { return found }
            let best = others.map { (fit: fit(lines, $0.1, $0.0), table: $0.0.id) }.max { $0.fit.share < $1.fit.share }
            let found: Found = (fit(lines, headings, request.table), best?.fit ?? Fit(), best?.table)
            known[lines] = found
            return found
        }
    }

    private static func fit(_ lines: HeadingLines, _ headings: Headings, _ table: TableSpec?) -> Fit {
        let slots = HeadingSlots(
            lines, headings, content: BlockContent([]), choices: [:], remembered: [:],
            monthAt: headings.monthColumn(of: lines)
        ).slots
        let main: Set<ColumnKey> = Set([table?.pokok].compactMap { $0 })
        return Fit(
            placed: slots.count { $0.column != nil || $0.reason == .turned },
            titles: lines.paths.count { !$0.isEmpty },
            isMain: slots.contains { $0.column.map(main.contains) == true })
    }

    /// The first headings are this table's where no other part of the block is.
    private static func belongs(
        _ sections: [BlockSection], _ fits: [Found]
    ) -> [HeadingLines: (isOwn: Bool, table: String?)] {
        var belongs: [HeadingLines: (isOwn: Bool, table: String?)] = [:]
        let isMainKnown: Bool = fits.contains { $0.own.isMain }
        for (section, fit) in zip(sections, fits) {
            guard let lines = section.lines else { continue }
            let isFitting: Bool =
                fit.own.placed >= 2 && fit.own.share >= fit.best.share
                && (fit.own.isMain || !isMainKnown || fit.own.placed * 4 > fit.own.titles * 3)
            belongs[lines] = (isFitting, fit.best.share > fit.own.share ? fit.table : nil)
        }
        if !belongs.values.contains(where: \.isOwn), let lines = sections.first?.lines {
            belongs[lines] = (true, nil)
        }
        return belongs
    }

    /// Takes out what stands around the rows: titles above headings, lines of identity, signatures.
    mutating func takeNotRows() -> [String] {
        var taken: [[String]] = []
        let isHeaded: Bool = own.contains { $0.lines != nil }
        for index in own.indices {
            let isAbove: Bool = own[index].lines == nil && isHeaded
            own[index].body.removeAll { cells in
                guard cells.isFilled, isAbove ? NotRow.isTitle(cells) : NotRow.isIdentity(cells) else { return false }
                taken.append(cells)
                return true
            }
        }
        if !isHeaded, !own.isEmpty, own[0].body.contains(where: { $0.count { !$0.isEmpty } > 1 }) {
            while let first = own[0].body.first, NotRow.isHeadline(first) { taken.append(own[0].body.removeFirst()) }
        }
        guard let last = own.indices.last else { return TableParts.words(taken) }
        let signed = NotRow.signatures(in: own[last].body)
        taken += own[last].body.suffix(signed)
        own[last].body.removeLast(signed)
        while hasOthers, let row = own[last].body.last, row.count(where: { !$0.isEmpty }) <= 1 {
            if row.isFilled { taken.append(row) }
            own[last].body.removeLast()
        }
        return TableParts.words(taken)
    }

    private static func words(_ rows: [[String]]) -> [String] {
        rows.map { $0.filter { !$0.isEmpty }.joined(separator: " ") }
    }
}
