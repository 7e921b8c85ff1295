/// The table `schema_migration`: which files were applied, and the SHA-256 of each as it was then.
struct MigrationRecord {
    private struct Entry {
        let number: Int64
        let name: String
        let checksum: String
    }

    private let entries: [Entry]

    /// Everyone may read it: `serve` verifies the schema as the application's role.
    static let table = """
        CREATE TABLE IF NOT EXISTS public.schema_migration (
            number bigint PRIMARY KEY,
            name text NOT NULL,
            checksum text NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT now()
        );
        GRANT SELECT ON public.schema_migration TO PUBLIC
        """

    /// Empty when the table does not exist.
    init(_ connection: Connection) throws {
        let exists: [[String?]] = try connection.query("SELECT to_regclass('public.schema_migration') IS NOT NULL")
        guard exists == [["t"]] else {
            entries = []
            return
        }
        let rows: [[String?]] = try connection.query(
            "SELECT number, name, checksum FROM public.schema_migration ORDER BY number")
        entries = rows.compactMap { (row: [String?]) -> Entry? in
            guard let number = row[0].flatMap({ Int64($0) }), let name = row[1], let checksum = row[2] else {
                return nil
            }
            return Entry(number: number, name: name, checksum: checksum)
        }
    }

    /// The files that were not applied yet. Throws when an applied one was edited, renamed or removed, and when a new
    /// one has a lower number than an applied one.
    func pending(_ files: [MigrationFile], _ connection: Connection) throws -> [MigrationFile] {
        for entry in entries {
            guard let file = files.first(where: { $0.number == entry.number }), file.name == entry.name else {
                throw DatabaseError.migration(.missing(entry.name))
            }
            guard try Self.checksum(file, connection) == entry.checksum else {
                throw DatabaseError.migration(.edited(entry.name))
            }
        }
        let applied = Set(entries.map(\.number))
        let pending: [MigrationFile] = files.filter { !applied.contains($0.number) }
        if let last = entries.last, let early = pending.first(where: { $0.number < last.number }) {
            throw DatabaseError.migration(.outOfOrder(early.name))
        }
        return pending
    }

    static func record(_ file: MigrationFile, _ connection: Connection) throws {
        try connection.query(
            """
            INSERT INTO public.schema_migration (number, name, checksum)
            VALUES ($1, $2, encode(sha256($3::bytea), 'hex'))
            """,
            [.int(file.number), .text(file.name), .bytes(Array(file.sql.utf8))])
    }

    private static func checksum(_ file: MigrationFile, _ connection: Connection) throws -> String? {
        try connection.query("SELECT encode(sha256($1::bytea), 'hex')", [.bytes(Array(file.sql.utf8))]).first?.first
            ?? nil
    }
}
