import Deeds
import Records

/// `janji check`: exit code 0 when every chain, every signed text and every row holds, 1 and what does not when not.
enum Check {
    static func run(_ environment: Environment) throws {
        let store = try environment.patientStore()
        defer { store.close() }
        var faults: [String] = []
        for row in try store.read(for: .installation(request: "check"), .allTenants) {
            let inspection = try Inspection(row.tenant, in: store)
            faults += inspection.faults.map { "\(row.tenant.slug): \($0)" }
            print(
                """
                \(row.tenant.slug): \(inspection.links) audit links, \(inspection.snapshots) signed texts, \
                \(inspection.faults.count) faults
                """
            )
        }
        guard let first = faults.first else { return print("everything holds") }
        for fault in faults { print(fault) }
        throw Failure("first broken link: \(first)")
    }
}
