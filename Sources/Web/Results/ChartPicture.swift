import Charts

/// A drawn chart as its view prints it: shapes whose numbers are attributes and whose look is a class.
struct ChartPicture: Sendable {
    /// Unique on its page.
    let id: String
    let viewBox: String
    let title: String
    /// The numbers as a sentence.
    let description: String
    let shapes: [Shape]

    /// One of these is there.
    struct Shape: Sendable {
        var kind = ""
        var path: String?
        var box: Box?
        var dot: Dot?
        var text: Text?
    }

    struct Box: Sendable {
        let x: String
        let y: String
        let width: String
        let height: String
    }

    struct Dot: Sendable {
        let x: String
        let y: String
        let radius: String
    }

    struct Text: Sendable {
        let x: String
        let y: String
        let anchor: String
        let words: String
    }

    init(_ chart: Chart, id: String) {
        self.id = id
        (viewBox, title, description) = (chart.viewBox, chart.title, chart.description)
        shapes = chart.elements.map(Shape.init)
    }
}

extension ChartPicture.Shape {
    init(_ element: Element) {
        switch element {
        case .line(let kind, let x1, let y1, let x2, let y2):
            self.init(kind: kind, path: "M\(x1.written) \(y1.written)L\(x2.written) \(y2.written)")
        case .path(let kind, let data): self.init(kind: kind, path: data)
        case .rect(let kind, let x, let y, let width, let height):
            self.init(
                kind: kind,
                box: ChartPicture.Box(
                    x: x.written, y: y.written, width: max(width, 0).written, height: max(height, 0).written))
        case .circle(let kind, let x, let y, let radius):
            self.init(kind: kind, dot: ChartPicture.Dot(x: x.written, y: y.written, radius: radius.written))
        case .text(let kind, let x, let y, let anchor, let words):
            self.init(
                kind: kind,
                text: ChartPicture.Text(x: x.written, y: y.written, anchor: anchor.rawValue, words: words))
        }
    }
}
