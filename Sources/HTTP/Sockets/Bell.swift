import CLinux
import Glibc

/// An eventfd(2): any thread rings it, and a poller hears it.
final class Bell: Sendable {
    let descriptor: Int32

    /// A blocking one is for a thread that does nothing but wait for it.
    init(isBlocking: Bool = false) throws(SystemError) {
        let flags = Int32(isBlocking ? EFD_CLOEXEC : EFD_CLOEXEC | EFD_NONBLOCK)
        descriptor = try SystemError.check("eventfd", eventfd(0, flags))
    }

    deinit { close(descriptor) }

    func ring() { eventfd_write(descriptor, 1) }

    /// Makes it quiet again.
    func silence() { wait() }

    /// Returns once it has rung; at once when it does not block.
    func wait() {
        var count: eventfd_t = 0
        while eventfd_read(descriptor, &count) != 0, errno == EINTR {}
    }
}
