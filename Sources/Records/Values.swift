import Database
import Kinerja

// How the domain's values stand in PostgreSQL.

extension ID: ColumnValue, ParameterValue, ParameterElement {
    public static var placeholder: ID { ID(rawValue: 0) }
}

extension Status: ColumnValue, ParameterValue {}
extension Kedudukan: ColumnValue, ParameterValue {}
extension AlasanPencabutan: ColumnValue, ParameterValue {}
extension Peran: ParameterElement {}
extension Pihak: ColumnValue, ParameterValue {}
extension Signers: ColumnValue, ParameterValue {}
extension Lambang.Jenis: ColumnValue, ParameterValue {}
extension Context.Hubungan: ColumnValue, ParameterValue {}

/// As PostgreSQL writes a numeric.
extension Decimal64: ParameterValue {
    public var parameter: Parameter { .text(description) }
}

/// By its id, as addresses name it.
extension DocumentKind: ColumnValue {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> DocumentKind {
        guard let kind = DocumentKind.named(try String.decode(bytes)) else {
            throw ColumnError("names no kind of document")
        }
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

extension CalendarDate: ColumnValue, ParameterValue {
    public var parameter: Parameter { .text(iso) }
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> CalendarDate {
        guard let date = CalendarDate(iso: try String.decode(bytes)) else { throw ColumnError("holds no date") }
        return date
    }
    public static var placeholder: CalendarDate { Instant.epoch.date(in: .wib) }
    public static var acceptedTypes: Set<UInt32> { [TypeOID.date] }
}

extension Instant: ColumnValue, ParameterValue {
    public var parameter: Parameter { .text(iso8601) }
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> Instant {
        guard let instant = Instant(postgres: try String.decode(bytes)) else { throw ColumnError("holds no time") }
        return instant
    }
    public static var placeholder: Instant { .epoch }
    public static var acceptedTypes: Set<UInt32> { [TypeOID.timestamptz] }
}
