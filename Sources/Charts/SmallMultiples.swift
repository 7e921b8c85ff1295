/// Several charts of one size side by side, so that their shapes can be compared. With `sharesAxis` their heights can
/// be compared too: only where all have one unit.
public struct SmallMultiples: Sendable {
    public var panels: [TrendChart]
    public var sharesAxis: Bool

    public init(_ panels: [TrendChart], sharesAxis: Bool) {
        self.panels = panels
        self.sharesAxis = sharesAxis
    }

    /// A chart for each panel, in their order, 200 by 110.
    public func drawn(number: (Double) -> String) -> [Chart] {
        let values: [Double] = panels.flatMap(\.steps).flatMap {
            [$0.target.number, $0.result.number].compactMap { $0 }
        }
        let isOneUnit: Bool = Set(panels.map(\.unit)).count <= 1
        return panels.map { panel in
            var panel = panel
            (panel.width, panel.height) = (200, 110)
            if sharesAxis, isOneUnit, let low = values.min(), let high = values.max() { panel.shared = low...high }
            return panel.drawn(number: number)
        }
    }

    /// The numbers of all panels in one table.
    public func table(caption: String, name: String) -> Chart.Table {
        let head: [String] = panels.first.map { [name, $0.words.period, $0.words.target, $0.words.result] } ?? [name]
        return Chart.Table(
            caption: caption, head: head,
            rows: panels.flatMap { panel in
                panel.steps.map { [panel.title, $0.label, $0.target.text, $0.result.text] }
            })
    }
}
