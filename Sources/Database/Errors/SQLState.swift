/// A five-character SQLSTATE code (PostgreSQL manual, appendix A). Unknown codes are kept as they came.
public struct SQLState: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The first two characters: `22` data exception, `23` integrity constraint, `40` transaction rollback ...
    public var errorClass: Substring { rawValue.prefix(2) }

    public var description: String { rawValue }
}

extension SQLState {
    public static let featureNotSupported = SQLState(rawValue: "0A000")
    public static let characterNotInRepertoire = SQLState(rawValue: "22021")
    public static let invalidParameter = SQLState(rawValue: "22023")
    public static let invalidTextRepresentation = SQLState(rawValue: "22P02")
    public static let notNullViolation = SQLState(rawValue: "23502")
    public static let foreignKeyViolation = SQLState(rawValue: "23503")
    public static let uniqueViolation = SQLState(rawValue: "23505")
    public static let checkViolation = SQLState(rawValue: "23514")
    public static let exclusionViolation = SQLState(rawValue: "23P01")
    public static let readOnlyTransaction = SQLState(rawValue: "25006")
    public static let inFailedTransaction = SQLState(rawValue: "25P02")
    public static let invalidStatementName = SQLState(rawValue: "26000")
    public static let serializationFailure = SQLState(rawValue: "40001")
    public static let deadlock = SQLState(rawValue: "40P01")
    public static let insufficientPrivilege = SQLState(rawValue: "42501")
    public static let undefinedObject = SQLState(rawValue: "42704")
    public static let undefinedTable = SQLState(rawValue: "42P01")
    public static let lockNotAvailable = SQLState(rawValue: "55P03")
    public static let queryCanceled = SQLState(rawValue: "57014")
    public static let raisedException = SQLState(rawValue: "P0001")
}
