import Kinerja

extension Baris {
    /// Tests read rows as they are stored, with their columns by name.
    subscript(name: String) -> String {
        get { self[ColumnKey(rawValue: name)] }
        set { self[ColumnKey(rawValue: name)] = newValue }
    }
}
