import CPostgres

/// Owns one PGresult.
struct Answer: ~Copyable {
    let raw: OpaquePointer

    init(_ raw: OpaquePointer) {
        self.raw = raw
    }

    deinit {
        PQclear(raw)
    }

    var status: ExecStatusType { PQresultStatus(raw) }

    /// `SELECT 3`, `COMMIT`, `ROLLBACK` ...
    var tag: String { String(cString: PQcmdStatus(raw)) }

    /// Rows that an INSERT, UPDATE, DELETE, MERGE or SELECT touched; 0 for other commands.
    var affectedRows: Int { Int(String(cString: PQcmdTuples(raw))) ?? 0 }

    /// Every row, read by `R`.
    func rows<R: Row>(as type: R.Type) throws -> [R] {
        let count: Int32 = PQntuples(raw)
        let width: Int32 = PQnfields(raw)
        var rows: [R] = []
        rows.reserveCapacity(Int(count))
        for index in 0..<count {
            var reader = RowReader(answer: raw, row: index, width: width)
            rows.append(try R(from: &reader))
        }
        return rows
    }

    /// Every row as text, NULL as `nil`.
    var texts: [[String?]] {
        (0..<PQntuples(raw)).map { (row: Int32) in
            (0..<PQnfields(raw)).map { (column: Int32) -> String? in
                guard PQgetisnull(raw, row, column) == 0 else { return nil }
                return String(cString: PQgetvalue(raw, row, column))
            }
        }
    }
}
