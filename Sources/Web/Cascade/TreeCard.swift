/// The box of one node: its words broken into lines that fit. Units are CSS pixels.
struct TreeCard {
    struct Line {
        let text: String
        /// Class of the text: label, title, target, or none for an indicator.
        let style: Style
        /// The baseline, below the top of the card.
        let y: Double
    }

    enum Style: String {
        case label, title, indicator, target, ok, miss, part, none

        init(_ tone: StateMark.Tone) {
            self =
                switch tone {
                case .ok: .ok
                case .miss: .miss
                case .part: .part
                case .none: .none
                }
        }

        fileprivate var size: Double { self == .title ? 11.5 : self == .label ? 9.5 : 10.5 }
        fileprivate var leading: Double { self == .title ? 14.5 : 13 }
        fileprivate var isBold: Bool { self == .title }
    }

    static let width = 216.0
    private static let padding = 8.0

    /// The class of the box.
    let style: String
    let lines: [Line]
    let height: Double

    init(_ item: CascadeItem) {
        style = item.style
        var lines: [Line] = []
        var y: Double = TreeCard.padding
        func set(_ text: String, _ style: Style) {
            guard !text.isEmpty else { return }
            for line in TreeCard.broken(text, style) {
                y += style.leading
                lines.append(Line(text: line, style: style, y: y - 3))
            }
        }
        set(item.label, .label)
        set(item.text, .title)
        for indicator in item.indicators {
            y += 4
            set("• \(indicator.text)", .indicator)
            set(indicator.target, .target)
            for outcome in indicator.outcomes {
                set("\(outcome.mark.letter) \(outcome.words)", Style(outcome.mark.kind))
            }
        }
        self.lines = lines
        height = y + TreeCard.padding
    }

    /// Breaks at blanks where a line is full; a single word that is too long keeps its line.
    static func broken(_ text: String, _ style: Style) -> [String] {
        let room: Double = width - 2 * padding
        var lines: [String] = []
        for paragraph in text.split(separator: "\n") {
            var line: String = ""
            for word in paragraph.split(separator: " ") {
                let longer: String = line.isEmpty ? String(word) : "\(line) \(word)"
                guard !line.isEmpty, TreeCard.length(longer, style) > room else {
                    line = longer
                    continue
                }
                lines.append(line)
                line = String(word)
            }
            lines.append(line)
        }
        return lines
    }

    /// By the widths of Liberation Sans at 9 pt, which are 12 px.
    private static func length(_ text: String, _ style: Style) -> Double {
        Letters.width(text[...], style.isBold) * style.size / 12
    }
}
