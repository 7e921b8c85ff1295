/// Recognises the headings of a form in a pasted block. They are compared by their letters: case, spaces, digits,
/// punctuation, what stands in brackets and the spelling "difinisi" do not matter; "Anggaran" is "Anggaran (Rp)", "Ket"
/// is "Keterangan", "Target Kinerja Tahunan" is "Target Tahunan". Months and triwulan are known by every name they
/// have.
struct Headings {
    let periods: PeriodColumns
    private let titles: [Title]
    private let longest: Int

    init(_ form: TableForm) {
        let periods = PeriodColumns(form)
        self.periods = periods
        titles = form.kolom.filter { !periods.contains($0.id) }.map {
            Title(column: $0.id, wording: HeadingWords($0.judul))
        }
        longest = (form.kolom.map(\.judul.utf8.count).max() ?? 0) + 2 * HeadingWords.slack
    }

    /// No form has more columns; a row of more cells is no line of headings.
    private static let widest = 200

    private struct Title {
        let column: ColumnKey
        let wording: HeadingWords
    }

    /// At least two cells, and more than half of those filled, are headings.
    func isHeading(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        guard (2...Headings.widest).contains(filled.count) else { return false }
        guard filled.count(where: { $0.utf8.count <= longest }) * 2 > filled.count else { return false }
        let monthAt = monthColumn(of: HeadingLines(filled))
        let known = columns(of: HeadingLines(filled), monthAt: monthAt).count { $0 != nil } + (monthAt == nil ? 0 : 2)
        return known >= 2 && known * 2 > filled.count
    }

    /// Nothing but numerals that count months or triwulan below a group's heading.
    func isNumbering(_ cells: [String], below lines: HeadingLines) -> Bool {
        var below = lines
        below.add(cells)
        let filled = cells.indices.filter { !cells[$0].isEmpty }
        return filled.count >= 3 && cells[at: 0].isEmpty
            && filled.allSatisfy { PartOfYear(cells[$0], below: below.groups[at: $0]) != nil && Int(cells[$0]) != nil }
    }

    /// Where a column names the months of the rows, with their figures in the next: "Bulan", "Target".
    func monthColumn(of lines: HeadingLines) -> Int? {
        guard !periods.isEmpty else { return nil }
        return lines.titles.indices.dropLast().first { index in
            let title = lines.titles[index]
            return title.utf8.count <= 10 && Headings.monthTitles.contains(title.lowercased())
                && !lines.titles[index + 1].isEmpty
        }
    }

    private static let monthTitles: Set<String> = ["bulan", "triwulan", "periode", "waktu"]

    /// The column that each heading names, `nil` where it names none. No column is named twice: the exact wording wins.
    /// - Parameter monthAt: the column of the months' names; it and the one beside it name no column of the form.
    func columns(of lines: HeadingLines, monthAt: Int? = nil) -> [ColumnKey?] {
        var columns = [ColumnKey?](repeating: nil, count: lines.titles.count)
        let reserved: Set<Int> = monthAt.map { [$0, $0 + 1] } ?? []
        let open: [Int] = lines.titles.indices.filter {
            !reserved.contains($0) && !lines.titles[$0].isEmpty && lines.titles[$0].utf8.count <= longest
        }
        var taken: Set<ColumnKey> = []
        for index in open {
            guard let column = periods.column(lines.titles[index], below: lines.groups[index], taken: taken) else {
                continue
            }
            columns[index] = column
            taken.insert(column)
        }
        let wordings: [(Int, HeadingWords)] = open.filter { columns[$0] == nil }.map {
            ($0, HeadingWords(lines.titles[$0]))
        }
        var free = titles
        for isSame: (HeadingWords, HeadingWords) -> Bool in [
            { $0.letters == $1.letters }, { $0.isAlike($1) }, { $0.sharesWords(with: $1) },
        ] {
            for (index, wording) in wordings where columns[index] == nil && !wording.letters.isEmpty {
                guard let found = free.firstIndex(where: { isSame($0.wording, wording) }) else { continue }
                columns[index] = free.remove(at: found).column
            }
        }
        return columns
    }
}
