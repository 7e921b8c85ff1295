import Deeds
import Records

/// `janji checkpoint`: makes today's checkpoint of every kabupaten that has none yet. `janji serve` does so by itself.
enum CheckpointCommand {
    static func run(_ environment: Environment) throws {
        let store = try environment.store()
        defer { store.close() }
        for row in try store.read(for: .installation(request: "checkpoint"), .allTenants) {
            guard let made = try Checkpointing.note(row.tenant, in: store) else { continue }
            print("\(row.tenant.slug)\t\(made.tanggal.iso)\t\(made.notation)")
        }
    }
}
