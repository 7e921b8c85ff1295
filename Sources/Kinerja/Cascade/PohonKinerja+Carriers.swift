extension PohonKinerja {
    /// What stands directly below the sasaran of a jabatan that an indikator measures: who carries it.
    /// - Parameter names: how documents write it.
    public func carriers(of names: Set<String>, by jabatan: ID<Jabatan>) -> [Simpul] {
        let wordings = Set(names.map { Wording($0) })
        var (found, waiting): ([Simpul], [Simpul]) = ([], [akar])
        while let node = waiting.popLast() {
            let isIt = node.jabatan.id == jabatan && node.indikator.contains { wordings.contains(Wording($0.uraian)) }
            if isIt { found += node.anak } else { waiting += node.anak.reversed() }
        }
        return found
    }
}
