import Glibc
import Synchronization

/// Holds threads until it is opened.
final class Gate: Sendable {
    private let isOpen = Atomic(false)
    private let visitors = Atomic(0)

    func pass() {
        visitors.add(1, ordering: .relaxed)
        while !isOpen.load(ordering: .acquiring) { usleep(1_000) }
    }

    func waitForVisitor() { while visitors.load(ordering: .relaxed) == 0 { usleep(1_000) } }

    func open() { isOpen.store(true, ordering: .releasing) }
}
