import Kinerja

// Tests write and read rows as they are stored, with their columns by name.
extension ColumnKey: ExpressibleByStringLiteral {
    public init(stringLiteral name: String) { self.init(rawValue: name) }
}

extension Baris {
    public subscript(name: String) -> String {
        get { self[ColumnKey(rawValue: name)] }
        set { self[ColumnKey(rawValue: name)] = newValue }
    }
}
