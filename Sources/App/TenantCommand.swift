import Database
import Kinerja
import Records
import Sealing
import Web

/// `janji tenant create SLUG NAME [--host HOST]...`: a new kabupaten, live at once, with its first admin.
enum TenantCommand {
    static func run(_ environment: Environment, _ options: [String]) throws {
        guard options.count >= 3, options[0] == "create" else { throw Failure("usage: janji tenant create SLUG NAME [--host HOST]...", code: 2) }
        let hosts = zip(options, options.dropFirst()).filter { $0.0 == "--host" }.map { $0.1.lowercased() }
        let tenant = try create(
            environment, slug: options[1], nama: options[2], isDemonstration: false, settings: TenantSettings(kop: [ "Pemerintah \(options[2])".uppercased()]), hosts: hosts)
        let password = OneTimePassword.make()
        let hash = try PasswordHasher(cores: 1).hash(password)
        let store = try environment.store()
        defer { store.close() }
        try store.transaction(for: .tenant(tenant.rawValue, request: "tenant-create")) { (tx: borrowing Transaction) in
            _ = try tx.first(InsertAkun(login: "admin", nama: "Admin \(options[2])", kataSandi: hash, peran: [.admin], pegawai: nil, perangkatDaerah: nil))
        }
        print("http://\(options[1]).\(environment.baseDomain)/masuk\tadmin\t\(password)")
    }

    /// Written by the owner: the application may not make tenants.
    static func create(
        _ environment: Environment, slug: String, nama: String, isDemonstration: Bool, settings: TenantSettings, hosts: [String]
    ) throws -> ID<Tenant> {
        let owner = Database(Database.Configuration(url: try environment.ownerURL()))
        defer { owner.close() }
        let text = try settings.text()
        return try owner.transaction(for: .installation(request: "tenant-create")) { (tx: borrowing Transaction) in
            let insert = InsertTenant(slug: slug, nama: nama, isDemonstration: isDemonstration, settings: text, hosts: hosts)
            guard let id = try tx.first(insert)?.id else { throw Failure("no tenant was made") }
            return id
        }
    }
}

/// A password to be read aloud and replaced: twelve letters and digits in three groups.
enum OneTimePassword {
    static func make() -> String {
        let code = Array(SecureRandom.code(length: 12).lowercased())
        return stride(from: 0, to: 12, by: 4).map { String(code[$0..<$0 + 4]) }.joined(separator: "-")
    }
}
