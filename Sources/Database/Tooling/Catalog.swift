/// Questions to PostgreSQL's own tables.
struct Catalog {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// What a parameter's type is to a `Parameter`.
    enum Kind {
        case integer
        case number
        case bool
        case bytes
        case integers
        case array
        case other
    }

    /// The type that a domain stands on; any other type itself.
    func baseType(_ type: UInt32) throws -> UInt32 {
        let base: String? = try value(
            """
            WITH RECURSIVE chain AS (
                SELECT oid, typtype, typbasetype FROM pg_type WHERE oid = $1::text::oid
                UNION ALL SELECT t.oid, t.typtype, t.typbasetype
                FROM pg_type t JOIN chain ON chain.typtype = 'd' AND t.oid = chain.typbasetype
            ) SELECT oid FROM chain WHERE typtype <> 'd'
            """, .text(String(type)))
        return base.flatMap { UInt32($0) } ?? type
    }

    func kind(of type: UInt32) throws -> Kind {
        switch type {
        case TypeOID.int8, TypeOID.int4, TypeOID.int2: return .integer
        case TypeOID.numeric: return .number
        case TypeOID.bool: return .bool
        case TypeOID.bytea: return .bytes
        case TypeOID.int8Array, TypeOID.int4Array, TypeOID.int2Array: return .integers
        default:
            let category: String? = try value(
                "SELECT typcategory FROM pg_type WHERE oid = $1::text::oid", .text(String(type)))
            return category == "A" ? .array : .other
        }
    }

    func typeName(_ type: UInt32) throws -> String {
        try value("SELECT $1::text::oid::regtype", .text(String(type))) ?? "unknown"
    }

    /// Of a view's column, whether that one is which it shows. False for what PostgreSQL cannot tell: expressions.
    func isNullable(_ column: Description.Column) throws -> Bool {
        guard column.table != 0 else { return false }
        if let origin = try origin(of: column) { return try isNullable(origin) }
        return try value(
            """
            SELECT NOT attnotnull AND relkind IN ('r', 'p') FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
            WHERE attrelid = $1::text::oid AND attnum = $2
            """, .text(String(column.table)), .int(Int64(column.number))) == "t"
    }

    /// The column that a column of a view shows; nil for a column of a table.
    private func origin(of column: Description.Column) throws -> Description.Column? {
        let view: String? = try value(
            "SELECT pg_get_viewdef(oid) FROM pg_class WHERE oid = $1::text::oid AND relkind = 'v'",
            .text(String(column.table)))
        return try view.map { try connection.describe($0).columns[Int(column.number) - 1] }
    }

    private func value(_ sql: String, _ parameters: Parameter...) throws -> String? {
        try connection.query(sql, parameters).first?.first ?? nil
    }
}

extension Parameter {
    /// Numbers, booleans, bytes and arrays must meet their own kind. Text is how everything else is written.
    func suits(_ kind: Catalog.Kind) -> Bool {
        switch self {
        case .null: true
        case .int: kind == .integer || kind == .number
        case .bool: kind == .bool
        case .bytes: kind == .bytes
        case .ints: kind == .integers
        case .texts: kind == .array
        case .text: kind == .other || kind == .number
        }
    }

    var kindName: String {
        switch self {
        case .null: "null"
        case .int: "int"
        case .bool: "bool"
        case .bytes: "bytes"
        case .ints: "ints"
        case .texts: "texts"
        case .text: "text"
        }
    }
}
