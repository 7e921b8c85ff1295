/// Which column of the form each heading of a block names, and why; no column is named twice. Surer ways go first: a
/// choice, a time, the form's own words, the kabupaten's memory, then other words. Where several headings want one
/// column none gets it, and people are asked.
struct HeadingSlots {
    struct Slot: Equatable {
        var column: ColumnKey?
        var reason: Tempelan.PastedColumn.Reason = .unknown
    }

    private(set) var slots: [Slot]
    private let lines: HeadingLines
    private let columns: [FormColumn]
    private let titles: [HeadingName]
    private let times: [PeriodHeading?]
    /// The columns of the block that hold anything, and what.
    private let kinds: [Tempelan.ContentKind?]
    private let isFilled: [Bool]
    private var open: [Int]
    private var taken: Set<Int> = []
    /// Headings that several columns would fit, until their neighbours have theirs.
    private var waiting: [(reason: Tempelan.PastedColumn.Reason, group: [Int], wanted: [Int: [Int]])] = []

    init(
        _ lines: HeadingLines, _ headings: Headings, content: BlockContent, choices: [Int: Tempelan.Choice],
        remembered: [String: Tempelan.Choice], monthAt: Int?
    ) {
        self.lines = lines
        columns = headings.columns
        let width = max(lines.paths.count, content.width)
        slots = [Slot](repeating: Slot(), count: width)
        titles = (0..<width).map { HeadingName(lines.title($0)) }
        times =
            PeriodRuns(
                paths: (0..<width).map { lines.path($0) }, hasQuarters: headings.periods.hasQuarters,
                hasMonths: headings.periods.hasMonths
            ).headings
        kinds = (0..<width).map { content.kind($0) }
        isFilled = (0..<width).map { content.isFilled($0) }
        open = Array(0..<width)
        choose(choices)
        if let monthAt { turn([monthAt, monthAt + 1]) }
        open.removeAll { lines.path($0).isEmpty }
        placeTimes()
        for (index, place) in HeadingSubjects(lines, titles, columns).places
        where open.contains(index) && !taken.contains(place) {
            set(index, place, .synonym)
        }
        place(.same, .heading)
        recall(remembered)
        place(.grouped, .twoLines)
        place(.first, .synonym)
        place(.synonym, .synonym)
        place(.half, .synonym)
        place(.like, .heading)
        for (reason, group, wanted) in waiting where group.allSatisfy(open.contains) {
            settle(group, wanted, reason, isLast: true)
        }
    }

    private mutating func set(_ index: Int, _ place: Int?, _ reason: Tempelan.PastedColumn.Reason) {
        slots[index] = Slot(column: place.map { columns[$0].key }, reason: reason)
        if let place { taken.insert(place) }
        open.removeAll { $0 == index }
    }

    private mutating func choose(_ choices: [Int: Tempelan.Choice]) {
        for (index, choice) in choices.sorted(by: { $0.key < $1.key }) where slots.indices.contains(index) {
            take(choice, at: index, .chosen)
        }
    }

    private mutating func take(_ choice: Tempelan.Choice, at index: Int, _ reason: Tempelan.PastedColumn.Reason) {
        switch choice {
        case .notTaken: set(index, nil, reason)
        case .column(let key):
            guard let place = columns.firstIndex(where: { $0.key == key }), !taken.contains(place) else { return }
            set(index, place, reason)
        }
    }

    private mutating func turn(_ indices: [Int]) {
        for index in indices where open.contains(index) { set(index, nil, .turned) }
    }

    private mutating func recall(_ remembered: [String: Tempelan.Choice]) {
        guard !remembered.isEmpty else { return }
        for index in open {
            guard let choice = remembered[Tempelan.memoryKey(of: lines.words(index))] else { continue }
            take(choice, at: index, .remembered)
        }
    }
}

// Times.
extension HeadingSlots {
    private var hasYears: Bool {
        columns.contains { column in
            switch column.period?.time {
            case .year?, .place?: true
            default: false
            }
        }
    }

    private var free: TimeColumns { TimeColumns(columns, taken: taken) }

    /// Months, triwulan and years. A month that was named before is the schedule's.
    private mutating func placeTimes() {
        var named: [String: [Int]] = [:]
        for index in open {
            guard let time = times[index], !isBelowName(index) else { continue }
            let places = free.columns(for: time, isMoney: kinds[index] == .money)
            guard places.isEmpty else {
                named["\(places)", default: []].append(index)
                continue
            }
            if case .year = time.time, hasYears, time.measure != .result { set(index, nil, .outsidePeriod) }
        }
        for indices in named.values { settle(indices.sorted()) }
    }

