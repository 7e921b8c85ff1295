/// The times of a line of headings, each with its neighbours: bare numerals count months when they run from 1 to 12,
/// and triwulan when they run from I to IV.
struct PeriodRuns {
    /// For each column the time that its heading names; `nil` for other headings.
    let headings: [PeriodHeading?]

    /// - Parameters:
    ///   - paths: the headings of each column from the top to the bottom.
    ///   - hasQuarters: whether the form has columns for triwulan, and for months.
    init(paths: [[String]], hasQuarters: Bool, hasMonths: Bool) {
        var read = paths.map { PeriodHeading($0) }
        var index = 0
        while index < read.count {
            let run = PeriodRuns.run(read, paths, from: index)
            for place in run {
                read[place] = read[place].flatMap { PeriodRuns.counted($0, run.count, hasQuarters, hasMonths) }
            }
            index = max(run.upperBound, index + 1)
        }
        if let months = PeriodRuns.initials(paths) {
            for (place, month) in zip(months, Bulan.allCases) {
                read[place] = PeriodHeading(.part(.bulan(month)), PeriodLine(paths[place].first ?? "").measure)
            }
        }
        headings = read
    }

    /// Twelve neighbours that begin as the months do: J F M A M J J A S O N D.
    private static func initials(_ paths: [[String]]) -> Range<Int>? {
        let names = Bulan.allCases.map { String($0.name.prefix(1)) }
        guard paths.count >= names.count else { return nil }
        let titles = paths.map { $0.last.map { $0.utf8.count == 1 ? $0.uppercased() : "" } ?? "" }
        guard let start = (0...titles.count - names.count).first(where: { Array(titles[$0..<$0 + 12]) == names }) else {
            return nil
        }
        return start..<start + 12
    }

    /// Neighbours below one group that count 1, 2, 3 from here on; empty where none begins.
    private static func run(_ read: [PeriodHeading?], _ paths: [[String]], from start: Int) -> Range<Int> {
        var end = start
        while end < read.count, case .numeral(let number, _)? = read[end]?.time, number == end - start + 1,
            paths[end].dropLast() == paths[start].dropLast()
        {
            end += 1
        }
        return start..<end
    }

    /// What a numeral in such a run counts.
    private static func counted(
        _ heading: PeriodHeading, _ count: Int, _ hasQuarters: Bool, _ hasMonths: Bool
    ) -> PeriodHeading? {
        guard case .numeral(let number, let isRoman) = heading.time else { return heading }
        if count == 12, let month = Bulan(rawValue: number) {
            return PeriodHeading(.part(.bulan(month)), heading.measure)
        }
        let isQuarter: Bool = count == 4 && (isRoman || hasQuarters || !hasMonths) && heading.measure != .schedule
        return isQuarter ? PeriodHeading(.part(.triwulan(number)), heading.measure) : heading
    }
}
