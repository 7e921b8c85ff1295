/// Runs of ASCII digits with single dots or commas between them, as in `1.971.817,10`: the shape of a number before
/// anything is decided about which mark groups thousands and which begins the decimals.
struct DigitGroups: Sendable, Hashable {
    enum Mark: UInt8, Sendable, Hashable {
        case dot = 0x2E, comma = 0x2C
    }

    /// All digits, without the marks.
    let digits: String
    /// How many digits each group holds: never empty, each 1 or more.
    let lengths: [Int]
    /// One fewer than `lengths`.
    let marks: [Mark]

    /// Longer than any number this product holds; more is refused before it costs anything.
    static let digitLimit = 24

    // Works on bytes: a page reads dozens of cells, and characters cost ten times as much.
    init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 2 * DigitGroups.digitLimit else { return nil }
        var digits: [UInt8] = []
        var lengths: [Int] = [0]
        var marks: [Mark] = []
        for byte: UInt8 in text.utf8 {
            if let mark = Mark(rawValue: byte), lengths[marks.count] > 0 {
                marks.append(mark)
                lengths.append(0)
            } else {
                guard (0x30...0x39).contains(byte) else { return nil }
                digits.append(byte)
                lengths[marks.count] += 1
            }
        }
        guard lengths[marks.count] > 0 else { return nil }
        self.init(digits: String(decoding: digits, as: UTF8.self), lengths: lengths, marks: marks)
    }

    private init(digits: String, lengths: [Int], marks: [Mark]) {
        self.digits = digits
        self.lengths = lengths
        self.marks = marks
    }

    /// The digits of each group.
    var groups: [String] {
        var rest: Substring = digits[...]
        return lengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return String(rest.prefix(length))
        }
    }

    /// The mark between all groups; `nil` when there is none, or more than one kind.
    var uniformMark: Mark? {
        guard let mark: Mark = marks.first, marks.allSatisfy({ $0 == mark }) else { return nil }
        return mark
    }

    /// A head of 1...3 digits without a leading zero, then groups of three, all with the same mark.
    var isGroupedByThousands: Bool {
        guard uniformMark != nil, lengths[0] <= 3, !hasLeadingZero else { return false }
        return lengths.dropFirst().allSatisfy { $0 == 3 }
    }

    /// One run of digits without a superfluous leading zero.
    var isPlain: Bool { marks.isEmpty && (lengths[0] == 1 || !hasLeadingZero) }

    /// The number without its last group, and that group with its mark: `1.971` and `,10`.
    var splitLast: (head: DigitGroups, mark: Mark, tail: String)? {
        guard let mark: Mark = marks.last, let length: Int = lengths.last else { return nil }
        let head = DigitGroups(
            digits: String(digits.dropLast(length)), lengths: lengths.dropLast(), marks: marks.dropLast())
        return (head, mark, String(digits.suffix(length)))
    }

    private var hasLeadingZero: Bool { digits.utf8.first == 0x30 }
}
