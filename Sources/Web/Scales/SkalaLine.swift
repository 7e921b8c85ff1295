import Kinerja

/// A scale as a line of numbers from 0 to the cap: bands with their ends, holes and overlaps.
struct SkalaLine {
    /// In the units of the drawing, as SVG writes them.
    struct Stretch {
        let x: String
        let width: String
        /// The class of its colour.
        let kind: String
    }

    struct End {
        let x: String
        /// The number itself belongs to the band, or does not.
        let kind: String
        let height: String
    }

    struct Tick {
        let x: String
        let text: String
    }

    let bands: [Stretch]
    let faults: [Stretch]
    let ends: [End]
    let ticks: [Tick]
    /// For those who do not see it.
    let words: String

    private static let (left, width) = (16.0, 608.0)

    init(_ bands: [SkalaCapaian.Kelas], _ check: SkalaCapaian.Pemeriksaan, batas: Int?) {
        let edges = bands.flatMap { [$0.pita.bawah, $0.pita.atas] }.compactMap { $0?.nilai }
        let highest = edges.map(SkalaLine.double).max() ?? 100
        let full = batas.map(Double.init) ?? max(highest * 1.15, 1)
        func x(_ value: Double) -> Double {
            SkalaLine.left + min(max(value / full, 0), 1) * SkalaLine.width
        }
        func stretch(_ pita: Skala.Pita, _ kind: String, least: Double = 0) -> Stretch {
            let low = x(pita.bawah.map { SkalaLine.double($0.nilai) } ?? 0)
            let high = x(pita.atas.map { SkalaLine.double($0.nilai) } ?? full)
            let size = max(high - low, least)
            return Stretch(
                x: SkalaLine.text(low - (size - (high - low)) / 2), width: SkalaLine.text(size), kind: kind)
        }
        self.bands = bands.map { stretch($0.pita, "band-\($0.warna.rawValue)") }
        faults =
            check.lubang.map { stretch($0.pita, $0.diakui == nil ? "gap" : "gap known", least: 6) }
            + check.tumpang.map { stretch($0.pita, "twice", least: 6) }
        ends = bands.enumerated().flatMap { index, band in
            [band.pita.bawah, band.pita.atas].compactMap { $0 }.filter { SkalaLine.double($0.nilai) <= full }.map {
                End(
                    x: SkalaLine.text(x(SkalaLine.double($0.nilai))), kind: $0.termasuk ? "in" : "out",
                    height: index.isMultiple(of: 2) ? "34" : "42")
            }
        }
        ticks = Set(edges + [Decimal64(0)]).sorted().filter { SkalaLine.double($0) <= full }
            .reduce(into: []) { ticks, number in
                let place = x(SkalaLine.double(number))
                // Numbers that would stand upon each other: 90 and 91.
                if let last = ticks.last, place - (Double(last.x) ?? 0) < 26 { return }
                ticks.append(Tick(x: SkalaLine.text(place), text: number.withoutTrailingZeros.indonesian))
            }
        words = "Garis bilangan: " + bands.map(\.kalimat).joined(separator: "; ")
    }

    private static func double(_ number: Decimal64) -> Double { Double(number.description) ?? 0 }

    /// One decimal, with a point.
    private static func text(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths.isMultiple(of: 10) ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
