/// A Swift type that one column of a result is read into.
///
/// Columns arrive in PostgreSQL's text format, as UTF-8, with `DateStyle ISO`, `TimeZone UTC` and `bytea_output hex`
/// (each session sets them): what a conformance reads is what `psql` prints.
public protocol ColumnValue: Sendable {
    /// The value of a column; `nil` stands for NULL. Throws `ColumnError`. The bytes are valid only during the call.
    static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> Self
    /// A value to run a row's initialiser on without a database (`StatementCheck`).
    static var placeholder: Self { get }
    /// Object identifiers of the column types that `decode` reads (`TypeOID`).
    static var acceptedTypes: Set<UInt32> { get }
    /// Whether NULL is a value of the type.
    static var isOptional: Bool { get }
}

extension ColumnValue {
    public static var isOptional: Bool { false }
}

/// Why a column could not be read. Holds no value of the column.
public struct ColumnError: Error, Equatable, Sendable {
    public let reason: String

    public init(_ reason: String) {
        self.reason = reason
    }

    /// NULL where the type has no place for it.
    public static let null = ColumnError("is NULL")
}

/// Enumerations and identifiers with a raw value are read through it.
extension ColumnValue where Self: RawRepresentable, RawValue: ColumnValue {
    public static func decode(_ bytes: UnsafeRawBufferPointer?) throws -> Self {
        guard let value = Self(rawValue: try RawValue.decode(bytes)) else {
            throw ColumnError("holds no value of \(Self.self)")
        }
        return value
    }

    public static var acceptedTypes: Set<UInt32> { RawValue.acceptedTypes }
}

extension ColumnValue where Self: CaseIterable {
    public static var placeholder: Self {
        guard let first = allCases.first else { preconditionFailure("\(Self.self) has no case") }
        return first
    }
}
