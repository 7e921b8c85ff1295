/// Runs of ASCII digits with single dots or commas between them, as in `1.971.817,10`: the shape of a number before
/// anything is decided about which mark groups thousands and which begins the decimals.
struct DigitGroups: Sendable, Hashable {
    enum Mark: Character, Sendable, Hashable {
        case dot = ".", comma = ","
    }

    /// Never empty; each holds 1 or more digits.
    let groups: [String]
    /// One fewer than `groups`.
    let marks: [Mark]

    /// Longer than any number this product holds; more is refused before it costs anything.
    static let digitLimit = 24

    init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 2 * DigitGroups.digitLimit else { return nil }
        var groups: [String] = [""]
        var marks: [Mark] = []
        for character: Character in text {
            if let mark: Mark = Mark(rawValue: character) {
                marks.append(mark)
                groups.append("")
            } else {
                guard ("0"..."9").contains(character), character.isASCII else { return nil }
                groups[groups.count - 1].append(character)
            }
        }
        guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.init(groups: groups, marks: marks)
    }

    private init(groups: [String], marks: [Mark]) {
        self.groups = groups
        self.marks = marks
    }

    var digits: String { groups.joined() }

    /// A head of 1...3 digits without a leading zero, then groups of three, all with the same mark.
    var isGroupedByThousands: Bool {
        guard groups.count > 1, Set(marks).count == 1, groups[0].utf8.count <= 3, !groups[0].hasPrefix("0") else {
            return false
        }
        return groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    }

    /// One run of digits without a superfluous leading zero.
    var isPlain: Bool { marks.isEmpty && (groups[0] == "0" || !groups[0].hasPrefix("0")) }

    /// The number without its last group, and that group with its mark: `1.971` and `,10`.
    var splitLast: (head: DigitGroups, mark: Mark, tail: String)? {
        guard let mark: Mark = marks.last, let tail: String = groups.last else { return nil }
        return (DigitGroups(groups: groups.dropLast(), marks: marks.dropLast()), mark, tail)
    }
}
