import Database
import FoundationEssentials
import Glibc
import HTTP
import Penanda
import Sealing
import Web

/// The configuration: environment variables only. `Setting.all` tells what each is for.
struct Environment {
    let values: [String: String]

    static var current: Environment {
        var values: [String: String] = [:]
        var entry = environ
        while let line = entry.pointee {
            let parts = String(cString: line).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
            entry += 1
        }
        return Environment(values: values)
    }

    subscript(name: String) -> String? {
        values[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    var baseDomain: String { self["JANJI_BASE_DOMAIN"] ?? "localhost" }
    var isTest: Bool { self["JANJI_TEST"] == "1" }
    var freeTries: Int { isTest ? self["JANJI_FREE_TRIES"].flatMap { Int($0) } ?? 5 : 5 }
    var migrations: String { home + "/migrations" }
    var assets: String { home + "/Public" }
    var demonstration: String { home + "/docker/demo" }
    var demoQueue: Int? { self["JANJI_DEMO_QUEUE"].flatMap { Int($0) } }
    var pdfSocket: String? { self["JANJI_PDF_SOCKET"] }
    var gateways: String? { self["JANJI_BSRE"] }

    /// - Throws: `Failure` when only half of it is said, or it cannot be used: nobody should find that out by a
    ///   document without a timestamp.
    func timestamps() throws -> TimestampClient? {
        guard let url = self["JANJI_TSA_URL"] else { return nil }
        guard let address = Client.Address(url) else {
            throw Failure("JANJI_TSA_URL=\(url): expected http://host[:port][/path]")
        }
        guard let path = self["JANJI_TSA_CA"], let text = try? String(contentsOfFile: path, encoding: .utf8),
            let der = PEM.bytes(of: text, label: "CERTIFICATE"), let root = try? Certificate(der: der)
        else { throw Failure("JANJI_TSA_CA: expected a PEM file with one certificate") }
        return TimestampClient(address, authorities: [root])
    }

    /// Behind a proxy people type the proxy's port.
    var publicPort: Int? {
        self["JANJI_TRUSTED_PROXIES"] == nil ? self["PORT"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } : nil
    }
    private var home: String { self["JANJI_HOME"] ?? "." }

    /// Kept outside the database and its backups: whoever loses it loses every second factor.
    func secretKey() throws -> InstallationKey? {
        guard let value = self["JANJI_SECRET_KEY"] else { return nil }
        let text: String = value.hasPrefix("/") || value.hasPrefix(".") ? try Self.line(of: value) : value
        guard let key = InstallationKey(text: text) else {
            throw Failure("JANJI_SECRET_KEY is neither 64 hexadecimal digits nor a file with them")
        }
        return key
    }

    private static func line(of path: String) throws -> String {
        guard let file = fopen(path, "re") else { throw Failure("JANJI_SECRET_KEY: cannot read \(path)") }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 128)
        let count: Int = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    func ownerURL() throws -> ConnectionURL {
        guard let text = self["DATABASE_URL"] else { throw Failure("DATABASE_URL is not set") }
        return try ConnectionURL(text)
    }

    func appURL() throws -> ConnectionURL { try url("DATABASE_APP_URL", .app) }
    func publicURL() throws -> ConnectionURL { try url("DATABASE_PUBLIC_URL", .publicReader) }

    private func url(_ name: String, _ role: LoginRole) throws -> ConnectionURL {
        if let text = self[name] { return try ConnectionURL(text) }
        return try role.url(ownedBy: ownerURL())
    }

    /// The application's database: as many connections as worker threads would use at once.
    func store() throws -> Database {
        Database(Database.Configuration(url: try appURL()))
    }

    /// The same for whoever looks at every row there is.
    func patientStore() throws -> Database {
        var configuration = Database.Configuration(url: try appURL())
        configuration.statementTimeout = .seconds(3_600)
        return Database(configuration)
    }
}
