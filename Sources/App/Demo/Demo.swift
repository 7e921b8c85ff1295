import Database
import Glibc
import Kinerja
import Records
import Sealing
import Web

/// `janji demo [--accounts FILE]`: four kabupaten with real public documents, loaded through the same code as the
/// forms. A second run changes nothing. Refuses a database with kabupaten that it did not make.
enum Demo {
    static func run(_ environment: Environment, _ options: [String]) throws {
        let file = zip(options, options.dropFirst()).first { $0.0 == "--accounts" }?.1
        let folder = DemoFolder(environment.demonstration)
        let shown = try folder.tenants(with: folder.queue(environment.demoQueue))
        // Before anything is loaded: half a demonstration would not be loaded again.
        if let fault = PDFSocket.fault(environment) { throw Failure(fault.description) }
        let store = try environment.store()
        defer { store.close() }
        let present = try tenants(store)
        if let foreign = present.first(where: { !$0.isDemonstration }) {
            throw Failure("refusing: \(foreign.nama) is no demonstration")
        }
        for demo in shown where !present.contains(where: { $0.slug == demo.slug }) {
            _ = try TenantCommand.create(
                environment, slug: demo.slug, nama: demo.nama, isDemonstration: true, settings: demo.settings, hosts: []
            )
        }
        let passwords = PasswordHasher(Turnstile(places: 1))
        let site = environment.pdfSocket == nil ? nil : try Serve.site(environment, workers: 4)
        var loaded: [DemoAccount] = []
        for tenant in try tenants(store) {
            guard let demo = shown.first(where: { $0.slug == tenant.slug }) else { continue }
            let files = site.map { DemoFiles(site: $0, host: host(demo, environment)) }
            let loader = DemoLoader(demo, tenant, store, passwords, files)
            loaded += try loader.load(isKnown: file.map(exists) ?? true)
        }
        if site == nil, !loaded.isEmpty {
            print("No PDF files can be made here: agreements are signed by password, and there is no file of them.")
        }
        try report(shown, loaded, file, environment)
    }

    /// As it is printed on documents.
    private static func host(_ demo: DemoTenant, _ environment: Environment) -> String {
        "\(demo.slug).\(environment.baseDomain)" + (environment.publicPort.map { ":\($0)" } ?? "")
    }

    private static func tenants(_ store: Database) throws -> [Tenant] {
        try store.read(for: .installation(request: "demo"), .allTenants).map(\.tenant)
    }

    private static func exists(_ file: String) -> Bool { access(file, R_OK) == 0 }

    private static func report(
        _ shown: [DemoTenant], _ accounts: [DemoAccount], _ file: String?, _ environment: Environment
    ) throws {
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
