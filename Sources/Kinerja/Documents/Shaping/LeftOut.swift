extension DocumentKind {
    /// The headings of columns of a table that hold something and that its form does not have: kept, and not printed.
    /// - Parameter table: one of this kind.
    public func leftOut(_ table: TableSpec, _ naskah: Naskah, _ settings: TenantSettings, revisi: Int) -> [String] {
        guard table.bentuk == .tabel else { return [] }
        let shown = Set(table.form(settings, variant(naskah, revisi: revisi)).kolom.map(\.id))
        let filled = Set(naskah[table.id].flatMap(\.columns)).subtracting(shown)
        return filled.sorted().filter { $0 != table.amended?.before }.filter {
            table.column($0)?.isBeyond(naskah.periode(of: self)) != true
        }.map { column in
            table.column(column)?.judul ?? settings.heading(of: column, in: table.id) ?? column.rawValue
        }
    }
}

extension TenantSettings {
    /// What some form of the kabupaten calls a column of its own.
    fileprivate func heading(of column: ColumnKey, in table: String) -> String? {
        let forms = [formulir] + ragam.values.flatMap(\.values).map(\.formulir)
        return forms.lazy.flatMap { $0.filter { $0.key == table || $0.key.hasPrefix("\(table).") }.values }
            .flatMap(\.kolom).first { $0.id == column }?.judul
    }
}
