extension SkalaCapaian {
    /// Which neighbour takes in a hole.
    public enum Sisi: String, Sendable, CaseIterable {
        /// The band below it reaches up.
        case bawah
        /// The band above it reaches down.
        case atas
    }

    /// The band that would take in a hole; `nil` where there is none on that side.
    public func tetangga(_ hole: Lubang, _ sisi: Sisi) -> Kelas? {
        switch sisi {
        case .bawah:
            kelas.first { band in
                guard let end = band.pita.atas, let start = hole.pita.bawah else { return false }
                return end.nilai == start.nilai && end.termasuk != start.termasuk
            }
        case .atas:
            kelas.first { band in
                guard let end = band.pita.bawah, let start = hole.pita.atas else { return false }
                return end.nilai == start.nilai && end.termasuk != start.termasuk
            }
        }
    }

    /// The scale with a hole taken in by its neighbour; `nil` where there is none on that side.
    public func menutup(_ hole: Lubang, _ sisi: Sisi) -> SkalaCapaian? {
        guard let taker = tetangga(hole, sisi), let place = kelas.firstIndex(of: taker) else { return nil }
        var closed = self
        closed.kelas[place].pita =
            switch sisi {
            case .bawah: Skala.Pita(bawah: taker.pita.bawah, atas: hole.pita.atas)
            case .atas: Skala.Pita(bawah: hole.pita.bawah, atas: taker.pita.atas)
            }
        closed.lubangDiakui.removeAll { $0.pita == hole.pita }
        return closed
    }

    /// The scale with a hole left as it is, on the ground of a decision.
    public func mengakui(_ hole: Lubang, dasar: String) -> SkalaCapaian {
        var known = self
        known.lubangDiakui.removeAll { $0.pita == hole.pita }
        known.lubangDiakui.append(LubangDiakui(pita: hole.pita, dasar: dasar))
        return known
    }
}
