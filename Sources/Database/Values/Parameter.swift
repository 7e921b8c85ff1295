/// One value for `$1`, `$2` ... of a statement. PostgreSQL infers the type from the statement's text.
public enum Parameter: Sendable, Equatable {
    case null
    /// Also for dates, numerics, uuids and JSON, which PostgreSQL reads from text. NUL is refused.
    case text(String)
    case int(Int64)
    case bool(Bool)
    /// `bytea`, sent in binary.
    case bytes([UInt8])
    /// A one-dimensional array of text.
    case texts([String])
    /// A one-dimensional array of integers.
    case ints([Int64])

    /// `nil` becomes NULL.
    public static func text(_ value: String?) -> Parameter {
        value.map { (text: String) in Parameter.text(text) } ?? .null
    }

    /// `nil` becomes NULL.
    public static func int(_ value: Int64?) -> Parameter {
        value.map { (number: Int64) in Parameter.int(number) } ?? .null
    }

    /// `nil` becomes NULL.
    public static func bool(_ value: Bool?) -> Parameter {
        value.map { (flag: Bool) in Parameter.bool(flag) } ?? .null
    }

    /// `nil` becomes NULL.
    public static func bytes(_ value: [UInt8]?) -> Parameter {
        value.map { (bytes: [UInt8]) in Parameter.bytes(bytes) } ?? .null
    }
}
