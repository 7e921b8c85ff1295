import FoundationEssentials
import Kinerja

/// `docker/demo`: the kabupaten of the demonstration as plain files, for `janji demo` and for the tests.
struct DemoFolder {
    /// The kabupaten to play in: the one whose bupati finds a queue.
    static let contoh = "contoh"

    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// - Parameter queue: what waits for the bupati of Contoh.
    func tenants(with queue: [QueueUnit] = []) throws -> [DemoTenant] {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Failure("the demonstration is not installed: there is no \(path) (JANJI_HOME, README)")
        }
        return try DemoSheet("\(path)/kabupaten.tsv", columns: ["slug", "nama"]).rows.map { row in
            let tenant = try self.tenant(row["slug"], row["nama"])
            return tenant.slug == DemoFolder.contoh ? try joined(tenant, by: queue) : tenant
        }
    }

    private func tenant(_ slug: String, _ nama: String) throws -> DemoTenant {
        let folder = "\(path)/\(slug)"
        let settings = try settings(in: folder)
        return DemoTenant(
            slug: slug, nama: nama, settings: settings, units: try units(in: folder), offices: try offices(in: folder),
            staff: try staff(in: folder), papers: try papers(in: folder, settings),
            results: try results(in: folder), villages: try villages(in: folder), budgets: try budgets(in: folder))
    }

    private func settings(in folder: String) throws -> TenantSettings {
        let file = try DemoFile("\(folder)/pengaturan.json")
        do { return try TenantSettings(text: file.text) } catch { throw file.failure("\(error)") }
    }

    private func units(in folder: String) throws -> [DemoTenant.Unit] {
        let sheet = try DemoSheet("\(folder)/perangkat-daerah.tsv", columns: ["slug", "nama", "singkatan", "kop"])
        return sheet.rows.map { row in
            DemoTenant.Unit(slug: row["slug"], nama: row["nama"], singkatan: row["singkatan"], kop: row["kop"])
        }
    }

    private func offices(in folder: String) throws -> [DemoTenant.Office] {
        let columns = ["slug", "nama", "eselon", "perangkatDaerah", "atasan", "pejabat", "nip", "pangkat", "login"]
        return try DemoSheet("\(folder)/jabatan.tsv", columns: columns).rows.map { row in
            DemoTenant.Office(
                slug: row["slug"], nama: row["nama"], eselon: row["eselon"], unit: row.filled("perangkatDaerah"),
                atasan: row.filled("atasan"), pejabat: row["pejabat"], nip: row.filled("nip"), pangkat: row["pangkat"],
                login: row.filled("login"))
        }
    }

    private func staff(in folder: String) throws -> [DemoTenant.Staff] {
        let columns = ["login", "nama", "peran", "perangkatDaerah"]
        return try DemoSheet("\(folder)/akun.tsv", columns: columns).rows.map { row in
            guard let peran = Peran(rawValue: row["peran"]) else {
                throw row.failure("what is peran \"\(row["peran"])\"?")
            }
            return DemoTenant.Staff(
                login: row["login"], nama: row["nama"], peran: peran, unit: row.filled("perangkatDaerah"))
        }
    }

    /// Names in a folder, sorted; none where there is no such folder.
    func names(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
    }
}
