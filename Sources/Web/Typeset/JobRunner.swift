import Database
import Deeds
import Dispatch
import Kinerja
import Records
import Typesetting

/// Does the jobs of every kabupaten, one after the other, on one thread of `janji serve`. Several servers may share a
/// database: each job is taken by one of them, and what a server leaves undone another takes up.
public struct JobRunner: Sendable {
    private let site: Site
    private let done = DispatchSemaphore(value: 0)

    public init(_ site: Site) {
        self.site = site
    }

    /// Begins on a thread of its own.
    public func start() {
        DispatchQueue(label: "jobs").async { run() }
    }

    /// Puts the job at hand back and waits for that, at most two seconds.
    public func stop() {
        site.bell.stop()
        _ = done.wait(timeout: .now() + 2)
    }

    private func run() {
        defer { done.signal() }
        var call: JobBell.Call = .silence
        while call != .stop {
            attend(call)
            call = site.bell.wait(.seconds(30))
        }
    }

    private func attend(_ call: JobBell.Call) {
        switch call {
        case .stop: break
        case .tenants(let tenants): tenants.forEach(work)
        case .silence:
            do { try site.tenants.all().map(\.id).forEach(sweep) } catch { Log.error(error, request: Self.request) }
        }
    }

    private static let request = "jobs"

    private func scope(_ tenant: ID<Tenant>) -> Scope { .tenant(tenant.rawValue, actor: nil, request: Self.request) }

    private func sweep(_ tenant: ID<Tenant>) {
        do {
            try site.deeds.sweepJobs(scope(tenant))
            work(tenant)
        } catch {
            Log.error(error, request: Self.request)
        }
    }

    /// All that waits. An error of the database ends it: the job is taken up again when its taker is silent for long.
    private func work(_ tenant: ID<Tenant>) {
        guard let typesetter = site.press.typesetter else { return }
        do {
            while !site.bell.isStopped, let job = try site.deeds.claimJob(scope(tenant)) {
                try JobAtHand(job: job, scope: scope(tenant), site: site).finish(with: typesetter)
            }
        } catch {
            Log.error(error, request: Self.request)
        }
    }
}
