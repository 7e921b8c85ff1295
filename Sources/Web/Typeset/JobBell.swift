import Dispatch
import Kinerja
import Synchronization

/// Tells the thread that does the jobs where one is waiting.
final class JobBell: Sendable {
    private let signal = DispatchSemaphore(value: 0)
    private let state = Mutex(State())

    private struct State {
        var rung: [ID<Tenant>] = []
        var isStopped = false
    }

    enum Call: Equatable {
        case tenants([ID<Tenant>])
        /// Nobody rang for a while: another server may have left something undone.
        case silence
        case stop
    }

    func ring(_ tenant: ID<Tenant>) {
        state.withLock { if !$0.rung.contains(tenant) { $0.rung.append(tenant) } }
        signal.signal()
    }

    func stop() {
        state.withLock { $0.isStopped = true }
        signal.signal()
    }

    var isStopped: Bool { state.withLock { $0.isStopped } }

    func wait(_ time: DispatchTimeInterval) -> Call {
        let isSilent: Bool = signal.wait(timeout: .now() + time) == .timedOut
        return state.withLock { state in
            guard !state.isStopped else { return .stop }
            defer { state.rung = [] }
            return state.rung.isEmpty && isSilent ? .silence : .tenants(state.rung)
        }
    }
}
