/// What the writer of a malformed amount may have meant. The seed documents hold three: `102.796.72.000`, `65.00.000` and
/// `257.5465.00`. A reading is offered to a person, never used by itself.
struct MoneyRepair {
    /// Best first, without repetition, at most six.
    let readings: [Int64]

    init(_ text: String) {
        var seen: Set<Int64> = []
        readings = Array(MoneyRepair.candidates(of: text).filter { seen.insert($0).inserted }.prefix(6))
    }

    private static func candidates(of text: String) -> [Int64] {
        let pieces: [Substring] = text.drop(while: { $0.unicodeScalars.allSatisfy(\.isDash) || $0 == " " })
            .split(separator: " ")
        let amounts: [Int64] = pieces.compactMap { DigitGroups($0)?.wholeRupiah }
        // Two amounts in one cell are a choice between them; `1 000 000` is one amount.
        if amounts.count == pieces.count, amounts.count > 1, amounts.allSatisfy({ $0 >= 1_000 }) { return amounts }
        guard let groups = DigitGroups(trimmingMarks(pieces.joined())) else { return [] }
        if let amount: Int64 = groups.wholeRupiah { return [amount] }
        return ranked(groups)
    }

    private static func trimmingMarks(_ text: String) -> Substring {
        let isMark: (Character) -> Bool = { $0 == "." || $0 == "," }
        let head: Substring = text.drop(while: isMark)
        return head.prefix(head.count - head.reversed().prefix(while: isMark).count)
    }

    /// Fewest slips first; among equals, a digit slipped before a mark did, because digits are what people watch.
    private static func ranked(_ groups: DigitGroups) -> [Int64] {
        let candidates: [Candidate] = slippedDigit(groups) + decimals(groups) + slippedMarks(groups)
        let order: [Int] = candidates.indices.sorted { (candidates[$0].slips, $0) < (candidates[$1].slips, $1) }
        return order.compactMap { Int64(candidates[$0].digits) }
    }

    private struct Candidate {
        let digits: String
        let slips: Int
    }

    /// Exactly one group is a digit short or a digit long: `65.00.000` was `65.000.000`, `1.0000.000` was `1.000.000`.
    private static func slippedDigit(_ groups: DigitGroups) -> [Candidate] {
        let faulty: [Int] = groups.groups.indices.filter { index in
            let length: Int = groups.groups[index].utf8.count
            return index == 0 ? length > 3 : length != 3
        }
        guard faulty.count == 1, let index: Int = faulty.first else { return [] }
        return mended(groups.groups[index]).map { mended in
            var parts: [String] = groups.groups
            parts[index] = mended
            return Candidate(digits: parts.joined(), slips: 1)
        }
    }

    private static func mended(_ group: String) -> [String] {
        switch group.utf8.count {
        case 2: [group + "0", "0" + group]
        case 4: [String(group.dropLast()), String(group.dropFirst())]
        default: []
        }
    }

    /// The tail is decimals: real sen, to be rounded, or two zeros that stand behind misplaced marks.
    private static func decimals(_ groups: DigitGroups) -> [Candidate] {
        var candidates: [Candidate] = []
        if let (head, _, tail) = groups.splitLast, head.isPlain || head.isGroupedByThousands,
            let whole = Int64(head.digits), tail.utf8.count < 3 || tail.allSatisfy({ $0 == "0" })
        {
            let up: UInt64 = tail.first.map { $0 >= "5" } == true ? 1 : 0
            candidates = [Candidate(digits: String(whole.magnitude + up), slips: 1)]
        }
        guard groups.digits.hasSuffix("00"), groups.digits.utf8.count > 4 else { return candidates }
        let whole: String = String(groups.digits.dropLast(2))
        let places: Set<Int> = thousandsPlaces(whole).union([whole.utf8.count])
        return candidates + [Candidate(digits: whole, slips: slips(from: groups, to: places))]
    }

    /// The digits as printed, the marks moved: `257.5465.00` was `257.546.500`.
    private static func slippedMarks(_ groups: DigitGroups) -> [Candidate] {
        let digits: String = groups.digits
        return [Candidate(digits: digits, slips: slips(from: groups, to: thousandsPlaces(digits)))]
    }

    /// After how many digits a mark belongs.
    private static func thousandsPlaces(_ digits: String) -> Set<Int> {
        let count: Int = digits.utf8.count
        return Set((1..<max(count, 2)).filter { $0 < count && (count - $0).isMultiple(of: 3) })
    }

    /// How many marks were added, forgotten or moved; at least one, for the amount is malformed.
    private static func slips(from groups: DigitGroups, to places: Set<Int>) -> Int {
        var place = 0
        let printed: Set<Int> = Set(groups.groups.dropLast().map { group in
            place += group.utf8.count
            return place
        })
        return max(printed.subtracting(places).count, places.subtracting(printed).count, 1)
    }
}
