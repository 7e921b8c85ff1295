import Kinerja

/// The demonstration holds forms and rows as settings and clipboards do, with their columns by name. Rules and readers
/// name none so: they know columns by `ColumnKey` alone.
extension ColumnKey: ExpressibleByStringLiteral {
    public init(stringLiteral name: String) { self.init(rawValue: name) }
}
