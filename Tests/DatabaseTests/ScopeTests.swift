import Database
import Support
import Testing

/// The three settings; NULL where one was never set on the connection, empty where it is gone again.
struct Settings: Row, Equatable {
    let tenant: String?
    let actor: String?
    let request: String?

    init(tenant: String?, actor: String?, request: String?) {
        self.tenant = tenant
        self.actor = actor
        self.request = request
    }

    init(from row: inout RowReader) throws {
        tenant = try row.read("tenant")
        actor = try row.read("actor")
        request = try row.read("request")
    }
}

extension Query<Settings> {
    static var showSettings: Self {
        Self(
            """
            SELECT nullif(current_setting('app.tenant_id', true), '') AS tenant,
                   nullif(current_setting('app.actor_id', true), '') AS actor,
                   nullif(current_setting('app.request_id', true), '') AS request
            """)
    }
}

extension Query<Number> {
    static var loudTenant: Self { Self("SELECT current_setting('app.tenant_id')::bigint AS value") }
}

struct ScopeTests {
    static let cases: [(Scope, Settings)] = [
        (.tenant(7, actor: 8, request: "r'1"), Settings(tenant: "7", actor: "8", request: "r'1")),
        (.tenant(7, request: "r2"), Settings(tenant: "7", actor: nil, request: "r2")),
        (.installation(request: "r3"), Settings(tenant: nil, actor: nil, request: "r3")),
    ]

    /// All on one connection, each after a scope that sets everything: nothing is left of the one before.
    @Test(arguments: cases)
    func entersAndLeaves(_ scope: Scope, _ settings: Settings) throws {
        let database = try Fixture.makeDatabase { $0.poolSize = 1 }
        let everything: Scope = .tenant(1, actor: 2, request: "before")
        _ = try database.read(for: everything, .showSettings)
        #expect(try database.read(for: scope, .showSettings) == [settings])
        try database.transaction(for: everything) { (tx: borrowing Transaction) in _ = try tx.all(.showSettings) }
        let inside: Settings? = try database.transaction(for: scope) { (tx: borrowing Transaction) in
            _ = try tx.all(.countThings)
            return try tx.first(.showSettings)
        }
        #expect(inside == settings)
    }

    @Test func missingTenantIsLoud() throws {
        let database = try Fixture.makeDatabase { $0.poolSize = 1 }
        let never = #expect(throws: DatabaseError.self) { try database.read(for: Fixture.scope, .loudTenant) }
        #expect(never?.state == .undefinedObject)
        #expect(try database.read(for: .tenant(7, request: ""), .loudTenant).first?.value == 7)
        let noLonger = #expect(throws: DatabaseError.self) { try database.read(for: Fixture.scope, .loudTenant) }
        #expect(noLonger?.state == .invalidTextRepresentation, "a setting that is gone reads as empty text")
        #expect(database.statistics.connections == 1)
    }
}
