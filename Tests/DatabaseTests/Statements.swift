import Database

struct Thing: PlainRow, Equatable {
    let id: Int64
    let name: String?
    let amount: Int64

    static let columns = Columns(Thing.init)
}

/// A single number, whatever its column is called.
struct Number: PlainRow, Equatable {
    let value: Int64

    static let columns = Columns(Number.init)
}

struct Text: Row, Equatable {
    let value: String?

    init(from row: inout RowReader) throws {
        value = try row.read("value")
    }
}

extension Query<Thing> {
    static var allThings: Self { Self("SELECT * FROM thing ORDER BY id") }

    static func thingByID(id: Int) -> Self { Self("SELECT id, name, amount FROM thing WHERE id = $1", id) }
}

extension Query<Number> {
    static var countThings: Self { Self("SELECT count(*) AS value FROM thing") }

    static func refuse(state: String) -> Self { Self("SELECT refuse($1) AS value", state) }

    static var backend: Self { Self("SELECT pg_backend_pid() AS value") }
}

extension Query<Text> {
    static func echoText(text: String) -> Self { Self("SELECT $1::text AS value", text) }
}

extension Query<NoRow> {
    static var sleep: Self { Self("SELECT pg_sleep(1)") }

    static var copyOut: Self { Self("COPY thing TO STDOUT") }

    /// Says that it reads, and does not.
    static var addSecretly: Self { Self("INSERT INTO thing (id) VALUES (9)") }
}

extension Change<NoRow> {
    static func addThing(id: Int64, name: String? = nil, amount: Int64 = 0) -> Self {
        Self("INSERT INTO thing (id, name, amount) VALUES ($1, $2, $3)", id, name, amount)
    }

    static func raise(id: Int64) -> Self { Self("UPDATE thing SET amount = amount + 1 WHERE id >= $1", id) }

    static func raiseOne(id: Int64) -> Self { Self("UPDATE thing SET amount = amount + 1 WHERE id = $1", id) }

    static var dieAtCommit: Self { Self("INSERT INTO deadly VALUES (1)") }

    static var commitInside: Self { Self("COMMIT") }

    static var forgetAll: Self { Self("DEALLOCATE ALL") }
}
