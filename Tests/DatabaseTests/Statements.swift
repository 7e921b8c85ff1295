import Database

struct Thing: Row, Equatable {
    let id: Int64
    let name: String?
    let amount: Int64

    init(from row: inout RowReader) throws {
        id = try row.read("id")
        name = try row.read("name")
        amount = try row.read("amount")
    }
}

/// A single number, whatever its column is called.
struct Number: Row, Equatable {
    let value: Int64

    init(from row: inout RowReader) throws {
        value = try row.read("value")
    }
}

struct AllThings: Query {
    typealias Result = Thing
    static let sql: StaticString = "SELECT * FROM thing ORDER BY id"
    static let sample = AllThings()
}

struct ThingByID: Query {
    typealias Result = Thing
    let id: Int64
    static let sql: StaticString = "SELECT id, name, amount FROM thing WHERE id = $1"
    static let sample = ThingByID(id: 1)
    var parameters: [Parameter] { [.int(id)] }
}

struct CountThings: Query {
    typealias Result = Number
    static let sql: StaticString = "SELECT count(*) AS value FROM thing"
    static let sample = CountThings()
}

struct AddThing: Change {
    let id: Int64
    var name: String? = nil
    var amount: Int64 = 0
    static let sql: StaticString = "INSERT INTO thing (id, name, amount) VALUES ($1, $2, $3)"
    static let sample = AddThing(id: 1, name: "a")
    var parameters: [Parameter] { [.int(id), .text(name), .int(amount)] }
}

/// Says that it reads, and does not.
struct AddSecretly: Query {
    static let sql: StaticString = "INSERT INTO thing (id) VALUES (9)"
    static let sample = AddSecretly()
}

struct Raise: Change {
    let id: Int64
    static let sql: StaticString = "UPDATE thing SET amount = amount + 1 WHERE id >= $1"
    static let sample = Raise(id: 1)
    var parameters: [Parameter] { [.int(id)] }
}

struct RaiseOne: Change {
    let id: Int64
    static let sql: StaticString = "UPDATE thing SET amount = amount + 1 WHERE id = $1"
    static let sample = RaiseOne(id: 1)
    var parameters: [Parameter] { [.int(id)] }
}

struct Refuse: Query {
    typealias Result = Number
    let state: String
    static let sql: StaticString = "SELECT refuse($1) AS value"
    static let sample = Refuse(state: "P0001")
    var parameters: [Parameter] { [.text(state)] }
}

struct Backend: Query {
    typealias Result = Number
    static let sql: StaticString = "SELECT pg_backend_pid() AS value"
    static let sample = Backend()
}

struct DieAtCommit: Change {
    static let sql: StaticString = "INSERT INTO deadly VALUES (1)"
    static let sample = DieAtCommit()
}

struct Sleep: Query {
    static let sql: StaticString = "SELECT pg_sleep(1)"
    static let sample = Sleep()
}

struct CommitInside: Query {
    static let sql: StaticString = "COMMIT"
    static let sample = CommitInside()
}

struct CopyOut: Query {
    static let sql: StaticString = "COPY thing TO STDOUT"
    static let sample = CopyOut()
}

struct ForgetAll: Query {
    static let sql: StaticString = "DEALLOCATE ALL"
    static let sample = ForgetAll()
}

struct Text: Row, Equatable {
    let value: String?

    init(from row: inout RowReader) throws {
        value = try row.read("value")
    }
}

struct EchoText: Query {
    typealias Result = Text
    let text: String
    static let sql: StaticString = "SELECT $1::text AS value"
    static let sample = EchoText(text: "")
    var parameters: [Parameter] { [.text(text)] }
}
