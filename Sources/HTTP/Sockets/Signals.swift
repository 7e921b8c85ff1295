import CLinux
import Glibc
import Synchronization

/// The process's signals.
public enum Signals {
    /// Runs `action` on a thread of its own at the first SIGTERM or SIGINT; a second one ends the process at once with
    /// status 130. To be called once, from any thread.
    ///
    /// By a handler that rings an eventfd and not by a blocked mask and sigwait(3): a mask must be set before the first
    /// other thread starts, and programs started later would inherit it and could not be stopped.
    public static func onTermination(_ action: @escaping @Sendable () -> Void) throws(SystemError) {
        let bell = try Bell(isBlocking: true)
        ringing.store(bell.descriptor, ordering: .releasing)
        try Thread("signals") {
            bell.wait()
            action()
            bell.wait()
            _exit(130)
        }.detach()
        for number in [SIGTERM, SIGINT] { signal(number) { _ in Signals.ring() } }
    }

    /// Writing to a connection the peer has closed is an error to handle, not the end of the process.
    public static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

    private static let ringing = Atomic<Int32>(-1)

    /// Only what signal-safety(7) allows: one write(2), and errno as it was.
    private static func ring() {
        let code: Int32 = errno
        eventfd_write(ringing.load(ordering: .acquiring), 1)
        errno = code
    }
}
