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
        headings = read
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
