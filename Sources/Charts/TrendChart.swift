/// Results over years or periods, as a line or as bars, with a dash at each target. Where there is no result the line
/// breaks and nothing is drawn.
public struct TrendChart: Sendable {
    public enum Form: Sendable { case line, bars }

    public var title: String
    public var unit: String
    public var steps: [Step]
    public var form: Form
    public var words: Words
    public var width: Double = 420
    public var height: Double = 180
    /// The lowest and highest that the axis has to show besides the values, so that several charts share one.
    public var shared: ClosedRange<Double>?

    public init(title: String, unit: String, steps: [Step], form: Form, words: Words) {
        self.title = title
        self.unit = unit
        self.steps = steps
        self.form = form
        self.words = words
    }

    private static let left: Double = 44
    private static let top: Double = 24
    private static let below: Double = 26

    private var bottom: Double { height - TrendChart.below }
    private var column: Double { (width - TrendChart.left - 8) / Double(max(steps.count, 1)) }

    /// The middle of a step.
    private func x(_ place: Int) -> Double { TrendChart.left + column * (Double(place) + 0.5) }

    /// `number` writes the marks of the axis, as the page writes numbers.
    public func drawn(number: (Double) -> String) -> Chart {
        let values: [Double] = steps.flatMap { [$0.target.number, $0.result.number].compactMap { $0 } }
        let bounds: [Double] = shared.map { [$0.lowerBound, $0.upperBound] } ?? []
        let axis = Axis(values + bounds, fromZero: form == .bars)
        var elements: [Element] = grid(axis, number)
        elements += form == .line ? [path(axis)].compactMap { $0 } : []
        for (place, step) in steps.enumerated() { elements += column(place, step, axis) }
        return Chart(
            width: width, height: height, title: title, description: sentence, elements: elements, table: table)
    }

    private func grid(_ axis: Axis, _ number: (Double) -> String) -> [Element] {
        axis.marks.flatMap { mark -> [Element] in
            let y: Double = axis.place(mark, top: TrendChart.top, bottom: bottom)
            return [
                .line(
                    kind: mark == 0 || mark == axis.low ? "axis" : "grid", x1: TrendChart.left, y1: y, x2: width - 8,
                    y2: y),
                .text(kind: "", x: TrendChart.left - 6, y: y + 4, anchor: .end, words: number(mark)),
            ]
        }
    }

    /// The line through neighbours that both have a result.
    private func path(_ axis: Axis) -> Element? {
        var (data, isOpen) = ("", false)
        for (place, step) in steps.enumerated() {
            guard let value = step.result.number else {
                isOpen = false
                continue
            }
            let y: Double = axis.place(value, top: TrendChart.top, bottom: bottom)
            data += "\(isOpen ? "L" : "M")\(x(place).written) \(y.written)"
            isOpen = true
        }
        return data.contains("L") ? .path(kind: "trend", data: data) : nil
    }

    private func column(_ place: Int, _ step: Step, _ axis: Axis) -> [Element] {
        let middle: Double = x(place)
        let half: Double = min(column * 0.3, 24)
        var elements: [Element] = []
        if let result = step.result.number {
            let y: Double = axis.place(result, top: TrendChart.top, bottom: bottom)
            let kind: String = step.kind.isEmpty ? "one" : "one \(step.kind)"
            switch form {
            case .line: elements.append(.circle(kind: kind, x: middle, y: y, radius: 4.5))
            case .bars:
                let zero: Double = axis.place(0, top: TrendChart.top, bottom: bottom)
                elements.append(
                    .rect(kind: kind, x: middle - half, y: min(y, zero), width: 2 * half, height: abs(zero - y)))
            }
            elements.append(
                .text(kind: "v", x: middle, y: label(y, step, axis), anchor: .middle, words: step.result.text))
        } else {
            let centre: Double = (TrendChart.top + bottom) / 2
            elements.append(
                .rect(
                    kind: "gap", x: middle - column * 0.45, y: TrendChart.top, width: column * 0.9,
                    height: bottom - TrendChart.top))
            elements.append(.text(kind: "dim", x: middle, y: centre, anchor: .middle, words: step.result.text))
        }
        if let target = step.target.number {
            let y: Double = axis.place(target, top: TrendChart.top, bottom: bottom)
            elements.append(.line(kind: "goal", x1: middle - half - 4, y1: y, x2: middle + half + 4, y2: y))
        }
        return elements + [.text(kind: "", x: middle, y: height - 8, anchor: .middle, words: step.label)]
    }

    /// Above the mark, or below where the dash of the target would cross the text and there is room.
    private func label(_ y: Double, _ step: Step, _ axis: Axis) -> Double {
        guard form == .line, let target = step.target.number else { return y - 9 }
        let above = y - axis.place(target, top: TrendChart.top, bottom: bottom)
        return above > 2 && above < 26 && y + 20 < bottom ? y + 20 : y - 9
    }

    private var sentence: String {
        let (target, result) = (words.target.lowercased(), words.result.lowercased())
        let parts: [String] = steps.map { "\($0.label): \(target) \($0.target.text), \(result) \($0.result.text)" }
        return parts.joined(separator: "; ") + "."
    }

    private var table: Chart.Table {
        Chart.Table(
            caption: unit.isEmpty ? title : "\(title) (\(unit))", head: [words.period, words.target, words.result],
            rows: steps.map { [$0.label, $0.target.text, $0.result.text] })
    }
}
