import CPostgres

/// Where a database is and as whom to log in: a `postgres://` URI or a conninfo string (PostgreSQL manual, 34.1.1).
/// Its description leaves the password out.
public struct ConnectionURL: Sendable, Equatable, CustomStringConvertible {
    private let settings: [Setting]

    private struct Setting: Sendable, Equatable {
        let keyword: String
        let value: String
    }

    /// Throws `DatabaseError.configuration` for what libpq cannot read.
    public init(_ text: String) throws(DatabaseError) {
        var message: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(text, &message) else {
            defer { PQfreemem(message) }
            throw .configuration(
                message.map { ConnectionURL.withoutQuotations(String(cString: $0)) } ?? "out of memory")
        }
        defer { PQconninfoFree(options) }
        settings = ConnectionURL.read(options)
    }

    /// libpq quotes what it cannot read, and with it the password.
    private static func withoutQuotations(_ message: String) -> String {
        let parts = message.firstLine.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(
            separator: "…")
    }

    private init(settings: [Setting]) {
        self.settings = settings
    }

    private static func read(_ options: UnsafeMutablePointer<PQconninfoOption>) -> [Setting] {
        var settings: [Setting] = []
        var option: UnsafeMutablePointer<PQconninfoOption> = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                settings.append(Setting(keyword: String(cString: keyword), value: String(cString: value)))
            }
            option = option.advanced(by: 1)
        }
        return settings
    }

    /// The same server with another role. A `nil` password drops the one that was there: it belonged to the other role.
    public func replacing(user: String, password: String?) -> ConnectionURL {
        setting("user", user).setting("password", password)
    }

    /// The same server and role with another database.
    public func replacing(database: String) -> ConnectionURL {
        setting("dbname", database)
    }

    private func setting(_ keyword: String, _ value: String?) -> ConnectionURL {
        let others: [Setting] = settings.filter { $0.keyword != keyword }
        return ConnectionURL(settings: others + (value.map { [Setting(keyword: keyword, value: $0)] } ?? []))
    }

    public var user: String? { value("user") }
    public var database: String? { value("dbname") }
    public var password: String? { value("password") }

    private func value(_ keyword: String) -> String? {
        settings.first { $0.keyword == keyword }?.value
    }

    /// For libpq, psql and this module: every value in single quotes. Holds the password.
    public var conninfo: String {
        Self.join(settings)
    }

    public var description: String {
        Self.join(settings.filter { $0.keyword != "password" && $0.keyword != "sslpassword" })
    }

    private static func join(_ settings: [Setting]) -> String {
        settings.map { (setting: Setting) in "\(setting.keyword)='\(setting.value.escaping("'\\"))'" }
            .joined(separator: " ")
    }

    /// Keywords for PQconnectStartParams.
    var keywords: [(String, String)] { settings.map { ($0.keyword, $0.value) } }
}
