import Database
import Deeds
import Foundation
import HTTP
import Kinerja
import Records
import Support
import Synchronization

@testable import App
@testable import Sealing
@testable import Web

/// A whole site over a PostgreSQL database of its own: the real schema, the real login roles, the kabupaten of
/// `World`. A copy of one template per test process, so that it takes a few hundredths of a second.
///
/// Make one per suite (`static let fixture = Result { try SiteFixture() }`) where tests leave each other's rows alone,
/// and one per test where they do not.
final class SiteFixture: Sendable {
    let site: Site
    let urls: SiteURLs
    let staff: Database
    let reader: Database
    /// What keys are sealed with here: the full one where a real `janji serve` is to open them.
    let toll: KeyToll
    private let desk: AdminDesk

    var admin: ConnectionURL { urls.admin }
    var owner: ConnectionURL { urls.owner }
    var app: ConnectionURL { urls.app }
    var publicReader: ConnectionURL { urls.publicReader }

    /// What every account of `World` signs in with.
    static let password = "kopi pagi di balai banjar"

    /// A copy of `World`.
    convenience init(toll: KeyToll = .test) throws {
        try self.init(Template.copy(), toll: toll)
    }

    /// A copy of what became of another one, which serves nobody any more from then on.
    /// - Parameters:
    ///   - signers: in place of the built-in ones.
    ///   - adjust: what an operator could set otherwise.
    convenience init(
        copyOf stage: SiteFixture, signers: SignerDirectory? = nil, pdfSocket: String? = PDFProcess.socket,
        adjust: (inout SiteSettings) -> Void = { _ in }
    ) throws {
        stage.close()
        let copy: SiteURLs = try Template.copy(of: stage.urls)
        try self.init(copy, signers: signers, pdfSocket: pdfSocket, toll: stage.toll, adjust: adjust)
    }

    /// Over a database that is no copy, on a server of its own.
    init(
        _ urls: SiteURLs, signers: SignerDirectory? = nil, pdfSocket: String? = PDFProcess.socket,
        toll: KeyToll = .test, adjust: (inout SiteSettings) -> Void = { _ in }
    ) throws {
        (self.urls, self.toll, desk) = (urls, toll, AdminDesk(urls.admin))
        staff = Database(SiteFixture.pool(urls.app))
        reader = Database(SiteFixture.pool(urls.publicReader))
        site = try SiteFixture.site(
            staff: staff, reader: reader, pdfSocket: pdfSocket, signers: signers,
            turnstile: Turnstile(places: 2, toll: toll), adjust: adjust)
    }

    /// Leaves nobody connected to the database.
    func close() {
        staff.close()
        reader.close()
        desk.close()
    }

    deinit { close() }

    /// Another server over the same database, as after a restart; tests set what an operator could.
    static func site(
        staff: Database, reader: Database, isTest: Bool = true, pdfSocket: String? = PDFProcess.socket,
        signers: SignerDirectory? = nil,
        key: InstallationKey? = SiteFixture.key, turnstile: Turnstile = Turnstile(places: 2, toll: .test),
        adjust: (inout SiteSettings) -> Void = { _ in }
    ) throws -> Site {
        var settings = SiteSettings(baseDomain: "localhost", isTest: isTest, pdfSocket: pdfSocket, key: key)
        adjust(&settings)
        return Site(
            settings: settings, deeds: deeds(staff, key: key, turnstile: turnstile), reader: reader.reader,
            assets: try StaticFiles(root: Checkout.folder + "/Public") { String(SHA256.digest($0).hex.prefix(12)) },
            signers: signers ?? SignerDirectory())
    }

    static func deeds(
        _ staff: Database, key: InstallationKey? = SiteFixture.key,
        turnstile: Turnstile = Turnstile(places: 2, toll: .test)
    ) -> Deeds {
        Deeds(staff, passwords: PasswordHasher(turnstile, cost: 1), key: key, words: SiteWords())
    }

    /// As many suites at once wait longer for everything than people do.
    private static func pool(_ url: ConnectionURL) -> Database.Configuration {
        var configuration = Database.Configuration(url: url)
        configuration.poolSize = 3
        configuration.waitTimeout = .seconds(20)
        configuration.silenceTimeout = .seconds(20)
        return configuration
    }

    /// As `janji` would find it in its environment.
    var environment: App.Environment {
        App.Environment(values: [
            "DATABASE_URL": owner.conninfo, "DATABASE_APP_URL": app.conninfo,
            "DATABASE_PUBLIC_URL": publicReader.conninfo,
            "JANJI_HOME": Checkout.folder,
        ])
    }

    /// A browser that nobody has used before.
    func client(_ tenant: String, from address: String = "127.0.0.1") -> Client {
        Client(
            host: tenant.isEmpty ? "localhost" : "\(tenant).localhost",
            transport: InProcess(fixture: self, address: address))
    }

    /// A browser with somebody signed in.
    func client(_ tenant: String, as login: String) throws -> Client {
        let client = client(tenant)
        try client.signIn(login)
        return client
    }

    func tenant(_ slug: String) throws -> Tenant {
        guard
            let row = try staff.read(for: .installation(request: "uji"), .allTenants).first(where: {
                $0.tenant.slug == slug
            })
        else { throw Missing(what: "tenant \(slug)") }
        return row.tenant
    }

    /// One value, asked by the superuser.
    func value(_ sql: String, _ parameters: Parameter...) throws -> String? {
        try desk.query(sql, parameters).first?.first ?? nil
    }
}

/// The superuser's connections, kept for the next question: each is a process of PostgreSQL.
private final class AdminDesk: @unchecked Sendable {
    private let url: ConnectionURL
    private let lock = NSLock()
    private var idle: [Connection] = []

    init(_ url: ConnectionURL) { self.url = url }

    func query(_ sql: String, _ parameters: [Parameter]) throws -> [[String?]] {
        // PostgreSQL may have been restarted since.
        if let kept = lock.withLock({ idle.popLast() }), let rows = try? kept.query(sql, parameters) {
            return keep(kept, rows)
        }
        let fresh = try Connection(url)
        return try keep(fresh, fresh.query(sql, parameters))
    }

    private func keep(_ connection: Connection, _ rows: [[String?]]) -> [[String?]] {
        lock.withLock { idle.append(connection) }
        return rows
    }

    func close() { lock.withLock { idle = [] } }
}

/// The process that makes PDF files; docker/test.sh starts it.
enum PDFProcess {
    static let socket: String? = ProcessInfo.processInfo.environment["JANJI_PDF_SOCKET"]
}

/// Something that a test relies on is not there.
struct Missing: Error {
    let what: String
}

/// This package on the disk.
enum Checkout {
    static let folder: String = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..", directoryHint: .isDirectory).standardizedFileURL.path(percentEncoded: false)
        .trimmingSuffix("/")
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
