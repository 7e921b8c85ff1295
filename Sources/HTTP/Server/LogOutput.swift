import Glibc

/// Where lines for operators go: a file, a terminal, or a pipe to somebody who may have stopped reading.
public enum LogOutput {
    /// Writes a line in one call, so that lines of two threads do not mix. Where it would have to wait (a full pipe),
    /// it is dropped: a log that cannot be written does not stop the server. A pipe that poll(2) calls writable takes
    /// up to PIPE_BUF (4,096) bytes at once (pipe(7)); longer lines are cut.
    public static func write(_ line: [UInt8], to descriptor: Int32) {
        var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        guard poll(&state, 1, 0) == 1, state.revents & Int16(POLLOUT) != 0 else { return }
        let whole: [UInt8] = line.count <= longest ? line : Array(line.prefix(longest - 1)) + [ASCII.lf]
        _ = Glibc.write(descriptor, whole, whole.count)
    }

    private static let longest = 4_096
}
