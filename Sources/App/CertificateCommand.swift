import Database
import Deeds
import Foundation
import Kinerja
import Records
import Sealing
import Web

/// `janji ca create|rotate|import TENANT`: the certificate authority of a kabupaten, from the server's terminal.
enum CertificateCommand {
    static func run(_ environment: Environment, _ options: [String]) throws {
        guard options.count >= 2 else { throw Failure(usage, code: 2) }
        let flags: ArraySlice<String> = options.dropFirst(2)
        switch options[0] {
        case "create" where flags.allSatisfy({ $0 != "--offline" }): try make(environment, options, isFirst: true)
        case "rotate": try make(environment, options, isFirst: false)
        case "import" where options.count >= 3: try takeOver(environment, options)
        default: throw Failure(usage, code: 2)
        }
    }

    private static func make(_ environment: Environment, _ options: [String], isFirst: Bool) throws {
        try keep(environment, options) { desk, store in
            guard try store.read(for: desk.scope, .allOtoritas).isEmpty == isFirst else {
                throw Failure(
                    isFirst
                        ? "there is an authority already: janji ca rotate"
                        : "there is no authority yet: janji ca create")
            }
            return try NewAuthority(passphrase: environment.newPassphrase(), Turnstile(places: 1))
        }
    }

    /// A P-256 key that OpenSSL made, encrypted, in PEM. With `--offline` it never lies in the database.
    private static func takeOver(_ environment: Environment, _ options: [String]) throws {
        let pem: String = try text(of: options[2])
        try keep(environment, options) { _, _ in
            try NewAuthority(
                importing: pem, passphrase: environment.passphrase(), isOffline: options.contains("--offline"),
                Turnstile(places: 1))
        }
    }

    private static func keep(
        _ environment: Environment, _ options: [String], _ make: (Desk, Database) throws -> NewAuthority
    ) throws {
        let store = try environment.store()
        defer { store.close() }
        let desk: Desk = try desk(store, slug: options[1], login: login(options))
        do {
            let new = try make(desk, store)
            try store.transaction(for: desk.scope) { (tx: borrowing Transaction) in try desk.keep(tx, new) }
        } catch let error as KeyError {
            throw Failure("the key cannot be used: \(error)")
        }
        let newest = try store.read(for: desk.scope, .allOtoritas).first
        print(try newest.map { "\($0.generasi)\t\(try Certificate(der: $0.sertifikat).fingerprint.hex)" } ?? "")
    }

    /// Who answers for the deed in the audit chain: an admin of that kabupaten.
    private static func desk(_ store: Database, slug: String, login: String) throws -> Desk {
        let installation: Scope = .installation(request: "ca")
        guard
            let tenant = try store.read(for: installation, .allTenants).first(where: { $0.tenant.slug == slug })?.tenant
        else {
            throw Failure("no tenant \(slug)")
        }
        let (accounts, now) = try store.read(for: .tenant(tenant.id.rawValue, request: "ca"), .allAkun, .now)
        guard
            let admin = accounts.first(where: {
                $0.login == login && $0.aktif && $0.peran.split(separator: " ").contains("admin")
            }),
            let now = now.first?.now
        else { throw Failure("no admin \(login) in \(slug): --as LOGIN names another") }
        let actor = Actor(
            akun: admin.id, nama: admin.nama, peran: [.admin], perangkatDaerah: nil, pegawai: nil, pemegang: [])
        let deeds = Deeds(store, passwords: PasswordHasher(Turnstile(places: 1)), words: SiteWords())
        return deeds.desk(tenant, actor, today: now.date(in: tenant.settings.zona), request: "ca")
    }

    private static func login(_ options: [String]) -> String {
        zip(options, options.dropFirst()).first { $0.0 == "--as" }?.1 ?? "admin"
    }

    private static func text(of path: String) throws -> String {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw Failure("cannot read \(path)")
        }
        return text
    }

    private static let usage = """
        usage: janji ca create|rotate TENANT [--as LOGIN]
               janji ca import TENANT KEY.pem [--offline] [--as LOGIN]
        """
}
