import Database
import Kinerja

/// Whether this kabupaten has a certificate authority of its own that may certify today.
public struct HasAuthority: Query {
    public static let sql: StaticString = """
        SELECT EXISTS (SELECT FROM otoritas WHERE mulai <= now() AND now() < selesai) AS ada
        """
    public static var sample: HasAuthority { HasAuthority() }

    public init() {}

    public struct Result: Row {
        public let ada: Bool

        public init(from row: inout RowReader) throws { ada = try row.read("ada") }
    }
}
