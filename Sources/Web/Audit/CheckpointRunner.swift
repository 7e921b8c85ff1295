import Deeds
import Dispatch
import Kinerja
import Records

/// Makes each kabupaten's checkpoint of the day, on a thread of `janji serve`. Of several servers one comes first; the
/// others find it made.
public struct CheckpointRunner: Sendable {
    private let site: Site
    private let end = DispatchSemaphore(value: 0)
    private let done = DispatchSemaphore(value: 0)

    public init(_ site: Site) {
        self.site = site
    }

    /// Begins on a thread of its own, and looks again every ten minutes: a day begins at another hour in each zone.
    public func start() {
        DispatchQueue(label: "checkpoints").async {
            repeat { noteAll() } while end.wait(timeout: .now() + .seconds(600)) == .timedOut
            done.signal()
        }
    }

    public func stop() {
        end.signal()
        _ = done.wait(timeout: .now() + 2)
    }

    /// What fails for one kabupaten does not keep the others from theirs.
    func noteAll() {
        do {
            for tenant in try site.tenants.fresh() { note(tenant) }
        } catch {
            Log.error(error, request: "checkpoint")
        }
    }

    private func note(_ tenant: Tenant) {
        do {
            guard let made = try site.deeds.noteCheckpoint(tenant) else { return }
            Log.line("checkpoint \(tenant.slug) \(made.tanggal.iso) \(made.notation)")
        } catch {
            Log.error(error, request: "checkpoint")
        }
    }
}
