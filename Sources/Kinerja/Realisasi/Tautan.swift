/// Which indikator people have joined to which, by their newest words on each.
public struct Tautan: Sendable {
    private let ends: [ID<IndikatorKinerja>: ID<IndikatorKinerja>]

    /// - Parameter facts: the oldest first; one that leads to itself parts it again.
    public init(_ facts: [(from: ID<IndikatorKinerja>, to: ID<IndikatorKinerja>)]) {
        ends = Dictionary(facts.map { ($0.from, $0.to) }) { _, newer in newer }
    }

    /// The indikator that stands for it; itself where it is joined to none. A circle ends where it began.
    public subscript(_ indikator: ID<IndikatorKinerja>) -> ID<IndikatorKinerja> {
        var seen: Set<ID<IndikatorKinerja>> = []
        var place = indikator
        while seen.insert(place).inserted, let next = ends[place], next != place { place = next }
        return place
    }

    /// Whether joining the one to the other would end where it began.
    public func isCircle(_ indikator: ID<IndikatorKinerja>, to other: ID<IndikatorKinerja>) -> Bool {
        self[other] == indikator
    }
}
