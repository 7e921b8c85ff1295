/// What was typed about one row of a sheet that is no document's, by column.
public protocol IsianBaris {
    associatedtype Kolom: Hashable

    subscript(kolom: Kolom) -> String { get set }
}

extension IsianBaris {
    /// What somebody typed over `base`, put into what stands there now; `nil` where somebody else has changed the same
    /// cell to something else meanwhile. A cell that was not sent, or not changed, stays as it is now.
    public func merged(_ sent: [Kolom: String], over base: Self) -> Self? {
        var merged = self
        for (kolom, text) in sent {
            var mine = base
            mine[kolom] = text
            guard mine[kolom] != base[kolom] else { continue }
            guard self[kolom] == base[kolom] || self[kolom] == mine[kolom] else { return nil }
            merged[kolom] = text
        }
        return merged
    }
}
