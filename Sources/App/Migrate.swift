import Database

/// `janji migrate`: the schema, then the login roles.
enum Migrate {
    static func run(_ environment: Environment) throws {
        let owner = try environment.ownerURL()
        let applied = try Migrator(directory: environment.migrations).migrate(url: owner.conninfo)
        let connection = try Connection(owner)
        for role in LoginRole.allCases { try role.ensure(owner, connection) }
        print(applied.isEmpty ? "schema is up to date" : "applied: \(applied.joined(separator: ", "))")
    }
}
