import Database
import Deeds
import Records

/// `janji migrate`: the schema, then the login roles, then the digests of rows and the promises of documents that
/// were there before it.
enum Migrate {
    static func run(_ environment: Environment) throws {
        let owner = try environment.ownerURL()
        let applied = try Migrator(directory: environment.migrations).migrate(url: owner.conninfo)
        let connection = try Connection(owner)
        for role in LoginRole.allCases { try role.ensure(owner, connection) }
        let store = try environment.patientStore()
        defer { store.close() }
        for row in try store.read(for: .installation(request: "migrate"), .allTenants) {
            if try Baseline.note(row.tenant, in: store) {
                print("\(row.tenant.slug): the digests of its rows are noted")
            }
            let texts = try PromiseProjection.catchUp(row.tenant, in: store)
            if texts > 0 { print("\(row.tenant.slug): the promises of \(texts) documents in force are kept as rows") }
        }
        print(applied.isEmpty ? "schema is up to date" : "applied: \(applied.joined(separator: ", "))")
    }
}
