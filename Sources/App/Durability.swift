import Database
import Glibc
import Web

/// What `serve` insists on before it answers anybody: settings under which PostgreSQL keeps what it acknowledged, and a
/// role that row security holds for (PostgreSQL 15 manual, 20.5 and 5.8).
enum Durability {
    static func check(_ environment: Environment) throws {
        for url in [try environment.appURL(), try environment.publicURL()] {
            let connection = try Connection(url)
            try refuseMightyRole(connection)
            try refuseForgetfulSettings(connection, isTest: environment.isTest)
        }
    }

    private static func refuseMightyRole(_ connection: Connection) throws {
        let rows = try connection.query(
            """
            SELECT current_user, r.rolsuper OR r.rolbypassrls,
                   EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                           WHERE c.relowner = r.oid AND n.nspname IN ('public', 'app'))
            FROM pg_roles r WHERE r.rolname = current_user
            """)
        guard let row = rows.first, row[1] == "f", row[2] == "f" else {
            throw Failure(
                """
                refusing to serve as \(rows.first?.first.flatMap { $0 } ?? "?"): a superuser, BYPASSRLS or owner \
                of tables is not bound by row security
                """
            )
        }
    }

    private static func refuseForgetfulSettings(_ connection: Connection, isTest: Bool) throws {
        for setting in ["fsync", "full_page_writes", "synchronous_commit"] {
            guard try connection.query("SELECT current_setting($1)", [.text(setting)]) == [["off"]] else { continue }
            guard isTest else {
                throw Failure(
                    "refusing to serve: \(setting) is off, so that PostgreSQL may forget what it acknowledged")
            }
            Log.line("janji: warning: \(setting) is off")
        }
        if try connection.query("SHOW data_checksums") == [["off"]] {
            Log.line("janji: warning: data checksums are off; damage on disk would go unnoticed")
        }
    }
}
