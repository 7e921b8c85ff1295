extension [Jabatan] {
    /// Whether the mandate of `jabatan` comes, over any number of atasan langsung, from `superior`. A circle that is
    /// already stored ends the search.
    public func isSubordinate(_ jabatan: Jabatan, to superior: Jabatan) -> Bool {
        let atasan: [ID<Jabatan>: ID<Jabatan>] = reduce(into: [:]) { $0[$1.id] = $1.atasan }
        var seen: Set<ID<Jabatan>> = []
        var above: ID<Jabatan>? = jabatan.atasan
        while let next = above, seen.insert(next).inserted {
            if next == superior.id { return true }
            above = atasan[next]
        }
        return false
    }
}
