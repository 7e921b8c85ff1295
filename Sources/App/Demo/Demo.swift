import Database
import Glibc
import Kinerja
import Records
import Sealing
import Web

/// `janji demo [--accounts FILE]`: four kabupaten with real public documents, loaded through the same code as the forms.
/// A second run changes nothing. Refuses a database with kabupaten that it did not make.
enum Demo {
    static func run(_ environment: Environment, _ options: [String]) throws {
        let file = zip(options, options.dropFirst()).first { $0.0 == "--accounts" }?.1
        let folder = DemoFolder(environment.demonstration)
        let waiting = try folder.queue(environment.demoQueue)
        let (shown, store) = (try folder.tenants(with: waiting), try environment.store())
        defer { store.close() }
        let present = try tenants(store)
        if let foreign = present.first(where: { !$0.isDemonstration }) {
            throw Failure("refusing: \(foreign.nama) is no demonstration")
        }
        for demo in shown where !present.contains(where: { $0.slug == demo.slug }) {
            _ = try TenantCommand.create(
                environment, slug: demo.slug, nama: demo.nama, isDemonstration: true, settings: demo.settings, hosts: [])
        }
        let passwords = PasswordHasher(Turnstile(places: 1))
        var loaded: [DemoAccount] = []
        for tenant in try tenants(store) {
            guard let demo = shown.first(where: { $0.slug == tenant.slug }) else { continue }
            let loader = DemoLoader(demo, tenant, store, passwords)
            let accounts = try loader.load(isKnown: file.map(exists) ?? true)
            loaded += demo.slug == DemoFolder.contoh && !accounts.isEmpty ? try queue(waiting, loader, accounts, environment) : accounts
        }
        try report(shown, loaded, file, environment)
    }

    /// What waits for the bupati of Contoh; the passphrases join their accounts.
    private static func queue(
        _ waiting: [QueueUnit], _ loader: DemoLoader, _ accounts: [DemoAccount], _ environment: Environment
    ) throws -> [DemoAccount] {
        let site = try Serve.site(environment, workers: 4)
        let host = "\(DemoFolder.contoh).\(environment.baseDomain)" + (environment.publicPort.map { ":\($0)" } ?? "")
        var queue = DemoQueue(loader, site, host: host, units: waiting)
        try queue.fill(hasFiles: environment.pdfSocket != nil)
        return accounts.map { account in
            var account = account
            account.passphrase = queue.passphrases[account.login]
            return account
        }
    }

    private static func tenants(_ store: Database) throws -> [Tenant] {
        try store.read(for: .installation(request: "demo"), AllTenants()).map(\.tenant)
    }

    private static func exists(_ file: String) -> Bool { access(file, R_OK) == 0 }

    private static func report(_ shown: [DemoTenant], _ accounts: [DemoAccount], _ file: String?, _ environment: Environment) throws {
        let port = environment["PORT"] ?? "8080"
        print("Kabupaten:      http://\(environment.baseDomain):\(port)/")
        for tenant in shown { print("  \(tenant.nama): http://\(tenant.slug).\(environment.baseDomain):\(port)/") }
        let known = accounts.isEmpty ? try file.map(DemoAccount.read) ?? [] : accounts
        print("Demo accounts (password at \(file ?? "nowhere")):")
        for account in known {
            let passphrase = account.passphrase.map { "  passphrase \($0)" } ?? ""
            print("  \(account.host)  \(account.login)  \(account.password)\(passphrase)  \(account.jabatan)")
        }
        guard let file, !accounts.isEmpty else { return }
        try DemoAccount.write(accounts, file)
    }
}
