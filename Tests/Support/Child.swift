import Glibc

/// A program started with posix_spawn(3). Foundation's `Process` waits for whatever the program leaves running as well.
struct Child: Sendable {
    private let pid: pid_t

    /// Looks `arguments[0]` up in PATH. Descriptors 1 and 2 go to `output`.
    init(_ arguments: [String], input: Int32, output: Int32) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { (word: String) in strdup(word) } + [nil]
        defer { words.forEach { (word: UnsafeMutablePointer<CChar>?) in free(word) } }
        var pid = pid_t()
        let status: Int32 = posix_spawnp(&pid, arguments[0], &actions, nil, &words, environ)
        guard status == 0 else {
            throw CommandFailure(command: arguments.joined(separator: " "), output: String(cString: strerror(status)))
        }
        self.pid = pid
    }

    /// Waits for the end. True for exit status 0.
    func succeeds() -> Bool {
        var status: Int32 = 0
        while waitpid(pid, &status, 0) == -1, errno == EINTR {}
        return status == 0
    }
}
