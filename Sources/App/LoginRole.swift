import Database
import Sealing

/// A role that a process logs in as. It owns nothing; its rights come from the group role of the migrations.
///
/// Its name contains the database's, so that several installations share one PostgreSQL. Its password is derived from
/// the owner's, so that there is no second secret to keep; an operator who wants the two apart sets `DATABASE_APP_URL`
/// and `DATABASE_PUBLIC_URL` and need not give `serve` the owner's password at all.
enum LoginRole: String, CaseIterable {
    case app = "janji_app"
    case publicReader = "janji_public"

    private func name(in database: String) -> String {
        self == .app ? "\(database)_app_login" : "\(database)_public_login"
    }

    /// libpq takes the user's name for a database that is not named.
    private func database(_ owner: ConnectionURL) -> String { owner.database ?? owner.user ?? "janji" }

    private func password(_ owner: ConnectionURL, _ name: String) -> String {
        let secret = owner.password ?? ""
        return Digest(bytes: HMACSHA256.code(key: Array(secret.utf8), Array("login role \(name)".utf8)))?.hex ?? ""
    }

    func url(ownedBy owner: ConnectionURL) throws -> ConnectionURL {
        let name = name(in: database(owner))
        return owner.replacing(user: name, password: password(owner, name))
    }

    /// Makes the role, or renews its password. The owner of the database needs CREATEROLE for it.
    func ensure(_ owner: ConnectionURL, _ connection: Connection) throws {
        let name = name(in: database(owner))
        let exists = try !connection.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [.text(name)]).isEmpty
        let quoted = "\"" + name.replacing("\"", with: "\"\"") + "\""
        let verb = exists ? "ALTER" : "CREATE"
        try connection.execute(
            "\(verb) ROLE \(quoted) LOGIN PASSWORD '\(password(owner, name))'")
        try connection.execute("GRANT \(rawValue) TO \(quoted)")
    }
}
