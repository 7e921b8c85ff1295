import CPostgres

/// The fields of an error answer (PostgreSQL manual, 55.8).
struct ServerError {
    let state: SQLState
    let constraint: String?
    let message: String
    /// Characters from the start of the statement, counted from 1.
    let position: Int?
    /// The server ends the connection after a FATAL or PANIC error.
    let isFatal: Bool
    /// A prepared statement no longer fits its tables, or is gone: prepare again and repeat the transaction.
    let isStalePlan: Bool

    init(_ answer: borrowing Answer) {
        let raw: OpaquePointer = answer.raw
        func field(_ code: Character) -> String? {
            PQresultErrorField(raw, Int32(code.asciiValue ?? 0)).map { String(cString: $0) }
        }
        state = SQLState(rawValue: field("C") ?? "")
        constraint = field("n")
        message = field("M") ?? String(cString: PQresultErrorMessage(raw)).firstLine
        position = field("P").flatMap { Int($0) }
        isFatal = ["FATAL", "PANIC"].contains(field("V") ?? "")
        // 0A000 says "not supported" of many things; only this function says it of a cached plan (plancache.c).
        isStalePlan =
            state == .invalidStatementName
            || (state == .featureNotSupported && field("R") == "RevalidateCachedQuery")
    }

    var error: DatabaseError { .sql(state, constraint: constraint, message: message) }
}
