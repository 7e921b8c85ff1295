import Database
import Foundation

/// A PostgreSQL cluster of its own in a temporary folder: unix socket only, no fsync, gone when the test process ends,
/// however it ends.
///
/// PostgreSQL refuses root: as root its programs run as `postgres` through setpriv(1).
public final class ThrowawayPostgres: Sendable {
    private let folder: String
    private let guardian: Guardian

    /// Makes and starts a cluster; takes about two seconds.
    public init() throws {
        folder = try Self.makeFolder()
        let cleanup = "cat >/dev/null; \(Self.program("pg_ctl")) -D \(folder)/data -m immediate stop; rm -rf \(folder)"
        guardian = try Guardian(command: Self.unprivileged + ["sh", "-c", cleanup])
        try run(
            "initdb", "-D", "\(folder)/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        try start()
    }

    /// The superuser's connection.
    public var url: String { "host='\(folder)' port=5432 user=postgres dbname=postgres" }

    /// Without fsync a commit survives the death of the server, not that of the machine.
    private static let settings = [
        "listen_addresses=", "fsync=off", "full_page_writes=off", "max_connections=60", "shared_buffers=32MB",
        "deadlock_timeout=100ms",
    ]

    public func start() throws {
        let options: [String] = ["-k", folder] + Self.settings.flatMap { ["-c", $0] }
        try run(
            "pg_ctl", "-D", "\(folder)/data", "-w", "-l", "\(folder)/log", "-o", options.joined(separator: " "), "start"
        )
    }

    /// Starts it after `kill`: not before the last of its children has left the shared memory.
    public func revive() throws {
        for _ in 1...100 {
            if (try? start()) != nil { return try waitUntilItAnswers() }
            usleep(100_000)
        }
        try start()
    }

    /// As busy as machines are while tests run, a new connection may take longer than `connectTimeout`.
    public func waitUntilItAnswers() throws {
        for _ in 1...50 {
            if (try? Connection(url: url)) != nil { return }
            usleep(100_000)
        }
        _ = try Connection(url: url)
    }

    /// Ends every connection at once, as a restart of the service does.
    public func stop() throws {
        try run("pg_ctl", "-D", "\(folder)/data", "-w", "-m", "fast", "stop")
    }

    public func restart() throws {
        try stop()
        try start()
    }

    /// `kill -9` of the postmaster. Its children notice and end; `start()` recovers.
    public func kill() throws {
        Glibc.kill(try postmaster(), SIGKILL)
    }

    /// Stops every process of it without ending one, as a machine out of memory does; they go on after `thaw`.
    public func freeze() throws { for process in try processes() { Glibc.kill(process, SIGSTOP) } }

    public func thaw() throws { for process in try processes() { Glibc.kill(process, SIGCONT) } }

    /// The postmaster, and its children.
    private func processes() throws -> [Int32] {
        let postmaster = try postmaster()
        let children = try String(
            contentsOfFile: "/proc/\(postmaster)/task/\(postmaster)/children", encoding: .utf8)
        return [postmaster] + children.split(separator: " ").compactMap { Int32($0) }
    }

    private func postmaster() throws -> Int32 {
        let lines = try String(contentsOfFile: "\(folder)/data/postmaster.pid", encoding: .utf8)
        guard let pid = lines.split(separator: "\n").first.flatMap({ Int32($0) }) else {
            throw CommandFailure(command: "postmaster.pid", output: lines)
        }
        return pid
    }

    private func run(_ name: String, _ arguments: String...) throws {
        try Command.run(Self.unprivileged + [Self.program(name)] + arguments)
    }

    private static var unprivileged: [String] {
        getuid() == 0 ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : []
    }

    /// Debian keeps the server's programs out of PATH; elsewhere they are in it.
    private static func program(_ name: String) -> String {
        let versions: [String] = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
        let newest: String? = versions.max { (Int($0) ?? 0) < (Int($1) ?? 0) }
        return newest.map { "/usr/lib/postgresql/\($0)/bin/\(name)" } ?? name
    }

    /// Short, because the path of a unix socket has 107 bytes.
    private static func makeFolder() throws -> String {
        var template = Array("/tmp/janji-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw CommandFailure(command: "mkdtemp", output: String(cString: strerror(errno)))
        }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        if getuid() == 0 { try Command.run(["chown", "postgres", folder]) }
        return folder
    }
}
