/// Recognises the headings of a form in a pasted block: by the form's own words, by those that mean the same
/// (`Synonyms`), by the lines of a heading together, and months, triwulan and years by every name they have.
struct Headings {
    let columns: [FormColumn]
    let periods: PeriodColumns
    /// The words that its columns of choices allow, in small letters.
    let choices: Set<String>
    private let longest: Int

    init(_ form: TableForm, in table: TableSpec?) {
        choices = Set(table?.kolom.flatMap(\.pilihan).map { $0.lowercased() } ?? [])
        columns = FormColumn.all(of: form, in: table)
        periods = PeriodColumns(columns)
        longest = max(form.kolom.map(\.judul.utf8.count).max() ?? 0, Synonyms.longest) + 20
    }

    /// No form has more columns; a row of more cells is no line of headings.
    static let widest = 200

    /// At least two cells, and more than half of those filled, are headings.
    func isHeading(_ cells: [String]) -> Bool {
        guard let line = HeadingLine(cells, longest: longest), line.words + line.times >= 2 else { return false }
        let known = line.known(to: columns)
        return known.sure >= 2 && (known.sure + known.like + line.counted) * 2 > line.filled
    }

    /// Whether a row that stands first says by itself that it is one of headings, though the form knows few of them.
    func isPlainHeading(_ cells: [String], isCounted: Bool) -> Bool {
        guard let line = HeadingLine(cells, longest: longest), line.isOfWords else { return false }
        return line.vocabulary >= 2 || line.isNumbered && line.vocabulary >= 1 || isCounted && line.filled >= 3
    }

    /// Whether a row within a block is one of headings, though the form knows few of them: those of another table.
    func isFurtherHeading(_ cells: [String]) -> Bool {
        guard let line = HeadingLine(cells, longest: longest), line.isOfWords else { return false }
        return line.vocabulary >= 2 && line.vocabulary * 2 > line.filled
    }

    /// Whether a text may stand above several columns: a time, or a word for one.
    func isGroup(_ text: String) -> Bool {
        let line = PeriodLine(text)
        return line.context != nil || line.time != nil || line.measure != nil || Synonyms.isKnown(HeadingName(text))
    }

    /// A further line of the headings above: it stands in the places that groups leave for it.
    func isMore(_ cells: [String], below lines: HeadingLines) -> Bool {
        guard lines.isContinued(by: cells), let line = HeadingLine(cells, longest: longest) else { return false }
        guard line.isOfNumerals || line.isOfYears else {
            return line.known(to: columns).sure * 2 > line.filled || isBelowGroups(line, cells, lines)
        }
        guard cells[at: 0].isEmpty, line.places.allSatisfy(lines.isOpen) else { return false }
        return line.isInOrder || isExplained(line, cells, lines)
    }

    /// Whether the groups above say what each numeral counts: 7, 8, 9 below "Bulan".
    private func isExplained(_ line: HeadingLine, _ cells: [String], _ lines: HeadingLines) -> Bool {
        var whole = lines
        whole.add(cells)
        return line.filled > 1
            && line.places.allSatisfy { place in
                guard let time = PeriodHeading(whole.path(place))?.time else { return false }
                if case .numeral = time { return false }
                return true
            }
    }

    /// Words that headings are made of, below groups alone: "Target" and "Realisasi" below each triwulan.
    private func isBelowGroups(_ line: HeadingLine, _ cells: [String], _ lines: HeadingLines) -> Bool {
        guard line.isOfWords, line.filled > 1, line.vocabulary * 2 > line.filled || line.words > 0 else { return false }
        return line.places.allSatisfy { place in
            if lines.path(place).last == cells[place] { return true }
            // "Target" below each "TW I", where no triwulan has a second column.
            let isOfTime: Bool = PeriodHeading(lines.path(place)) != nil && PeriodLine(cells[place]).measure != nil
            return (lines.isOpen(place) || isOfTime) && isHeadingWord(cells[place])
        }
    }

    private func isHeadingWord(_ text: String) -> Bool {
        Synonyms.isKnown(HeadingName(text)) || PeriodHeading([text]) != nil || PeriodLine(text).isPlain
    }

    /// Where a column names the months of the rows, with their figures in the next: "Bulan", "Target".
    func monthColumn(of lines: HeadingLines) -> Int? {
        guard !periods.isEmpty else { return nil }
        return lines.indices.dropLast().first { index in
            let title = lines.title(index)
            return title.utf8.count <= 10 && Headings.monthTitles.contains(title.lowercased())
                && !lines.title(index + 1).isEmpty
        }
    }

    private static let monthTitles: Set<String> = ["bulan", "triwulan", "periode", "waktu"]
}
