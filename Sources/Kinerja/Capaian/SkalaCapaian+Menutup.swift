extension SkalaCapaian {
    /// The scale without holes, as the closed ones that the program brings: a stretch between two bands goes to the one
    /// below it, a single number to the one above; where there is none on that side, to the other.
    public func tertutup(batas: Int?, desimal: Int) -> SkalaCapaian {
        var scale = self
        for _ in 0...kelas.count {
            let open = scale.periksa(batas: batas, desimal: desimal).lubang.filter { $0.diakui == nil }
            guard let closed = open.lazy.compactMap({ scale.menutup($0) }).first else { return scale }
            scale = closed
        }
        return scale
    }

    private func menutup(_ hole: Lubang) -> SkalaCapaian? {
        let isPoint = hole.pita.bawah?.nilai == hole.pita.atas?.nilai
        return menutup(hole, isPoint ? .atas : .bawah) ?? menutup(hole, isPoint ? .bawah : .atas)
    }
}
