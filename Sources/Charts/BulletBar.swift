/// A percentage as a bar with a line at 100. One that is not there is a dashed frame, never a bar of length 0.
public struct BulletBar: Sendable {
    public var title: String
    public var percent: Value
    /// The class of its band; blank for none.
    public var kind: String
    /// What the full width stands for; more is drawn to the edge.
    public var full: Double
    public var width: Double = 192
    public var height: Double = 14

    public init(title: String, percent: Value, kind: String = "", full: Double = 128) {
        self.title = title
        self.percent = percent
        self.kind = kind
        self.full = Swift.max(full, 100)
    }

    private func x(_ value: Double) -> Double { Swift.min(Swift.max(value, 0), full) / full * width }

    public var drawn: Chart {
        let (y, thick): (Double, Double) = (4, height - 8)
        let bar: [Element] =
            if let number = percent.number {
                [
                    .rect(kind: "track", x: 0, y: y, width: width, height: thick),
                    .rect(kind: kind.isEmpty ? "bar" : "bar \(kind)", x: 0, y: y, width: x(number), height: thick),
                ]
            } else {
                [.rect(kind: "gap", x: 0.5, y: y, width: width - 1, height: thick)]
            }
        let goal = Element.line(kind: "goal", x1: x(100), y1: 0, x2: x(100), y2: height)
        return Chart(
            width: width, height: height, title: title, description: percent.text, elements: bar + [goal],
            table: Chart.Table(caption: title, head: [title], rows: [[percent.text]]))
    }
}
