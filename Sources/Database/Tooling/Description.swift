import CPostgres

/// What PostgreSQL says of a prepared statement.
struct Description {
    struct Column: Equatable {
        let name: String
        let type: UInt32
        /// 0 for an expression.
        let table: UInt32
        let number: Int32
    }

    let parameters: [UInt32]
    let columns: [Column]

    init(_ answer: borrowing Answer) {
        let raw: OpaquePointer = answer.raw
        parameters = (0..<PQnparams(raw)).map { (index: Int32) in PQparamtype(raw, index) }
        columns = (0..<PQnfields(raw)).map { (index: Int32) in
            Column(
                name: String(cString: PQfname(raw, index)), type: PQftype(raw, index),
                table: PQftable(raw, index), number: PQftablecol(raw, index))
        }
    }
}
