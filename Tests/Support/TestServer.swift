import Database
import Foundation

/// The PostgreSQL that a test process shares: the superuser's `DATABASE_TEST_URL`, or a throw-away cluster.
public enum TestServer {
    private static let cluster = Result { try ThrowawayPostgres() }
    private static let given = ProcessInfo.processInfo.environment["DATABASE_TEST_URL"]

    /// The superuser's connection to the maintenance database.
    public static func url() throws -> ConnectionURL {
        try ConnectionURL(given ?? cluster.get().url)
    }

    /// A new database: empty, or a copy of `template`, which nobody may be connected to. Its files are copied: less
    /// work than the write-ahead log of all their pages.
    public static func makeDatabase(
        template: String = "template0", owner: String = "postgres"
    ) throws -> ConnectionURL {
        let name = "test_\(UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: ""))"
        let server: ConnectionURL = try url()
        try Connection(server).execute(
            "CREATE DATABASE \"\(name)\" OWNER \"\(owner)\" TEMPLATE \"\(template)\" STRATEGY FILE_COPY")
        return server.replacing(database: name)
    }
}
