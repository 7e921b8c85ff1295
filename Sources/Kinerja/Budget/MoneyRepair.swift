/// What the writer of a malformed amount may have meant. The seed documents hold three: `102.796.72.000`, `65.00.000`
/// and `257.5465.00`. A reading is offered to a person, never used by itself.
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

    /// Fewest slips first; among equals, a slipped digit, then sen, then slipped marks.
    private static func ranked(_ groups: DigitGroups) -> [Int64] {
        let candidates: [Candidate] =
            slippedDigit(groups) + decimals(groups) + slippedMarks(groups) + lostSenMark(groups)
        let order: [Int] = candidates.indices.sorted { (candidates[$0].slips, $0) < (candidates[$1].slips, $1) }
        return order.compactMap { Int64(candidates[$0].digits) }
    }

    private struct Candidate {
        let digits: String
        let slips: Int
    }

    /// Exactly one group behind the head is a digit short or long: `65.00.000` was `65.000.000`, `1.0000.000`
    /// `1.000.000`.
    private static func slippedDigit(_ groups: DigitGroups) -> [Candidate] {
        let faulty: [Int] = groups.lengths.indices.dropFirst().filter { groups.lengths[$0] != 3 }
        guard faulty.count == 1, let index: Int = faulty.first else { return [] }
        guard groups.uniformMark != nil, groups.lengths[0] <= 3 else { return [] }
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

    /// The last group is sen, rounded to the rupiah: `50.000.000,50`. Behind the wrong mark (`50.00`), or as three
    /// zeros, it is less likely to be.
    private static func decimals(_ groups: DigitGroups) -> [Candidate] {
        guard let (head, mark, tail) = groups.splitLast, head.isPlain || head.isGroupedByThousands,
            let whole = Int64(head.digits), let first: Character = tail.first
        else { return [] }
        let marked: Bool = head.marks.isEmpty ? mark == .comma : !head.marks.contains(mark)
        let rounded = Candidate(digits: String(whole.magnitude + (first >= "5" ? 1 : 0)), slips: marked ? 0 : 1)
        guard tail.utf8.count > 2 else { return [rounded] }
        return tail.allSatisfy { $0 == "0" } ? [Candidate(digits: head.digits, slips: 2)] : []
    }

    /// Two last zeros that may be sen without their own mark: `102.796.72.000` was `102.796.720,00`.
    private static func lostSenMark(_ groups: DigitGroups) -> [Candidate] {
        guard groups.digits.hasSuffix("00"), groups.digits.utf8.count > 4 else { return [] }
        let whole: String = String(groups.digits.dropLast(2))
        let places: Set<Int> = thousandsPlaces(whole).union([whole.utf8.count])
        return [Candidate(digits: whole, slips: slips(from: groups, to: places))]
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
        let printed: Set<Int> = Set(
            groups.lengths.dropLast().map { length in
                place += length
                return place
            })
        return max(printed.subtracting(places).count, places.subtracting(printed).count, 1)
    }
}
