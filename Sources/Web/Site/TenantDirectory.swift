import Database
import Kinerja
import Records
import Synchronization

/// Where a host name leads.
enum Place: Sendable {
    case unknown
    case installation
    case tenant(Tenant)
}

/// Which host belongs to which kabupaten. Read once and again every few seconds, since new kabupaten are rare and
/// requests are not; a host that is not known is looked up at once, but not more than once a second. The settings of a
/// kabupaten are read as often, by its own transaction; what this process itself changes is known at once (`learn`).
final class TenantDirectory: Sendable {
    private struct Hosts {
        var byHost: [String: Tenant] = [:]
        var all: [Tenant] = []
        var read: ContinuousClock.Instant?
    }

    private let reader: Reader
    private let baseDomain: String
    private let hosts = Mutex(Hosts())
    private let settings: CurrentSettingsMemo

    init(reader: Reader, baseDomain: String) {
        self.reader = reader
        self.baseDomain = baseDomain
        settings = CurrentSettingsMemo(reader: reader)
    }

    func place(of host: String) throws -> Place {
        if host == baseDomain { return .installation }
        if let tenant = try hosts(notOlderThan: .seconds(5)).byHost[host] { return .tenant(try settings.of(tenant)) }
        if let tenant = try hosts(notOlderThan: .seconds(1)).byHost[host] { return .tenant(try settings.of(tenant)) }
        return .unknown
    }

    /// What was just saved for a kabupaten.
    func learn(_ version: SettingsVersion, of tenant: ID<Tenant>) {
        settings.learn(version, of: tenant)
    }

    /// Every kabupaten, with the settings that it began with.
    func all() throws -> [Tenant] {
        try hosts(notOlderThan: .seconds(5)).all
    }

    /// The kabupaten of a host, as far as it was read already: waits for nothing.
    func known(_ host: String) -> Tenant? {
        hosts.withLock { $0.byHost[host] }
    }

    /// Read from PostgreSQL now, or an error.
    func fresh() throws -> [Tenant] {
        let fresh = try load()
        hosts.withLock { $0 = fresh }
        return fresh.all
    }

    /// Stale knowledge is better than none: while PostgreSQL is away, the hosts read last are still good.
    private func hosts(notOlderThan age: Duration) throws -> Hosts {
        let known = hosts.withLock { $0 }
        if let read = known.read, ContinuousClock.now - read < age { return known }
        do {
            let fresh = try load()
            hosts.withLock { $0 = fresh }
            return fresh
        } catch {
            guard known.read != nil else { throw error }
            return known
        }
    }

    private func load() throws -> Hosts {
        let rows = try reader.read(for: .installation(request: "tenants"), .allTenants)
        var fresh = Hosts()
        for row in rows {
            for host in row.hosts + ["\(row.tenant.slug).\(baseDomain)"] { fresh.byHost[host] = row.tenant }
            fresh.all.append(row.tenant)
        }
        fresh.read = ContinuousClock.now
        return fresh
    }
}
