import Glibc

/// A vertical axis with round marks.
struct Axis: Equatable {
    let low: Double
    let high: Double
    let marks: [Double]

    /// Around the values, with `count` spaces or a few more or less; from 0 where bars stand on it. Values that are all
    /// the same, and none at all, have an axis too.
    init(_ values: [Double], fromZero: Bool, count: Int = 4) {
        var (low, high) = (values.min() ?? 0, values.max() ?? 1)
        if fromZero { (low, high) = (Swift.min(low, 0), Swift.max(high, 0)) }
        if low == high {
            let room: Double = low == 0 ? 1 : low.magnitude / 10
            (low, high) = (fromZero && low == 0 ? 0 : low - room, high + room)
        }
        let step: Double = Axis.round((high - low) / Double(max(count, 1)))
        let first: Double = floor(low / step)
        let last: Double = ceil(high / step)
        self.low = first * step
        self.high = last * step
        // Counted, not added up: 0,1 three times is not 0,3.
        marks = (0...Int(Swift.min(last - first, 100))).map { (first + Double($0)) * step }
    }

    /// 1, 2, 2.5 or 5 times a power of ten, not below `raw`.
    private static func round(_ raw: Double) -> Double {
        let power: Double = pow(10, floor(log10(raw)))
        let part: Double = raw / power
        let nice: Double = [1, 2, 2.5, 5, 10].first { part <= $0 + 1e-9 } ?? 10
        return nice * power
    }

    /// From the top, between `top` and `bottom`.
    func place(_ value: Double, top: Double, bottom: Double) -> Double {
        bottom - (value - low) / (high - low) * (bottom - top)
    }
}
