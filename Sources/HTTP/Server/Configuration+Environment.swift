import Glibc

/// A variable of the environment that has no value the server can use.
public struct ConfigurationError: Error, CustomStringConvertible, Equatable {
    public let name: String
    public let value: String
    /// What it should be.
    public let expected: String

    public var description: String { "\(name)=\(value): expected \(expected)" }
}

extension Server.Configuration {
    /// The defaults, with what the environment says otherwise:
    ///
    /// - `PORT`, `JANJI_HOST`: where to listen
    /// - `LISTEN_FDS`, `LISTEN_PID`: sockets that systemd, or another parent, listens on (sd_listen_fds(3))
    /// - `JANJI_WORKERS`, `JANJI_QUEUE`: threads, waiting requests of one share
    /// - `JANJI_MAX_CONNECTIONS`, `JANJI_MAX_HEAD`, `JANJI_MAX_HEADERS`, `JANJI_MAX_BODY`: counts and bytes; a route
    ///   may take a larger body
    /// - `JANJI_BODY_BUDGET`, `JANJI_CLIENT_BODY_BUDGET`: bytes of bodies under way, of all and of one client
    /// - `JANJI_HEAD_DEADLINE`, `JANJI_SILENT_DEADLINE`, `JANJI_BODY_DEADLINE`, `JANJI_WHOLE_BODY_DEADLINE`,
    ///   `JANJI_IDLE_TIMEOUT`, `JANJI_WRITE_DEADLINE`, `JANJI_SHUTDOWN_GRACE`: seconds, decimals allowed
    /// - `JANJI_MIN_BODY_RATE`: bytes per second
    /// - `JANJI_TRUSTED_PROXIES`: addresses or blocks, separated by commas
    public static func fromEnvironment(_ environment: [String: String]) throws(ConfigurationError)
        -> Server.Configuration
    {
        var configuration = Server.Configuration()
        for (name, field, range) in numbers {
            guard let text = environment[name] else { continue }
            guard let number = ASCII.decimal(Array(text.utf8)), range.contains(number) else {
                throw ConfigurationError(
                    name: name, value: text, expected: "a number from \(range.lowerBound) to \(range.upperBound)")
            }
            configuration[keyPath: field] = number
        }
        for (name, field) in durations {
            guard let text = environment[name] else { continue }
            guard let seconds = Double(text), (0.001...86_400).contains(seconds) else {
                throw ConfigurationError(name: name, value: text, expected: "seconds from 0.001 to 86400")
            }
            configuration[keyPath: field] = .seconds(seconds)
        }
        configuration.host = environment["JANJI_HOST"] ?? configuration.host
        configuration.trustedProxies = try proxies(environment["JANJI_TRUSTED_PROXIES"] ?? "")
        configuration.inherited = try inherited(environment)
        return configuration
    }

    /// The names of all these variables.
    public static var variables: [String] {
        numbers.map(\.0) + durations.map(\.0) + ["JANJI_HOST", "JANJI_TRUSTED_PROXIES"]
    }

    /// The first is 3; the process that they are meant for is named, since children get the same environment.
    private static func inherited(_ environment: [String: String]) throws(ConfigurationError) -> [Int32] {
        guard let text = environment["LISTEN_FDS"], environment["LISTEN_PID"] == String(getpid()) else { return [] }
        guard let count = ASCII.decimal(Array(text.utf8)), (0...64).contains(count) else {
            throw ConfigurationError(name: "LISTEN_FDS", value: text, expected: "a number from 0 to 64")
        }
        return (0..<count).map { Int32(3 + $0) }
    }

    private static func proxies(_ text: String) throws(ConfigurationError) -> [CIDR] {
        var proxies: [CIDR] = []
        for piece in text.split(separator: ",") {
            guard let block = CIDR(String(decoding: ASCII.trimmed(Array(piece.utf8)[...]), as: UTF8.self)) else {
                throw ConfigurationError(
                    name: "JANJI_TRUSTED_PROXIES", value: text, expected: "addresses or blocks like 10.0.0.0/8")
            }
            proxies.append(block)
        }
        return proxies
    }

    private typealias Field<Value> = WritableKeyPath<Server.Configuration, Value>

    private static var numbers: [(String, Field<Int>, ClosedRange<Int>)] {
        [
            ("PORT", \.port, 0...65_535),
            ("JANJI_WORKERS", \.workers, 1...1_024),
            ("JANJI_QUEUE", \.queueLimit, 1...1_000_000),
            ("JANJI_MAX_CONNECTIONS", \.maxConnections, 1...1_000_000),
            ("JANJI_MAX_HEAD", \.maxHead, 64...1_048_576),
            ("JANJI_MAX_HEADERS", \.maxHeaders, 1...10_000),
            ("JANJI_MAX_BODY", \.maxBody, 0...1_073_741_824),
            ("JANJI_BODY_BUDGET", \.bodyBudget, 0...1_099_511_627_776),
            ("JANJI_CLIENT_BODY_BUDGET", \.clientBodyBudget, 0...1_099_511_627_776),
            ("JANJI_MIN_BODY_RATE", \.minBodyRate, 1...1_000_000_000),
        ]
    }

    private static var durations: [(String, Field<Duration>)] {
        [
            ("JANJI_HEAD_DEADLINE", \.headDeadline), ("JANJI_SILENT_DEADLINE", \.silentDeadline),
            ("JANJI_BODY_DEADLINE", \.bodyDeadline), ("JANJI_WHOLE_BODY_DEADLINE", \.wholeBodyDeadline),
            ("JANJI_IDLE_TIMEOUT", \.idleTimeout),
            ("JANJI_WRITE_DEADLINE", \.writeDeadline), ("JANJI_SHUTDOWN_GRACE", \.shutdownGrace),
        ]
    }
}
