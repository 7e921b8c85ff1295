/// Columns that a kabupaten adds to a form: text, under the heading that it gives them.
extension ColumnKey {
    private static let mark = "x-"

    public var isOwn: Bool {
        let name = rawValue.dropFirst(ColumnKey.mark.count)
        return rawValue.hasPrefix(ColumnKey.mark) && (1...40).contains(name.utf8.count)
            && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// The key of a new one, from its heading: forms that have a column of the same heading share what is typed there.
    /// - Returns: `nil` where the heading has no letter or digit.
    public static func own(_ heading: String, besides taken: Set<ColumnKey>) -> ColumnKey? {
        guard let name = RagamKey.id(named: heading) else { return nil }
        let keys = [""] + (2...99).map { "-\($0)" }
        return keys.lazy.map { ColumnKey("\(mark)\(name)\($0)") }.first { !taken.contains($0) }
    }
}

extension TableSpec {
    /// With the columns of a form that the kind does not know.
    func with(_ form: TableForm) -> TableSpec {
        let own = form.kolom.filter { column($0.id) == nil && $0.id.isOwn }
        return own.isEmpty ? self : adding(own.map { ColumnSpec($0.id, $0.judul) })
    }

    func adding(_ columns: [ColumnSpec]) -> TableSpec {
        var table = self
        table.kolom += columns
        return table
    }
}
