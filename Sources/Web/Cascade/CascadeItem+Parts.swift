extension CascadeItem {
    /// The tree in parts that one drawing can hold, each with its way from the root repeated, so that it can be read
    /// alone.
    /// - Parameter fits: whether a tree is small enough.
    func parts(_ fits: (CascadeItem) -> Bool) -> [CascadeItem] {
        guard !fits(self), !items.isEmpty else { return [self] }
        var parts: [CascadeItem] = []
        var together: [CascadeItem] = []
        for item in items {
            if fits(with(together + [item])) {
                together.append(item)
                continue
            }
            if !together.isEmpty { parts.append(with(together)) }
            together = []
            // What does not fit alone is divided below.
            if fits(with([item])) {
                together = [item]
            } else {
                parts += item.parts { fits(with([$0])) }.map { with([$0]) }
            }
        }
        return together.isEmpty ? parts : parts + [with(together)]
    }

    private func with(_ items: [CascadeItem]) -> CascadeItem {
        var copy: CascadeItem = self
        copy.items = items
        return copy
    }

    /// Above 60 boxes nobody finds their way.
    static func fitsScreen(_ item: CascadeItem) -> Bool { item.count <= 60 }

    /// What a sheet of A3 on its side still prints in letters of 6 points.
    static func fitsPaper(_ item: CascadeItem) -> Bool { item.count <= 60 && TreeLayout(item).height <= 1300 }
}
