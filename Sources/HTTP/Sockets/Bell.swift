import CLinux
import Glibc

/// An eventfd(2): any thread rings it, and a poller hears it.
final class Bell: Sendable {
    let descriptor: Int32

    init() throws(SystemError) {
        let flags = Int32(EFD_CLOEXEC | EFD_NONBLOCK)
        descriptor = try SystemError.check("eventfd", eventfd(0, flags))
    }

    deinit { close(descriptor) }

    func ring() { eventfd_write(descriptor, 1) }

    /// Makes it quiet again.
    func silence() {
        var count: eventfd_t = 0
        eventfd_read(descriptor, &count)
    }
}
