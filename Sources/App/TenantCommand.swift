import Database
import Deeds
import Kinerja
import Records
import Sealing
import Web

/// `janji tenant create SLUG NAME [--host HOST]...`: a new kabupaten, live at once, with its first admin.
enum TenantCommand {
    static func run(_ environment: Environment, _ options: [String]) throws {
        guard options.count >= 3, options[0] == "create" else {
            throw Failure("usage: janji tenant create SLUG NAME [--host HOST]...", code: 2)
        }
        let hosts = zip(options, options.dropFirst()).filter { $0.0 == "--host" }.map { $0.1.lowercased() }
        let tenant = try create(
            environment, slug: options[1], nama: options[2], isDemonstration: false, settings: settings(options[2]),
            hosts: hosts)
        let password = try OneTimePassword(PasswordHasher(Turnstile(places: 1)))
        let store = try environment.store()
        defer { store.close() }
        try store.transaction(for: .tenant(tenant.rawValue, request: "tenant-create")) { (tx: borrowing Transaction) in
            _ = try tx.first(
                .insertAkun(
                    login: "admin", nama: "Admin \(options[2])", kataSandi: password.hash, peran: [.admin],
                    pegawai: nil, perangkatDaerah: nil))
        }
        print("http://\(options[1]).\(environment.baseDomain)/masuk\tadmin\t\(password.text)")
    }

    /// A second factor for whoever signs or administers, from the first day on; the first admin is led to it after
    /// signing in.
    private static func settings(_ nama: String) -> TenantSettings {
        TenantSettings(kop: ["Pemerintah \(nama)".uppercased()], wajibDuaLangkah: true)
    }

    /// Written by the owner: the application may not make tenants.
    static func create(
        _ environment: Environment, slug: String, nama: String, isDemonstration: Bool, settings: TenantSettings,
        hosts: [String]
    ) throws -> ID<Tenant> {
        let owner = Database(Database.Configuration(url: try environment.ownerURL()))
        defer { owner.close() }
        let text = try settings.text()
        let id = try owner.transaction(for: .installation(request: "tenant-create")) { (tx: borrowing Transaction) in
            let insert = Change.insertTenant(
                slug: slug, nama: nama, isDemonstration: isDemonstration, settings: text, hosts: hosts)
            guard let id = try tx.first(insert)?.id else { throw Failure("no tenant was made") }
            return id
        }
        let store = try environment.store()
        defer { store.close() }
        try Baseline.note(
            Tenant(id: id, slug: slug, nama: nama, isDemonstration: isDemonstration, settings: settings), in: store)
        return id
    }
}
