import Database
import Kinerja

// How the domain's values stand in PostgreSQL.

extension ID: ColumnValue {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> ID { ID(rawValue: try Int64.decode(bytes)) }
    public static var placeholder: ID { ID(rawValue: 0) }
    public static var acceptedTypes: Set<UInt32> { Int64.acceptedTypes }
    public static var isOptional: Bool { false }
}

/// A column whose text is the value's own spelling: enums, dates, times.
protocol TextColumn: ColumnValue {
    init?(columnText: String)
    static var types: Set<UInt32> { get }
}

extension TextColumn {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> Self {
        let text = try String.decode(bytes)
        guard let value = Self(columnText: text) else { throw DatabaseError.decode("\(Self.self) cannot be read") }
        return value
    }
    public static var acceptedTypes: Set<UInt32> { types }
    public static var isOptional: Bool { false }
}

extension TextColumn where Self: RawRepresentable<String> {
    init?(columnText: String) { self.init(rawValue: columnText) }
    static var types: Set<UInt32> { String.acceptedTypes }
}

extension Status: TextColumn { public static var placeholder: Status { .draf } }
extension Kedudukan: TextColumn { public static var placeholder: Kedudukan { .definitif } }
extension Pihak: TextColumn { public static var placeholder: Pihak { .pertama } }

extension CalendarDate: TextColumn {
    init?(columnText: String) { self.init(iso: columnText) }
    static var types: Set<UInt32> { [1082] }
    public static var placeholder: CalendarDate { Instant(microseconds: 0).date(in: .wib) }
}

extension Instant: TextColumn {
    init?(columnText: String) { self.init(postgres: columnText) }
    static var types: Set<UInt32> { [1184] }
    public static var placeholder: Instant { Instant(microseconds: 0) }
}

extension Parameter {
    static func id<Entity>(_ id: ID<Entity>) -> Parameter { .int(id.rawValue) }
    static func id<Entity>(_ id: ID<Entity>?) -> Parameter { id.map { .int($0.rawValue) } ?? .null }
    static func int(_ value: Int) -> Parameter { .int(Int64(value)) }
    static func date(_ date: CalendarDate) -> Parameter { .text(date.iso) }
    static func date(_ date: CalendarDate?) -> Parameter { date.map { .text($0.iso) } ?? .null }
    static func text(_ text: String?) -> Parameter { text.map { .text($0) } ?? .null }
}

extension ID {
    /// For `Statement.sample`.
    static var sample: ID { ID(rawValue: 1) }
}

extension Parameter {
    static func kedudukan(_ value: Kedudukan) -> Parameter { .text(value.rawValue) }
    static func status(_ value: Status) -> Parameter { .text(value.rawValue) }
    static func pihak(_ value: Pihak) -> Parameter { .text(value.rawValue) }
    static func peran(_ values: [Peran]) -> Parameter { .texts(values.map(\.rawValue)) }
    static func instant(_ value: Instant) -> Parameter { .text(value.iso8601) }
    static func int(_ value: Int?) -> Parameter { value.map { .int(Int64($0)) } ?? .null }
}
