import Database
import Kinerja
import Records
import Synchronization

/// The settings of the kabupaten that were asked for lately. Versions only rise, so that a read which was overtaken by
/// a change does not bring the old ones back.
final class CurrentSettingsMemo: Sendable {
    private struct Known {
        let version: SettingsVersion
        let read: ContinuousClock.Instant
    }

    private let reader: Reader
    private let known = Mutex<[ID<Tenant>: Known]>([:])

    init(reader: Reader) {
        self.reader = reader
    }

    /// How long another process may take to notice a change.
    private static let age: Duration = .seconds(5)

    /// While PostgreSQL is away, what was read last is still good.
    func of(_ tenant: Tenant) throws -> Tenant {
        let last: Known? = known.withLock { $0[tenant.id] }
        if let last, ContinuousClock.now - last.read < CurrentSettingsMemo.age {
            return tenant.with(last.version.settings)
        }
        do {
            let scope: Scope = .tenant(tenant.id.rawValue, actor: nil, request: "settings")
            guard let version = try reader.read(for: scope, .currentSettings).first else { throw Denial.notFound }
            learn(version, of: tenant.id)
            return tenant.with(version.settings)
        } catch {
            guard let last else { throw error }
            return tenant.with(last.version.settings)
        }
    }

    func learn(_ version: SettingsVersion, of tenant: ID<Tenant>) {
        known.withLock { known in
            let last: SettingsVersion? = known[tenant]?.version
            let newest: SettingsVersion = last.map { $0.versi > version.versi ? $0 : version } ?? version
            known[tenant] = Known(version: newest, read: .now)
        }
    }
}
