import Database
import Support

/// A small schema that knows how to fail.
enum Fixture {
    static let schema = """
        CREATE TABLE thing (
            id bigint PRIMARY KEY,
            name text CONSTRAINT thing_name_is_unique UNIQUE,
            amount bigint NOT NULL CONSTRAINT amount_is_not_negative CHECK (amount >= 0)
        );
        INSERT INTO thing VALUES (1, 'satu', 10), (2, NULL, 20);
        CREATE FUNCTION refuse(state text) RETURNS bigint LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'refused' USING ERRCODE = state; END $$;
        CREATE TABLE deadly (id bigint);
        CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER dies_at_commit AFTER INSERT ON deadly DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION die();
        CREATE VIEW thing_view AS SELECT id, name FROM thing;
        """

    static let scope: Scope = .installation(request: "uji")

    /// A new database with the schema.
    static func makeURL() throws -> ConnectionURL {
        let url: ConnectionURL = try TestServer.makeDatabase()
        try Connection(url).execute(schema)
        return url
    }

    static func makeDatabase(_ adjust: (inout Database.Configuration) -> Void = { _ in }) throws -> Database {
        try makeDatabase(at: makeURL(), adjust)
    }

    static func makeDatabase(
        at url: ConnectionURL, _ adjust: (inout Database.Configuration) -> Void = { _ in }
    ) -> Database {
        var configuration = Database.Configuration(url: url)
        adjust(&configuration)
        return Database(configuration)
    }
}

struct Stop: Error {}
