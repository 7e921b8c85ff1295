import Charts
import Draws
import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif
import Testing

@Suite struct ChartsTests {
    private static let words = Words(period: "Tahun", target: "Target", result: "Hasil")

    private static func trend(
        _ results: [Double?], targets: [Double?], form: TrendChart.Form = .line, title: String = "Kemiskinan"
    ) -> TrendChart {
        let steps = zip(results, targets).enumerated().map { place, pair in
            Step(
                String(2021 + place), target: pair.1.map { Value($0, written($0)) } ?? .missing("tanpa target"),
                result: pair.0.map { Value($0, written($0)) } ?? .missing("belum diukur"))
        }
        return TrendChart(title: title, unit: "%", steps: steps, form: form, words: words)
    }

    /// The caller's way to write numbers: a comma.
    private static func written(_ number: Double) -> String {
        "\((number * 10).rounded() / 10)".replacing(".", with: ",")
    }

    @Test func theLineBreaksWhereNothingWasMeasured() throws {
        let chart = Self.trend([5.9, 5.6, nil, 4.9, nil], targets: [nil, 5.6, 5.3, 4.8, 4.6]).drawn(
            number: Self.written)
        let data = try #require(
            chart.elements.compactMap { if case .path(_, let data) = $0 { data } else { nil } }.first)
        #expect(data.filter { $0 == "M" }.count == 2 && data.filter { $0 == "L" }.count == 1)
        #expect(chart.elements.filter { if case .circle = $0 { true } else { false } }.count == 3)
        #expect(chart.elements.filter { if case .line("goal", _, _, _, _) = $0 { true } else { false } }.count == 4)
        #expect(chart.elements.filter { if case .rect("gap", _, _, _, _) = $0 { true } else { false } }.count == 2)
    }

    @Test func aLowerValueStandsLower() throws {
        let chart = Self.trend([5.9, 4.5], targets: [5.2, 5.2]).drawn(number: Self.written)
        let marks = chart.elements.compactMap { if case .circle(_, let x, let y, _) = $0 { (x, y) } else { nil } }
        #expect(marks[0].0 < marks[1].0 && marks[0].1 < marks[1].1)
        let goals = chart.elements.compactMap { if case .line("goal", _, let y, _, _) = $0 { y } else { nil } }
        // 5,2 is half way between 5,9 and 4,5.
        #expect(abs(goals[0] - (marks[0].1 + marks[1].1) / 2) < 0.001)
    }

    @Test func barsStandOnZero() throws {
        let chart = Self.trend([40, 80, -20], targets: [50, 50, 50], form: .bars).drawn(number: Self.written)
        let bars = chart.elements.compactMap { element -> (Double, Double)? in
            if case .rect("one", _, let y, _, let height) = element { (y, height) } else { nil }
        }
        #expect(bars.count == 3)
        #expect(abs(bars[1].1 - 2 * bars[0].1) < 0.001 && abs(2 * bars[2].1 - bars[0].1) < 0.001)
        #expect(abs(bars[0].0 + bars[0].1 - bars[2].0) < 0.001)
    }

    @Test(arguments: [[5.0, 5, 5], [0, 0, 0], [-3, -3, -3], [1e-9, 2e-9, 3e-9], [1e11, 2e11, 3e11], []])
    func anyValuesHaveAnAxis(_ values: [Double]) {
        for form in [TrendChart.Form.line, .bars] {
            var marks: [Double] = []
            let chart = Self.trend(values, targets: values, form: form).drawn { mark in
                marks.append(mark)
                return ""
            }
            #expect((2...10).contains(marks.count) && marks.allSatisfy(\.isFinite))
            #expect(zip(marks, marks.dropFirst()).allSatisfy { $0 < $1 })
            #expect(chart.elements.allSatisfy { $0.isInside(chart.width, chart.height) })
        }
    }

    @Test func whatIsNoNumberIsMissing() {
        let step = Step("2021", target: Value(.nan, "?"), result: Value(.infinity, "?"))
        let chart = TrendChart(title: "t", unit: "", steps: [step], form: .line, words: Self.words).drawn { _ in "0" }
        #expect(!chart.elements.contains { if case .circle = $0 { true } else { false } })
    }

    /// Everything stays inside of the picture.
    @Test func nothingIsDrawnOutside() {
        var draws = SeededGenerator(seed: 14)
        for _ in 0..<Rounds.of(300) {
            let count = Int.random(in: 1...12, using: &draws)
            let size = Double.random(in: 0.001...1e6, using: &draws)
            let values = (0..<2 * count).map { _ in
                Bool.random(using: &draws) ? Double.random(in: -size...size, using: &draws) : nil
            }
            let form: TrendChart.Form = Bool.random(using: &draws) ? .line : .bars
            let chart = Self.trend(Array(values[..<count]), targets: Array(values[count...]), form: form)
                .drawn(number: Self.written)
            #expect(chart.elements.allSatisfy { $0.isInside(chart.width, chart.height) })
        }
    }

    @Test(arguments: [(0, 0.0), (50, 50), (100, 100), (128, 128), (500, 128), (-5, 0)])
    func theBulletHasItsLineAtAHundred(percent: Double, shown: Double) throws {
        let chart = BulletBar(title: "Capaian", percent: Value(percent, "x"), kind: "b1").drawn
        let bar = try #require(
            chart.elements.compactMap { if case .rect("bar b1", _, _, let width, _) = $0 { width } else { nil } }.first)
        #expect(abs(bar - shown / 128 * chart.width) < 0.001)
        let goal = chart.elements.compactMap { if case .line("goal", let x, _, _, _) = $0 { x } else { nil } }
        #expect(goal == [100.0 / 128 * chart.width])
    }

    @Test func aMissingPercentageIsNoBar() {
        let chart = BulletBar(title: "Capaian", percent: .missing("Belum dapat dinilai")).drawn
        #expect(!chart.elements.contains { if case .rect(let kind, _, _, _, _) = $0 { kind != "gap" } else { false } })
        #expect(chart.description == "Belum dapat dinilai" && chart.table.rows == [["Belum dapat dinilai"]])
    }

    @Test func theTableHoldsWhatTheChartShows() {
        let chart = Self.trend([5.9, nil], targets: [nil, 5.3]).drawn(number: Self.written)
        #expect(chart.table.head == ["Tahun", "Target", "Hasil"] && chart.table.caption == "Kemiskinan (%)")
        #expect(chart.table.rows == [["2021", "tanpa target", "5,9"], ["2022", "5,3", "belum diukur"]])
        #expect(chart.description == "2021: target tanpa target, hasil 5,9; 2022: target 5,3, hasil belum diukur.")
    }

    @Test func panelsShareAnAxisOnlyOfOneUnit() {
        let (small, large) = (Self.trend([1, 2], targets: [2, 2]), Self.trend([10, 100], targets: [50, 50]))
        let marks = { (chart: Chart) in
            chart.elements.compactMap { if case .text("", _, _, .end, let words) = $0 { words } else { nil } }
        }
        let shared = SmallMultiples([small, large], sharesAxis: true).drawn(number: Self.written).map(marks)
        #expect(shared[0] == shared[1])
        var other = large
        other.unit = "orang"
        let own = SmallMultiples([small, other], sharesAxis: true).drawn(number: Self.written).map(marks)
        #expect(own[0] != own[1])
        let table = SmallMultiples([small, large], sharesAxis: true).table(caption: "Semua", name: "Indikator")
        #expect(table.rows.count == 4 && table.head.count == 4)
    }

    /// A strict reader takes the picture whole, whatever the words are; there is no style and no script.
    @Test(arguments: [
        "<script>alert(1)</script>", "a & b \"c\" 'd'", "]]>", "\u{0}\u{1}x\u{FFFE}", "&lt;", "--><svg onload=x>",
        "é 🎯",
    ])
    func anyWordsAreEscaped(_ words: String) throws {
        let step = Step(words, target: Value(1, words), result: Value(2, words), kind: words)
        let chart = TrendChart(
            title: words, unit: words, steps: [step, Step(words, target: .missing(words), result: .missing(words))],
            form: .line, words: Words(period: words, target: words, result: words)
        ).drawn { _ in words }
        let svg = chart.svg(id: words, kind: words)
        let reader = SVGReader()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(svg)")
        #expect(reader.names.isSubset(of: ["svg", "title", "desc", "line", "path", "rect", "circle", "text"]))
        #expect(!reader.attributes.contains("style") && !reader.attributes.contains { $0.hasPrefix("on") })
        #expect(reader.ids.isSuperset(of: reader.labels) && reader.labels.count == 2)
    }
}