    private mutating func settle(_ indices: [Int]) {
        guard let first = indices.first, let time = times[first] else { return }
        var places = free.columns(for: time, isMoney: kinds[first] == .money)
        let claimants = indices.count == 1 ? indices : indices.filter { isFilled[$0] }
        let isScheduled: Bool = time.measure == nil && claimants.count == 2
        if isScheduled, let later = free.schedule(time.time) { places.append(later) }
        guard claimants.count == places.count || claimants.count == 1 else {
            for index in claimants { set(index, nil, .ambiguous) }
            return
        }
        for (index, place) in zip(claimants, places) {
            set(index, place, lines.path(index).count > 1 ? .twoLines : .heading)
        }
    }
}

// Words.
extension HeadingSlots {
    /// Gives every open heading its column where that is beyond doubt at this degree of certainty.
    private mutating func place(_ degree: HeadingMatch, _ reason: Tempelan.PastedColumn.Reason) {
        var wanted: [Int: [Int]] = [:]
        for index in open where !titles[index].isBlank && !isOfTime(index) || isBelowName(index) {
            let matches = columns.indices.compactMap { place -> (place: Int, match: HeadingMatch)? in
                guard !taken.contains(place) else { return nil }
                return match(index, place).flatMap { $0 <= degree ? (place, $0) : nil }
            }
            let isWhole: Bool = degree < .half && matches.contains { !$0.match.isPart }
            let found = matches.map(\.place)
            if !found.isEmpty, isWhole || HeadingGroups.isOneColumn(lines.title(index), found, columns) {
                wanted[index] = found
            }
        }
        let groups = HeadingGroups.connected(wanted)
        let isClear: ([Int]) -> Bool = { $0.count == 1 && wanted[$0[0]]?.count == 1 }
        for group in groups.filter(isClear) + groups.filter({ !isClear($0) }) { settle(group, wanted, reason) }
    }

    private func match(_ index: Int, _ place: Int) -> HeadingMatch? {
        HeadingMatch.of(lines.path(index), titles[index], columns[place])
    }

    /// A year below what names a column itself: "Kondisi Awal" above "2019" is no year of the plan.
    private func isBelowName(_ index: Int) -> Bool {
        guard case .year? = times[index]?.time, times[index]?.measure == nil, titles[index].isBlank else {
            return false
        }
        return columns.indices.contains { match(index, $0) == .grouped }
    }

    /// What came of a triwulan is nobody's target, and no word either. A year is a mere word to a form without years.
    private func isOfTime(_ index: Int) -> Bool {
        switch times[index]?.time {
        case .part?, .numeral?: true
        case .year?, .place?: hasYears
        case nil: false
        }
    }

    /// One heading for one column is clear; as many for as many go in their order; one for several goes between its
    /// neighbours; anything else is asked.
    private mutating func settle(
        _ group: [Int], _ wanted: [Int: [Int]], _ reason: Tempelan.PastedColumn.Reason, isLast: Bool = false
    ) {
        let filled = group.filter { isFilled[$0] }
        let headings = filled.isEmpty ? Array(group.prefix(1)) : filled
        let places = Set(headings.flatMap { wanted[$0] ?? [] }).subtracting(taken).sorted()
        if headings.count == places.count {
            let isPossible: Bool = zip(headings, places).allSatisfy { wanted[$0]?.contains($1) == true }
            if isPossible {
                for (index, place) in zip(headings, places) { set(index, place, reason) }
                return
            }
        }
        if headings.count == 1, let place = between(headings[0], places) ?? (filled.isEmpty ? places.first : nil) {
            set(headings[0], place, reason)
            return
        }
        guard headings.count > 1 || isLast else {
            waiting.append((reason, group, wanted))
            return
        }
        for index in headings { set(index, nil, .ambiguous) }
        taken.formUnion(places)
    }

    /// The one of these columns that stands between those of the headings' neighbours, or right behind the left one's.
    private func between(_ index: Int, _ places: [Int]) -> Int? {
        let range = HeadingGroups.gap(slots.map(\.column), columns, at: index)
        let inside = places.filter(range.contains)
        // Of several the one right behind the neighbour's: the unit stands behind its own indikator.
        let isNext: Bool = range.lowerBound > 0 && inside.first == range.lowerBound
        return inside.count == 1 || isNext ? inside[0] : nil
    }
}
