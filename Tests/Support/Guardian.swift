import Glibc

/// A process whose standard input stays open as long as this one lives: it cleans up when it reads the end.
public final class Guardian: Sendable {
    private let descriptor: Int32
    private let child: Child

    public init(command: [String]) throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw CommandFailure(command: "pipe", output: "failed") }
        // No other child may hold the pipe open.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        descriptor = ends[1]
        let null: Int32 = open("/dev/null", O_RDWR | O_CLOEXEC)
        // A session of its own, so that Ctrl-C in the terminal does not end it before its time.
        child = try Child(["setsid"] + command, input: ends[0], output: null)
        close(ends[0])
        close(null)
    }

    /// Waits for the clean-up: a child that ended and was not waited for keeps Swift Testing's exit tests from seeing
    /// theirs.
    deinit {
        close(descriptor)
        _ = child.succeeds()
    }
}
