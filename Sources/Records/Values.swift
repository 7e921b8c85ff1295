import Database
import Kinerja

// How the domain's values stand in PostgreSQL.

extension ID: ColumnValue {
    public static var placeholder: ID { ID(rawValue: 0) }
}

extension Status: ColumnValue {}
extension Kedudukan: ColumnValue {}
extension AlasanPencabutan: ColumnValue {}
extension Pihak: ColumnValue {}
extension Signers: ColumnValue {}
extension Lambang.Jenis: ColumnValue {}
extension Context.Hubungan: ColumnValue {}

/// By its id, as addresses name it.
extension DocumentKind: ColumnValue {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> DocumentKind {
        guard let kind = DocumentKind.named(try String.decode(bytes)) else { throw ColumnError("names no kind of document") }
        return kind
    }
    public static var placeholder: DocumentKind { .perjanjianKinerja }
    public static var acceptedTypes: Set<UInt32> { String.acceptedTypes }
}

/// As canonical JSON.
extension TenantSettings: ColumnValue {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> TenantSettings {
        try TenantSettings(text: String.decode(bytes))
    }
    public static var placeholder: TenantSettings { TenantSettings() }
    public static var acceptedTypes: Set<UInt32> { String.acceptedTypes }
}

extension CalendarDate: ColumnValue {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> CalendarDate {
        guard let date = CalendarDate(iso: try String.decode(bytes)) else { throw ColumnError("holds no date") }
        return date
    }
    public static var placeholder: CalendarDate { Instant.epoch.date(in: .wib) }
    public static var acceptedTypes: Set<UInt32> { [TypeOID.date] }
}

extension Instant: ColumnValue {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> Instant {
        guard let instant = Instant(postgres: try String.decode(bytes)) else { throw ColumnError("holds no time") }
        return instant
    }
    public static var placeholder: Instant { .epoch }
    public static var acceptedTypes: Set<UInt32> { [TypeOID.timestamptz] }
}

extension Parameter {
    static func id<Entity>(_ id: ID<Entity>) -> Parameter { .int(id.rawValue) }
    static func id<Entity>(_ id: ID<Entity>?) -> Parameter { id.map { .int($0.rawValue) } ?? .null }
    static func int(_ value: Int) -> Parameter { .int(Int64(value)) }
    static func date(_ date: CalendarDate) -> Parameter { .text(date.iso) }
    static func date(_ date: CalendarDate?) -> Parameter { date.map { .text($0.iso) } ?? .null }
}

extension ID {
    /// For `Statement.sample`.
    static var sample: ID { ID(rawValue: 1) }
}

extension Parameter {
    static func kedudukan(_ value: Kedudukan) -> Parameter { .text(value.rawValue) }
    static func status(_ value: Status) -> Parameter { .text(value.rawValue) }
    static func signers(_ value: Signers) -> Parameter { .text(value.rawValue) }
    static func pihak(_ value: Pihak) -> Parameter { .text(value.rawValue) }
    static func peran(_ values: [Peran]) -> Parameter { .texts(values.map(\.rawValue)) }
    static func instant(_ value: Instant) -> Parameter { .text(value.iso8601) }
    static func int(_ value: Int?) -> Parameter { value.map { .int(Int64($0)) } ?? .null }
}
