import Database
import Foundation
import Support
import Testing

/// A folder of migrations and an empty database.
final class MigratorTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "migrations-\(UUID().uuidString)")
    private let url: ConnectionURL

    init() throws {
        url = try TestServer.makeDatabase()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try write("001_first.sql", "CREATE TABLE first (id bigint);\nINSERT INTO first VALUES (1);")
        try write("002_second.sql", "INSERT INTO first VALUES (2);")
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private func write(_ name: String, _ sql: String) throws {
        try sql.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }

    private func remove(_ name: String) throws {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }

    private var migrator: Migrator { Migrator(directory: folder.path) }

    @discardableResult
    private func migrate() throws -> [String] {
        try migrator.migrate(url: url.conninfo)
    }

    private func expect(_ failure: MigrationFailure, _ body: () throws -> Void) {
        #expect(throws: DatabaseError.migration(failure)) { try body() }
    }

    @Test func appliesInOrderAndOnce() throws {
        try write("notes.txt", "not a migration")
        expect(.outdated(["001_first.sql", "002_second.sql"])) { try migrator.verify(url: url.conninfo) }
        #expect(try migrate() == ["001_first.sql", "002_second.sql"])
        #expect(try migrate() == [])
        try migrator.verify(url: url.conninfo)
        try write("003_third.sql", "INSERT INTO first VALUES (3); -- é")
        expect(.outdated(["003_third.sql"])) { try migrator.verify(url: url.conninfo) }
        #expect(try migrate() == ["003_third.sql"])
        let rows = try Connection(url).query("SELECT string_agg(id::text, ',' ORDER BY id) FROM first")
        #expect(rows == [["1,2,3"]])
    }

    @Test func checksumIsSHA256() throws {
        try migrate()
        let rows = try Connection(url).query("SELECT checksum FROM schema_migration WHERE number = 2")
        #expect(rows == [["99c35ba667ef3d30c766e95d97019146d4b5f5f2b30f07673d7fa67f91f7bd15"]])
    }

    @Test func refusesWhatChangedAfterwards() throws {
        try migrate()
        try write("002_second.sql", "INSERT INTO first VALUES (22);")
        expect(.edited("002_second.sql")) { try migrate() }
        expect(.edited("002_second.sql")) { try migrator.verify(url: url.conninfo) }
        try remove("002_second.sql")
        expect(.missing("002_second.sql")) { try migrate() }
        try write("002_renamed.sql", "INSERT INTO first VALUES (2);")
        expect(.missing("002_second.sql")) { try migrator.verify(url: url.conninfo) }
    }

    @Test func refusesToGoBack() throws {
        try write("004_fourth.sql", "SELECT 1")
        try migrate()
        try write("003_third.sql", "SELECT 1")
        expect(.outOfOrder("003_third.sql")) { try migrate() }
    }

    @Test func failingFileLeavesNothingButItsPredecessors() throws {
        try write("003_third.sql", "INSERT INTO first VALUES (3);\n-- é\nINSERT INTO\n  nowhere VALUES (1);")
        try write("004_fourth.sql", "INSERT INTO first VALUES (4);")
        expect(
            .failed(
                file: "003_third.sql", line: 4, state: .undefinedTable,
                message: "relation \"nowhere\" does not exist")
        ) { try migrate() }
        #expect(
            try Connection(url).query("SELECT max(id), (SELECT max(number) FROM schema_migration) FROM first") == [
                ["2", "2"]
            ])
    }

    @Test(arguments: ["COMMIT;", "INSERT INTO first VALUES (3); ROLLBACK;"])
    func refusesFilesThatEndTheirTransaction(_ sql: String) throws {
        try write("003_third.sql", sql)
        expect(.failed(file: "003_third.sql", line: nil, state: nil, message: "the file ends its own transaction")) {
            try migrate()
        }
        #expect(try Connection(url).query("SELECT max(number) FROM schema_migration") == [["2"]])
    }

    @Test func concurrentRunsApplyEachFileOnce() throws {
        try write("003_slow.sql", "SELECT pg_sleep(0.2); INSERT INTO first VALUES (3);")
        let migrator = migrator
        let conninfo: String = url.conninfo
        try onThreads(4) { _ in try migrator.migrate(url: conninfo) }
        #expect(try Connection(url).query("SELECT count(*) FROM first") == [["3"]])
    }

    @Test(arguments: ["1_x.sql", "001.sql", "001_.sql", "0001_x.sql", "001_X.sql", "001-x.sql", "٠٠١_x.sql"])
    func refusesBadNames(_ name: String) throws {
        try write(name, "SELECT 1")
        expect(.badName(name)) { try migrate() }
    }

    @Test func refusesUnusableFolders() throws {
        try write("002_twin.sql", "SELECT 1")
        expect(.sameNumber("002_second.sql", "002_twin.sql")) { try migrate() }
        let nowhere = Migrator(directory: "/nowhere")
        expect(.unreadable(path: "/nowhere", reason: "No such file or directory")) {
            try nowhere.migrate(url: url.conninfo)
        }
    }
}
