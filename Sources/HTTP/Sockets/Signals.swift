import Glibc

/// The process's signals.
public enum Signals {
    /// Runs `action` on a thread of its own at the first SIGTERM or SIGINT; a second one ends the process at once with
    /// status 130. Call it from the main thread before any other thread starts: threads inherit the blocked mask, and
    /// a signal no thread has blocked would end the process.
    public static func onTermination(_ action: @escaping @Sendable () -> Void) throws(SystemError) {
        let set: sigset_t = terminating
        var blocked: sigset_t = set
        let code: Int32 = pthread_sigmask(SIG_BLOCK, &blocked, nil)
        guard code == 0 else { throw SystemError("pthread_sigmask", code) }
        try Thread("signals") {
            wait(for: set)
            action()
            wait(for: set)
            _exit(130)
        }.detach()
    }

    /// Writing to a connection the peer has closed is an error to handle, not the end of the process.
    public static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

    private static var terminating: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGTERM)
        sigaddset(&set, SIGINT)
        return set
    }

    private static func wait(for set: sigset_t) {
        var set: sigset_t = set
        var received: Int32 = 0
        sigwait(&set, &received)
    }
}
