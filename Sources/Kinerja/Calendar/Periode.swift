/// The years of a plan, from the first through the last.
public struct Periode: Sendable, Equatable {
    public let awal: Int
    public let akhir: Int

    /// No plan is longer, and no table has columns for more years.
    public static let longest = 10

    /// "2021-2026" or "2021–2026"; `nil` for anything else, and for more years than there are columns.
    public init?(_ text: String) {
        let ends = text.split { !$0.isNumber }.compactMap { Int($0) }
        guard ends.count == 2, ends[0] <= ends[1], ends[1] - ends[0] < Periode.longest, (2000...2100).contains(ends[0])
        else {
            return nil
        }
        awal = ends[0]
        akhir = ends[1]
    }

    public var years: ClosedRange<Int> { awal...akhir }

    /// The place of a year in it, counted from 1; `nil` outside of it.
    public func place(of year: Int) -> Int? { years.contains(year) ? year - awal + 1 : nil }

    /// The year in a place, counted from 1; `nil` beyond its end.
    public func year(at place: Int) -> Int? { years.contains(awal + place - 1) ? awal + place - 1 : nil }
}
